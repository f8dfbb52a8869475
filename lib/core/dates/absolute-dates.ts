/** Days and months of the calendar: "Oct. 30", "30 October 2025", "Friday, May 9", "the 17th of February", "in June". */

import { edtfOfDate, edtfOfMonth } from './calendar.ts';
import {
  type DateMatch,
  type DateRule,
  longestMatch,
  skipWord,
  touchesPrevious,
  wordAt,
} from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { isBareMonth, readMonth } from './month-words.ts';
import { digitsAt, ORDINAL_STARTS, readOrdinal } from './number-words.ts';
import { COUNTED_NOUNS, DASHES, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './vocabulary.ts';
import { readYearSuffix, type YearReading, yearAt } from './year-words.ts';
import { yearOfMonthDay } from './yearless.ts';

type DayReading = { readonly day: number; readonly end: number };

const THE = new Set(['the']);
const OF = new Set(['of']);

/** A day of the month, in digits or as an ordinal. */
export const readDay = (tokens: readonly DateToken[], index: number): DayReading | undefined => {
  const digits = digitsAt(tokens, index, 2);
  const ordinal = digits === undefined ? readOrdinal(tokens, index) : { value: digits, end: index + 1 };
  return ordinal && ordinal.value >= 1 && ordinal.value <= 31
    ? { day: ordinal.value, end: ordinal.end }
    : undefined;
};

/** "May 9:30", "May 9 people", "May 9/10": the number after the month is no day. */
const isOtherNumber = (tokens: readonly DateToken[], end: number): boolean => {
  const next = wordAt(tokens, end);
  if (touchesPrevious(tokens, end) && [':', '/', '%'].includes(next)) return true;
  return next === '%' || next === ':' ? touchesPrevious(tokens, end + 1) : COUNTED_NOUNS.has(next);
};

const matchDay = (
  { month, day }: { month: number; day: number },
  end: number,
  suffix: YearReading | undefined,
): DateMatch => ({
  end: suffix?.end ?? end,
  type: 'date',
  resolve: context => {
    const year = suffix ? suffix.yearOf(context) : yearOfMonthDay({ month, day }, context);
    return year === undefined ? undefined : edtfOfDate(year, month, day);
  },
});

const matchMonth = (month: number, end: number, suffix: YearReading | undefined): DateMatch => ({
  end: suffix?.end ?? end,
  type: 'date',
  resolve: context => {
    const year = suffix ? suffix.yearOf(context) : yearOfMonthDay({ month, day: null }, context);
    return year === undefined ? undefined : edtfOfMonth(year, month);
  },
});

/** A month without day and year, also abbreviated; the caller knows that a date stands here. */
export const readMonthAlone = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const month = readMonth(tokens, at);
  if (!month) return undefined;
  return matchMonth(month.month, month.end, undefined);
};

const LINKS = new Set(['and', 'or', '&', '/', 'to', 'until', ...DASHES]);

/**
 * The year at the end of "April and June 1955", "21 March – 21 June 1952", which holds for the first date too; over
 * New Year it is the year before.
 */
const readLinkedYear = (
  tokens: readonly DateToken[],
  end: number,
  ownMonth: number,
): YearReading['yearOf'] | undefined => {
  if (!LINKS.has(wordAt(tokens, end))) return undefined;
  const leading = readDay(tokens, end + 1);
  const month = readMonth(tokens, leading?.end ?? end + 1);
  if (!month) return undefined;
  const trailing = leading ? undefined : readDay(tokens, month.end);
  const suffix = readYearSuffix(tokens, trailing?.end ?? month.end);
  return (
    suffix &&
    (context => {
      const year = context.year ?? suffix.yearOf(context);
      return year !== undefined && ownMonth > month.month && context.year === null ? year - 1 : year;
    })
  );
};

const yearAfter = (tokens: readonly DateToken[], end: number, month: number): YearReading | undefined => {
  const suffix = readYearSuffix(tokens, end);
  const yearOf = suffix ? undefined : readLinkedYear(tokens, end, month);
  return yearOf ? { end, yearOf } : suffix;
};

