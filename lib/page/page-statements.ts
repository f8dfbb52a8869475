/** What a page states of its article beside title and date of publication: a later change, and others' reviews of claims. */
import { parseEdtf } from '../core/dates/edtf.ts';
import type { PageStatements } from '../core/model/claim-review.ts';
import { findClaimReviews } from './claim-reviews.ts';
import { asText, type FindRecords, findArticleRecords } from './json-ld.ts';

const dayIn = (text: string | null | undefined): string | undefined => {
  const day = (text ?? '').trim().slice(0, 10);
  return parseEdtf(day)?.precision === 'day' ? day : undefined;
};

const findChange = (document: Document, findRecords: FindRecords): string | undefined =>
  findArticleRecords(findRecords)
    .map(record => dayIn(asText(record.dateModified)))
    .find(Boolean) ??
  dayIn(document.querySelector('meta[property="article:modified_time" i]')?.getAttribute('content'));

/** Reads the statements; `published` is the day of publication or null, and only a later day counts as a change. */
export const readPageStatements = (
  document: Document,
  findRecords: FindRecords,
  published: string | null,
): PageStatements => {
  const changed = findChange(document, findRecords);
  const isLater = changed !== undefined && published !== null && changed > published.slice(0, 10);
  return { updated: isLater ? changed : null, reviews: findClaimReviews(findRecords) };
};
