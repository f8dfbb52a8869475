import { parseEdtf } from '../dates/edtf.ts';
import { findDates } from '../dates/find-dates.ts';
import { tokenizeText } from '../text/tokenize-text.ts';

const LEADING_WORDS = /^(?:on|in|at|since|from)\s+/i;
const ABOUT = /^(?:about|around|circa|c\.)\s+/i;

/** EDTF as it is typed; a bare number of three or four digits is a year to both. */
const asEdtf = (typed: string): string | undefined =>
  /^[\dX~?/.-]{4,40}$/.test(typed) && parseEdtf(typed) !== undefined ? typed : undefined;

const readWords = (words: string): string | undefined => {
  const exact = asEdtf(words);
  if (exact !== undefined) return exact;
  const [date, ...others] = findDates({ text: tokenizeText(words), published: null });
  if (date === undefined || others.length > 0) return undefined;
  const isAll = date.start === 0 && /^[\s.]*$/.test(words.slice(date.end));
  const isDay = date.type === 'date' && parseEdtf(date.value) !== undefined;
  return isAll && isDay ? date.value : undefined;
};

/**
 * The date that a reader typed, as EDTF at its own precision: "17 February 2008", "May 2022", "2014 to 2022",
 * "2008-02-17". Undefined where it is no date, needs another day to be told from ("yesterday"), or holds other words.
 */
export const readRowDate = (typed: string): string | undefined => {
  const words = typed.trim().replace(LEADING_WORDS, '');
  if (!ABOUT.test(words)) return readWords(words);
  const about = `${readWords(words.replace(ABOUT, '')) ?? ''}~`;
  return parseEdtf(about) === undefined ? undefined : about;
};
