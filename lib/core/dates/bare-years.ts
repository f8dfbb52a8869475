/** Years alone: "in 2008", "a 2023 vote", "500 BC"; never a quantity, a price, a score or a telephone number. */

import { edtfOfYear } from './calendar.ts';
import { type DateMatch, type DateRule, fixedMatch, touchesPrevious, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { civilDate } from './edtf.ts';
import { digitsAt } from './number-words.ts';
import { COUNTED_NOUNS, DASHES } from './vocabulary.ts';
import { readYearNumeral, YEAR_NUMERAL_STARTS } from './year-numerals.ts';
import { yearAt } from './year-words.ts';

const YEAR_PREPOSITIONS = new Set(
  (
    'in since by of until till from before after during early late mid circa between through around year ' +
    'years summer winter spring autumn fall election season'
  ).split(' '),
);

/** Before a number of this range a preposition is evidence enough; without one it is not. */
const FIRST_PLAIN_YEAR = 1900;
const YEARS_AHEAD = 35;

const QUANTITY_BEFORE = new Set(
  'than nearly almost over least most some only another roughly approximately x'.split(' '),
);

/** "its 1861 address", "the 1784 treaty": enough for a year that is not a round number. */
const YEAR_DETERMINERS = new Set(['the', 'his', 'her', 'its', 'their', '’s', "'s", 'for', 'to']);

/** "1782 and 1783". */
const isAfterYear = (tokens: readonly DateToken[], at: number): boolean =>
  ['and', 'or', ','].includes(wordAt(tokens, at - 1)) && yearAt(tokens, at - 2) !== undefined;

const SIGNS_BEFORE = new Set(['$', '£', '€', '¥', '₹', '#', '+', '@', '№', '=']);

const isPartOfNumber = (tokens: readonly DateToken[], at: number): boolean => {
  const before = wordAt(tokens, at - 1);
  if (SIGNS_BEFORE.has(before)) return true;
  if (touchesPrevious(tokens, at) && ['/', ':', '.', '_'].includes(before)) return true;
  if (touchesPrevious(tokens, at) && DASHES.has(before) && tokens[at - 2]?.kind === 'number') return true;
  return isPartOfNumberAfter(tokens, at + 1);
};

const isPartOfNumberAfter = (tokens: readonly DateToken[], end: number): boolean => {
  const next = wordAt(tokens, end);
  if (next === '%' || next === '°') return true;
  if (!touchesPrevious(tokens, end)) return false;
  if (['_', '@', '+'].includes(next)) return true;
  return [':', '/'].includes(next) && touchesPrevious(tokens, end + 1) && tokens[end + 1]?.kind === 'number';
};

const hasEvidence = (tokens: readonly DateToken[], at: number, year: number): boolean => {
  const before = wordAt(tokens, at - 1);
  const isLaterThan = before === 'than' && ['later', 'earlier', 'sooner'].includes(wordAt(tokens, at - 2));
  if ((QUANTITY_BEFORE.has(before) && !isLaterThan) || before === 'no') return false;
  if (year >= FIRST_PLAIN_YEAR) return true;
  const word = DASHES.has(before) ? wordAt(tokens, at - 2) : before;
  if (year % 100 !== 0 && (YEAR_DETERMINERS.has(word) || isAfterYear(tokens, at))) return true;
  return YEAR_PREPOSITIONS.has(word) || (word === '(' && tokens[at + 1]?.kind === 'symbol');
};

const ERA_BEFORE_CHRIST = new Set(['bc', 'bce', 'b.c', 'b.c.', 'b.c.e.']);
const ERA_OF_CHRIST = new Set(['ad', 'ce', 'a.d.', 'c.e.']);

const readEra = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const isLeading = ERA_OF_CHRIST.has(wordAt(tokens, at));
  const year = digitsAt(tokens, isLeading ? at + 1 : at, 4);
  if (year === undefined || year === 0) return undefined;
  if (isLeading) return matchYear(at + 2, year);
  const era = wordAt(tokens, at + 1);
  if (ERA_BEFORE_CHRIST.has(era)) return matchYear(at + 2, 1 - year);
  return ERA_OF_CHRIST.has(era) ? matchYear(at + 2, year) : undefined;
};

/** "499-493 BC", "264 to 241 BC": the era stands at the end for both. */
const readEraSpan = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const link = wordAt(tokens, at + 1);
  if (!(DASHES.has(link) || ['to', 'and', 'until'].includes(link))) return undefined;
  const from = digitsAt(tokens, at, 4);
  const to = digitsAt(tokens, at + 2, 4);
  if (from === undefined || to === undefined || from <= to) return undefined;
  if (!ERA_BEFORE_CHRIST.has(wordAt(tokens, at + 3))) return undefined;
  if (link === 'and' && wordAt(tokens, at - 1) !== 'between') return matchYear(at + 1, 1 - from);
  const [first, last] = [edtfOfYear(1 - from), edtfOfYear(1 - to)];
  return first && last ? fixedMatch(at + 4, 'date', `${first}/${last}`) : undefined;
};

const matchYear = (end: number, year: number): DateMatch | undefined => {
  const value = edtfOfYear(year);
  return value === undefined ? undefined : fixedMatch(end, 'date', value);
};

/** A number beyond the years that news looks ahead is a quantity. */
const isTooLate = (year: number, published: number | null): boolean =>
  published !== null && year > Math.max(2100, civilDate(published).year + YEARS_AHEAD);

const readYear = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const year = yearAt(tokens, at);
  if (year === undefined || isPartOfNumber(tokens, at) || !hasEvidence(tokens, at, year)) return undefined;
  const value = edtfOfYear(year);
  return {
    end: at + 1,
    type: 'date',
    resolve: context => (isTooLate(year, context.published) ? undefined : value),
  };
};

const NUMERAL_PREPOSITIONS = new Set(['in', 'since', 'by', 'from', 'until', 'before', 'after', 'year']);

/** "in nineteen ninety-six"; "two thousand" alone is a quantity. */
const readNumeral = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  if (!NUMERAL_PREPOSITIONS.has(wordAt(tokens, at - 1))) return undefined;
  const numeral = readYearNumeral(tokens, at);
  const next = numeral && tokens[numeral.end];
  if (!numeral || numeral.value % 100 === 0 || COUNTED_NOUNS.has(next?.lower ?? '')) return undefined;
  return matchYear(numeral.end, numeral.value);
};

/** Years in four digits with evidence, years in words, and years with an era. */
export const bareYears: DateRule = {
  name: 'bare years',
  starts: [...ERA_OF_CHRIST, ...YEAR_NUMERAL_STARTS],
  startsWithNumber: true,
  read: ({ tokens, at }) =>
    readEraSpan(tokens, at) ?? readEra(tokens, at) ?? readYear(tokens, at) ?? readNumeral(tokens, at),
};
