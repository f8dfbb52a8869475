/**
 * Words of an article that a note belongs to: a W3C TextQuoteSelector with a TextPositionSelector as a hint
 * (https://www.w3.org/TR/annotation-model/#selectors). Positions are UTF-16 code units of the article's text.
 */
export type Quote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
};

/** Something the reader wrote on an article. Times are ISO 8601 in UTC. */
export type Note = {
  readonly id: string;
  /** The article's canonical address. */
  readonly articleId: string;
  readonly articleTitle: string;
  readonly site: string | null;
  readonly text: string;
  /** The words it belongs to; null for a note on the whole article. */
  readonly quote: Quote | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** When the reader deleted it; a deleted note can be brought back until it is purged. */
  readonly deletedAt: string | null;
};
