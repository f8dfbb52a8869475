/** "the last week of August", "the first weekend of May 2024": weeks counted within a month. */

import { edtfOfDays, mondayOf } from './calendar.ts';
import { type DateMatch, type DateRule, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { parseEdtf } from './edtf.ts';
import { ORDINAL_STARTS, readOrdinal } from './number-words.ts';
import { readSimpleDate } from './simple-dates.ts';

type Which = number | 'last';

const readWhich = (tokens: readonly DateToken[], at: number): { which: Which; end: number } | undefined => {
  if (/^(?:last|final)$/.test(wordAt(tokens, at))) return { which: 'last', end: at + 1 };
  const ordinal = readOrdinal(tokens, at);
  return ordinal && ordinal.value <= 5 ? { which: ordinal.value, end: ordinal.end } : undefined;
};

/** As in ISO 8601 a week belongs to the month that holds its Thursday. */
const mondayOfWeek = (month: { firstDay: number; lastDay: number }, which: Which): number =>
  which === 'last' ? mondayOf(month.lastDay - 3) : mondayOf(month.firstDay + 3) + 7 * (which - 1);

const daysOfWeek = (month: string | undefined, which: Which, isWeekend: boolean): string | undefined => {
  const date = parseEdtf(month ?? '');
  if (date?.precision !== 'month') return undefined;
  const monday = mondayOfWeek(date, which);
  return monday > date.lastDay ? undefined : edtfOfDays(monday + (isWeekend ? 5 : 0), monday + 6);
};

const readWeek = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const reading = readWhich(tokens, wordAt(tokens, at) === 'the' ? at + 1 : at);
  const unit = reading ? wordAt(tokens, reading.end) : '';
  if (!reading || !/^week(?:end)?$/.test(unit) || !/^(?:of|in)$/.test(wordAt(tokens, reading.end + 1)))
    return undefined;
  const month = readSimpleDate({ tokens, at: reading.end + 2 });
  if (!month) return undefined;
  return {
    end: month.end,
    type: 'date',
    resolve: context => daysOfWeek(month.resolve(context), reading.which, unit === 'weekend'),
  };
};

/** Weeks and weekends of a month. */
export const weeksOfMonths: DateRule = {
  name: 'weeks of months',
  starts: ['last', 'final', ...ORDINAL_STARTS],
  startsWithNumber: true,
  read: ({ tokens, at }) => readWeek(tokens, at),
};
