/** Days in digits without their year: "22/04", "10/1", "5/7, 2020". Fractions and ratings look the same, so they need evidence. */

import { edtfOfDate } from './calendar.ts';
import { type DateMatch, type DateRule, touchesPrevious, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { digitsAt } from './number-words.ts';
import { DASHES, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './vocabulary.ts';
import { yearAt } from './year-words.ts';
import { yearOfMonthDay } from './yearless.ts';

const SURE_PREPOSITIONS = new Set(['on', 'until', 'till', 'since', 'dated']);

const hasWeekdayBefore = (tokens: readonly DateToken[], at: number): boolean => {
  const before = wordAt(tokens, wordAt(tokens, at - 1) === ',' ? at - 2 : at - 1);
  return WEEKDAYS.has(before) || WEEKDAY_ABBREVIATIONS.has(before);
};

const isPartOfMore = (tokens: readonly DateToken[], at: number): boolean => {
  const before = wordAt(tokens, at - 1);
  const next = wordAt(tokens, at + 3);
  return (
    (touchesPrevious(tokens, at) && ['/', '$', '£', '€', '.'].includes(before)) ||
    (touchesPrevious(tokens, at + 3) && ['/', '%', '"', '”'].includes(next))
  );
};

/** US order unless the first number can only be a day. */
const monthDayOf = (
  first: number,
  second: number,
): { readonly month: number; readonly day: number } | undefined => {
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return edtfOfDate(2000, month, day) === undefined ? undefined : { month, day };
};

const readComma = (tokens: readonly DateToken[], at: number): number | undefined =>
  wordAt(tokens, at) === ',' ? yearAt(tokens, at + 1) : undefined;

/** A month and a day joined by a slash; the caller knows that they are a date. */
export const readNumericDay = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  if (wordAt(tokens, at + 1) !== '/' || !touchesPrevious(tokens, at + 1) || !touchesPrevious(tokens, at + 2))
    return undefined;
  const [first, second] = [digitsAt(tokens, at, 2), digitsAt(tokens, at + 2, 2)];
  const date = first === undefined || second === undefined ? undefined : monthDayOf(first, second);
  if (!date || isPartOfMore(tokens, at)) return undefined;
  const stated = readComma(tokens, at + 3);
  return {
    end: stated === undefined ? at + 3 : at + 5,
    type: 'date',
    resolve: context => {
      const year = stated ?? yearOfMonthDay(date, context);
      return year === undefined ? undefined : edtfOfDate(year, date.month, date.day);
    },
  };
};

/** "on 24/7 alert" is no July. */
const isAroundTheClock = (tokens: readonly DateToken[], at: number): boolean =>
  wordAt(tokens, at) === '24' && wordAt(tokens, at + 2) === '7';

const hasEvidence = (tokens: readonly DateToken[], at: number): boolean =>
  (SURE_PREPOSITIONS.has(wordAt(tokens, at - 1)) || hasWeekdayBefore(tokens, at)) &&
  !isAroundTheClock(tokens, at) &&
  !DASHES.has(wordAt(tokens, at + 3));

/** Days in digits after "on" or a weekday. */
export const numericDays: DateRule = {
  name: 'numeric days',
  starts: [],
  startsWithNumber: true,
  read: ({ tokens, at }) =>
    wordAt(tokens, at + 1) === '/' && hasEvidence(tokens, at) ? readNumericDay(tokens, at) : undefined,
};
