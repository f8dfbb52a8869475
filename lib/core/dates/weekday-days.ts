/** A weekday with its day of the month, without a month by name: "Fri 14th", "Tuesday the eleventh", "Friday 5/12". */

import { isCapitalized } from '../text/token-case.ts';
import { weekdayOf } from './calendar.ts';
import {
  type DateMatch,
  type DateRule,
  longestMatch,
  type ReadingContext,
  skipWord,
  touchesPrevious,
  wordAt,
} from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { civilDate, dayNumber, daysInMonth, edtfOfDay } from './edtf.ts';
import { joinedDates } from './joined-dates.ts';
import { digitsAt, readOrdinal } from './number-words.ts';
import { numericDates } from './numeric-dates.ts';
import { readNumericDay } from './numeric-days.ts';
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './vocabulary.ts';
import { referenceDay } from './yearless.ts';

/** A day of the month falls on a given weekday within these many months, save for the 29th to the 31st. */
const SEARCH_MONTHS = 14;

type WantedDay = { readonly dayOfMonth: number; readonly weekday: number | null };

/** The nearest such day at or beyond `from`, on the side of `step`. */
const nearestDay = (from: number, { dayOfMonth, weekday }: WantedDay, step: 1 | -1): number | undefined => {
  const { year, month } = civilDate(from);
  for (let offset = 0; offset <= SEARCH_MONTHS; offset++) {
    const index = year * 12 + month - 1 + step * offset;
    const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
    const day = dayNumber(y, m, dayOfMonth);
    const isBeyond = step > 0 ? day >= from : day <= from;
    if (dayOfMonth <= daysInMonth(y, m) && isBeyond && (weekday === null || weekdayOf(day) === weekday))
      return day;
  }
  return undefined;
};

/** The day of this number that the text means: in a story the next one, in news the nearest on the side of the verb. */
export const dayInMonths = (wanted: WantedDay, context: ReadingContext): number | undefined => {
  const from = referenceDay(context);
  if (from === undefined) return undefined;
  const [behind, ahead] = [nearestDay(from, wanted, -1), nearestDay(from, wanted, 1)];
  const isStory = context.isNarrative || context.published === null;
  if (isStory || context.direction === 'future') return ahead;
  if (context.direction === 'past' || ahead === undefined) return behind;
  return behind === undefined || ahead - from < from - behind ? ahead : behind;
};

const THE = new Set(['the']);

const endsThere = (tokens: readonly DateToken[], at: number): boolean => {
  const next = tokens[at];
  return next === undefined || (next.kind === 'symbol' && !['/', '-', ':', '%', '$'].includes(next.text));
};

/** "14th", "the eleventh"; "31" only where nothing follows that it could count. */
const readDayNumber = (
  tokens: readonly DateToken[],
  at: number,
): { readonly value: number; readonly end: number } | undefined => {
  const ordinal = readOrdinal(tokens, skipWord(tokens, at, THE));
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : undefined;
  const value = digitsAt(tokens, at, 2);
  return value !== undefined && value >= 1 && value <= 31 && endsThere(tokens, at + 1)
    ? { value, end: at + 1 }
    : undefined;
};

const readNumber = (tokens: readonly DateToken[], at: number, weekday: number): DateMatch | undefined => {
  const day = readDayNumber(tokens, at);
  if (!day) return undefined;
  return {
    end: day.end,
    type: 'date',
    resolve: context => {
      const found = dayInMonths({ dayOfMonth: day.value, weekday }, context);
      return found === undefined ? undefined : edtfOfDay(found);
    },
  };
};

/** The date beside the weekday tells more than the weekday: the "7/6" of "Friday 7/6". */
const readJoined = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const start = ['(', '-', ','].includes(wordAt(tokens, at)) ? at + 1 : at;
  const cursor = { tokens, at: start };
  const isNumber = tokens[start]?.kind === 'number';
  const date = longestMatch([
    joinedDates.read(cursor),
    isNumber ? numericDates.read(cursor) : undefined,
    isNumber ? readNumericDay(tokens, start) : undefined,
  ]);
  const hasBracket = start > at && wordAt(tokens, at) === '(' && date && wordAt(tokens, date.end) === ')';
  return date && hasBracket ? { ...date, end: date.end + 1 } : date;
};

const MODIFIERS = new Set(['this', 'next', 'last', 'coming', 'on']);

const readWeekdayName = (tokens: readonly DateToken[], at: number): number | undefined => {
  const word = wordAt(tokens, at);
  const token = tokens[at];
  const short = token && isCapitalized(token.text) ? WEEKDAY_ABBREVIATIONS.get(word) : undefined;
  return WEEKDAYS.get(word) ?? short;
};

const readWeekdayDay = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const nameAt = wordAt(tokens, at) === 'on' ? at : skipWord(tokens, at, MODIFIERS);
  const weekday = readWeekdayName(tokens, nameAt);
  if (weekday === undefined) return undefined;
  const hasStop = wordAt(tokens, nameAt + 1) === '.' && touchesPrevious(tokens, nameAt + 1);
  const next = hasStop ? nameAt + 2 : nameAt + 1;
  const numberAt = wordAt(tokens, next) === ',' ? next + 1 : next;
  return readJoined(tokens, next) ?? readNumber(tokens, numberAt, weekday);
};

/** Weekdays with a day of the month in digits or as an ordinal. */
export const weekdayDays: DateRule = {
  name: 'weekday days',
  starts: ['this', 'next', 'last', 'coming', ...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys()],
  read: ({ tokens, at }) => readWeekdayDay(tokens, at),
};
