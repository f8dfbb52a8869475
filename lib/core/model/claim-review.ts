/** What somebody else publishes about a claim (https://schema.org/ClaimReview), as a page states it; never a record. */
export type ClaimReview = {
  /** The claim in the reviewer's words. */
  readonly claim: string;
  readonly publisher: string;
  /** The reviewer's verdict in the reviewer's words. */
  readonly rating: string;
  /** EDTF; null where none is stated. */
  readonly date: string | null;
  /** https, where the review can be read. */
  readonly url: string;
};

/** What a page says of its article beside the article itself. */
export type PageStatements = {
  /** The day of the last change as EDTF; null where the page states none, or the day of publication. */
  readonly updated: string | null;
  readonly reviews: readonly ClaimReview[];
};