const readDayMonth = (tokens: readonly DateToken[], start: number): DateMatch | undefined => {
  const day = readDay(tokens, skipWord(tokens, start, THE));
  const month = day && readMonth(tokens, skipWord(tokens, day.end, OF));
  if (!day || !month) return undefined;
  return matchDay({ month: month.month, day: day.day }, month.end, yearAfter(tokens, month.end, month.month));
};

/** "18 and 19 June", "the 4th or 5th of May": the first takes the month of the second. */
const readLinkedDay = (tokens: readonly DateToken[], start: number): DateMatch | undefined => {
  const first = readDay(tokens, skipWord(tokens, start, THE));
  if (!first || !['and', 'or', '&'].includes(wordAt(tokens, first.end))) return undefined;
  const second = readDay(tokens, skipWord(tokens, first.end + 1, THE));
  const month = second && readMonth(tokens, skipWord(tokens, second.end, OF));
  if (!month || second.day <= first.day) return undefined;
  const suffix = readYearSuffix(tokens, month.end);
  const year = suffix && { end: first.end, yearOf: suffix.yearOf };
  return matchDay({ month: month.month, day: first.day }, first.end, year);
};

/** "2017 April", "2017 April 5". */
const readYearFirst = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const year = tokens[at]?.kind === 'number' ? yearAt(tokens, at) : undefined;
  const month = year === undefined ? undefined : readMonth(tokens, at + 1);
  if (year === undefined || !month || readYearSuffix(tokens, month.end)) return undefined;
  const suffix = { yearOf: () => year };
  const day = readDay(tokens, month.end);
  if (!day) return matchMonth(month.month, month.end, { ...suffix, end: month.end });
  return matchDay({ month: month.month, day: day.day }, day.end, { ...suffix, end: day.end });
};

const readMonthDay = (tokens: readonly DateToken[], start: number): DateMatch | undefined => {
  const month = readMonth(tokens, start);
  const day = month && readDay(tokens, skipWord(tokens, month.end, THE));
  if (!month || !day) return undefined;
  const suffix = yearAfter(tokens, day.end, month.month);
  if (!suffix && isOtherNumber(tokens, day.end)) return undefined;
  return matchDay({ month: month.month, day: day.day }, day.end, suffix);
};

const readMonthYear = (tokens: readonly DateToken[], start: number): DateMatch | undefined => {
  const month = readMonth(tokens, start);
  if (!month) return undefined;
  const suffix = yearAfter(tokens, month.end, month.month);
  const hasOwnYear = suffix !== undefined && suffix.end > month.end;
  return hasOwnYear || isBareMonth(tokens, start, month.end)
    ? matchMonth(month.month, month.end, suffix)
    : undefined;
};

/** The token after a weekday that introduces a date: "Friday, ", "Fri. ", "Sunday the ". */
const skipWeekday = (tokens: readonly DateToken[], index: number): number => {
  const word = wordAt(tokens, index);
  if (!WEEKDAYS.has(word) && !WEEKDAY_ABBREVIATIONS.has(word)) return index;
  let at = index + 1;
  while (['.', ',', '(', '-', '–'].includes(wordAt(tokens, at)) && at < index + 3) at++;
  return at;
};

/** Days with or without year, months with or without year. */
export const absoluteDates: DateRule = {
  name: 'absolute dates',
  starts: [...MONTHS.keys(), ...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys(), ...ORDINAL_STARTS],
  startsWithNumber: true,
  read: ({ tokens, at }) => {
    const start = skipWeekday(tokens, at);
    const day = longestMatch([
      readDayMonth(tokens, start),
      readLinkedDay(tokens, start),
      readMonthDay(tokens, start),
    ]);
    if (day || start > at) return day;
    return readYearFirst(tokens, start) ?? readMonthYear(tokens, start);
  },
};
