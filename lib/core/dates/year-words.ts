/** Years as they stand inside other dates: "2008", "last year", "that year". */

import { firstDayOf } from './calendar.ts';
import { type ReadingContext, touchesPrevious, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { civilDate } from './edtf.ts';
import { digitsAt } from './number-words.ts';
import { fullYear } from './short-years.ts';
import { COUNTED_NOUNS, DASHES } from './vocabulary.ts';
import { readYearNumeral } from './year-numerals.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** A year in four digits that is not a quantity; undefined elsewhere. */
export const yearAt = (tokens: readonly DateToken[], index: number): number | undefined => {
  const value = tokens[index]?.text.length === 4 ? digitsAt(tokens, index, 4) : undefined;
  if (value === undefined || value < FIRST_YEAR || value > LAST_YEAR) return undefined;
  const hasDash = DASHES.has(wordAt(tokens, index + 1)) && touchesPrevious(tokens, index + 1);
  const noun = wordAt(tokens, hasDash ? index + 2 : index + 1);
  return COUNTED_NOUNS.has(noun) && noun !== 'or' && noun !== 'of' ? undefined : value;
};

export type YearReading = {
  readonly end: number;
  readonly yearOf: (context: ReadingContext) => number | undefined;
};

const RELATIVE_YEARS: ReadonlyMap<string, readonly ['published' | 'anchor', number]> = new Map([
  ['last year', ['published', -1]],
  ['this year', ['published', 0]],
  ['next year', ['published', 1]],
  ['that year', ['anchor', 0]],
  ['that same year', ['anchor', 0]],
  ['the same year', ['anchor', 0]],
  ['same year', ['anchor', 0]],
  ['the following year', ['anchor', 1]],
  ['the next year', ['anchor', 1]],
  ['the previous year', ['anchor', -1]],
]);

const yearOfDay = (day: number | null | undefined): number | undefined =>
  day === null || day === undefined ? undefined : civilDate(day).year;

const readRelativeYear = (tokens: readonly DateToken[], index: number): YearReading | undefined => {
  for (const length of [3, 2]) {
    const words = tokens.slice(index, index + length).map(token => token.lower);
    const relative = RELATIVE_YEARS.get(words.join(' '));
    if (!relative || words.length < length) continue;
    const [from, offset] = relative;
    return {
      end: index + length,
      yearOf: context => {
        const year = yearOfDay(from === 'published' ? context.published : firstDayOf(context.anchor));
        return year === undefined ? undefined : year + offset;
      },
    };
  }
  return undefined;
};

const FIRST_CLEAR_SHORT_YEAR = 32;

/** "’87", "of 87": two digits that can be no day. */
const readShortYear = (tokens: readonly DateToken[], index: number): YearReading | undefined => {
  const hasApostrophe = ["'", '’', '‘'].includes(wordAt(tokens, index)) && touchesPrevious(tokens, index + 1);
  const at = hasApostrophe ? index + 1 : index;
  const value = tokens[at]?.text.length === 2 ? digitsAt(tokens, at, 2) : undefined;
  const isClear = wordAt(tokens, index - 1) === 'of' && (value ?? 0) >= FIRST_CLEAR_SHORT_YEAR;
  if (value === undefined || !(hasApostrophe || isClear) || COUNTED_NOUNS.has(wordAt(tokens, at + 1)))
    return undefined;
  return { end: at + 1, yearOf: () => fullYear(value, 2) };
};

const readWrittenYear = (tokens: readonly DateToken[], at: number): YearReading | undefined => {
  const numeral = readYearNumeral(tokens, at);
  return numeral && !COUNTED_NOUNS.has(wordAt(tokens, numeral.end))
    ? { end: numeral.end, yearOf: () => numeral.value }
    : undefined;
};

/** The year after a month or a season: ", 2008", "of 2008", "2008", "last year", "of that year". */
export const readYearSuffix = (tokens: readonly DateToken[], index: number): YearReading | undefined => {
  const word = wordAt(tokens, index);
  const at = word === ',' || word === 'of' || word === 'in' ? index + 1 : index;
  const year = yearAt(tokens, at);
  if (year !== undefined) return { end: at + 1, yearOf: () => year };
  if (word === ',') return undefined;
  return readShortYear(tokens, at) ?? readWrittenYear(tokens, at) ?? readRelativeYear(tokens, at);
};
