/** Weeks named by a day or a number: "the week of 6 May", "the week beginning May 4", "week 12 of 2017". */

import { edtfOfDays, mondayOf, unitAt } from './calendar.ts';
import { type DateMatch, type DateRule, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { civilDate, dayNumber, parseEdtf } from './edtf.ts';
import { digitsAt } from './number-words.ts';
import { readSimpleDate } from './simple-dates.ts';
import { CALENDAR_UNITS } from './vocabulary.ts';
import { readYearSuffix } from './year-words.ts';
import { referenceDay } from './yearless.ts';

type Naming = 'holds' | 'begins' | 'ends';

const NAMINGS: ReadonlyMap<string, Naming> = new Map([
  ['of', 'holds'],
  ['beginning', 'begins'],
  ['starting', 'begins'],
  ['commencing', 'begins'],
  ['ending', 'ends'],
  ['ended', 'ends'],
]);

const weekOf = (day: number, naming: Naming): string => {
  const first = { holds: mondayOf(day), begins: day, ends: day - 6 }[naming];
  return edtfOfDays(first, first + 6);
};

const matchWeekOf = (date: DateMatch | undefined, naming: Naming): DateMatch | undefined =>
  date && {
    end: date.end,
    type: 'date',
    resolve: context => {
      const day = parseEdtf(date.resolve(context) ?? '');
      return day?.precision === 'day' ? weekOf(day.firstDay, naming) : undefined;
    },
  };

const readWeekOf = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const naming = wordAt(tokens, at) === 'week' ? NAMINGS.get(wordAt(tokens, at + 1)) : undefined;
  if (!naming) return undefined;
  const start = wordAt(tokens, at + 2) === 'on' ? at + 3 : at + 2;
  return matchWeekOf(readSimpleDate({ tokens, at: start }), naming);
};

/** "w/c Feb 4": week commencing. */
const readCommencing = (tokens: readonly DateToken[], at: number): DateMatch | undefined =>
  wordAt(tokens, at) === 'w' && wordAt(tokens, at + 1) === '/' && wordAt(tokens, at + 2) === 'c'
    ? matchWeekOf(readSimpleDate({ tokens, at: at + 3 }), 'begins')
    : undefined;

/** ISO 8601: the first week of a year holds its fourth of January. */
const numberedWeek = (year: number, week: number): string => {
  const monday = mondayOf(dayNumber(year, 1, 4)) + 7 * (week - 1);
  return edtfOfDays(monday, monday + 6);
};

/** Without a year "week 12" is more often one of a season, a course or a trial: it needs its year or "the". */
const readNumbered = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const week = wordAt(tokens, at) === 'week' ? digitsAt(tokens, at + 1, 2) : undefined;
  if (week === undefined || week < 1 || week > 53) return undefined;
  const suffix = readYearSuffix(tokens, at + 2);
  if (!suffix && wordAt(tokens, at - 1) !== 'the') return undefined;
  return {
    end: suffix?.end ?? at + 2,
    type: 'date',
    resolve: context => {
      const day = referenceDay(context);
      const year = suffix ? suffix.yearOf(context) : day === undefined ? undefined : civilDate(day).year;
      return year === undefined ? undefined : numberedWeek(year, week);
    },
  };
};

/** "the week after next", "the week before last". */
const readSecondWeek = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const [unit, side, beside] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  const name = unit.endsWith('s') ? undefined : CALENDAR_UNITS.get(unit);
  const offset = side === 'after' && beside === 'next' ? 2 : side === 'before' && beside === 'last' ? -2 : 0;
  if (!name || offset === 0) return undefined;
  return {
    end: at + 3,
    type: 'date',
    resolve: ({ published }) => (published === null ? undefined : unitAt(name, published, offset)),
  };
};

/** Weeks told by their days or their number in the year. */
export const weeks: DateRule = {
  name: 'weeks',
  starts: ['week', 'weekend', 'month', 'year', 'w'],
  read: ({ tokens, at }) => {
    const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
    return (
      readWeekOf(tokens, start) ??
      readCommencing(tokens, start) ??
      readNumbered(tokens, start) ??
      readSecondWeek(tokens, start)
    );
  },
};
