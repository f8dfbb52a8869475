/**
 * Reads what a page states of others' reviews of claims (https://schema.org/ClaimReview), as fact-checkers publish
 * them: each is checked for itself, its texts are made short and plain, and what lacks a part is passed over. A page
 * may state anything here, so nothing of it is taken for more than words of whoever it names.
 */
import * as v from 'valibot';
import { parseEdtf } from '../core/dates/edtf.ts';
import type { ClaimReview } from '../core/model/claim-review.ts';
import { asList, asText, type FindRecords, isJsonRecord, type JsonRecord } from './json-ld.ts';

const MAX_REVIEWS = 20;
const MAX_CLAIM_LENGTH = 400;
const MAX_NAME_LENGTH = 100;

const UNSEEN = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\s]+/gu;

const shorten = (text: string, maxLength: number): string =>
  text.length > maxLength ? `${text.slice(0, maxLength - 1).trimEnd()}…` : text;

const Plain = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.transform(text => shorten(text.replace(UNSEEN, ' ').trim(), maxLength)),
    v.minLength(1),
  );

const Day = v.pipe(
  v.string(),
  v.transform(text => text.trim().slice(0, 10)),
  v.check(day => /^\d{4}(-\d\d){0,2}$/.test(day) && parseEdtf(day) !== undefined),
);

const ReviewSchema = v.object({
  claim: Plain(MAX_CLAIM_LENGTH),
  publisher: Plain(MAX_NAME_LENGTH),
  rating: Plain(MAX_NAME_LENGTH),
  date: v.fallback(v.nullable(Day), null),
  url: v.pipe(v.string(), v.maxLength(2000), v.url(), v.regex(/^https:\/\//)),
});

const nameOf = (value: unknown): string | undefined => {
  const [first] = asList(value);
  return isJsonRecord(first) ? asText(first.name) : asText(first);
};

const asNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

/** "Mostly false", else "2 of 5", as the reviewer puts it. */
const ratingOf = (value: unknown): string | undefined => {
  const [rating] = asList(value);
  if (!isJsonRecord(rating)) return undefined;
  const words = asText(rating.alternateName);
  if (words !== undefined) return words;
  const [given, best] = [asNumber(rating.ratingValue), asNumber(rating.bestRating)];
  if (given === undefined) return undefined;
  return best === undefined ? `${given}` : `${given} of ${best}`;
};

const readReview = (record: JsonRecord): readonly ClaimReview[] => {
  const read = v.safeParse(ReviewSchema, {
    claim: asText(record.claimReviewed),
    publisher: nameOf(record.author) ?? nameOf(record.publisher),
    rating: ratingOf(record.reviewRating),
    date: asText(record.datePublished) ?? null,
    url: asText(record.url),
  });
  return read.success ? [read.output] : [];
};

const CLAIM_REVIEW = /(?:^|\/)ClaimReview$/;

const keyOf = ({ claim, publisher, url }: ClaimReview): string => JSON.stringify([claim, publisher, url]);

/** The reviews that a page states, in page order, each once; empty where there are none that are sound. */
export const findClaimReviews = (findRecords: FindRecords): readonly ClaimReview[] => {
  const reviews = findRecords(CLAIM_REVIEW).flatMap(readReview);
  return [...new Map(reviews.map(review => [keyOf(review), review])).values()].slice(0, MAX_REVIEWS);
};
