/** Dates counted from a date that stands beside the count: "3 days after January 12", "two weeks from tomorrow". */

import { shiftDay, unitAt } from './calendar.ts';
import { type Amount, readAmount } from './counted-dates.ts';
import { type DateMatch, type DateRule, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { type EdtfDate, edtfOfDay, parseEdtf } from './edtf.ts';
import { COUNT_STARTS } from './number-words.ts';
import { readSimpleDate } from './simple-dates.ts';
import type { CalendarUnit } from './vocabulary.ts';

const SIDES: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['from', 1],
  ['since', 1],
  ['following', 1],
  ['before', -1],
  ['prior', -1],
]);

/** What a count of units from a date of this precision gives; nothing may become more exact than it was told. */
const GRAINS: Readonly<Record<string, CalendarUnit>> = {
  day: 'day',
  minute: 'day',
  month: 'month',
  season: 'month',
  year: 'year',
};

const COARSENESS: readonly CalendarUnit[] = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'];

const isCoarser = (grain: CalendarUnit, unit: CalendarUnit): boolean =>
  COARSENESS.indexOf(grain) > COARSENESS.indexOf(unit);

/** "two weeks after the first week of May" counts from its end, everything else from its beginning. */
const startOfCount = (date: EdtfDate, sign: 1 | -1): number =>
  date.precision === 'interval' && sign > 0 ? date.lastDay : date.firstDay;

const shiftValue = (value: string | undefined, amount: Amount, sign: 1 | -1): string | undefined => {
  const date = parseEdtf(value ?? '');
  if (!date || !Number.isFinite(date.firstDay) || !Number.isFinite(date.lastDay)) return undefined;
  const grain = GRAINS[date.precision] ?? amount.unit;
  if (isCoarser(grain, amount.unit)) return undefined;
  const day = shiftDay(startOfCount(date, sign), amount.unit, sign * amount.value);
  const shifted = grain === 'day' ? edtfOfDay(day) : unitAt(grain, day, 0);
  if (!parseEdtf(shifted ?? '')) return undefined;
  return shifted && amount.isApproximate && !shifted.includes('/') ? `${shifted}~` : shifted;
};

/** The side, and the position after "after", "prior to". */
const readSide = (tokens: readonly DateToken[], at: number): { sign: 1 | -1; end: number } | undefined => {
  const word = wordAt(tokens, at);
  const sign = SIDES.get(word);
  if (sign === undefined) return undefined;
  if (word !== 'prior') return { sign, end: at + 1 };
  return wordAt(tokens, at + 1) === 'to' ? { sign, end: at + 2 } : undefined;
};

const matchCount = (amount: Amount, sign: 1 | -1, whole: DateMatch): DateMatch => ({
  end: whole.end,
  type: 'date',
  resolve: context => shiftValue(whole.resolve(context), amount, sign),
});

/** "64 days from May 4 to July 7" is a length with its two ends. */
const RANGE_ENDS = new Set(['to', 'until', 'till', 'through']);

const readCountFromDate = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const amount = readAmount(tokens, wordAt(tokens, at) === 'in' ? at + 1 : at);
  const side = amount && readSide(tokens, amount.end);
  if (!amount || !side) return undefined;
  const start = ['on', 'year'].includes(wordAt(tokens, side.end)) ? side.end + 1 : side.end;
  const date = readSimpleDate({ tokens, at: start });
  const isSpan = wordAt(tokens, side.end - 1) === 'from' && RANGE_ENDS.has(wordAt(tokens, date?.end ?? 0));
  return date?.type === 'date' && !isSpan ? matchCount(amount, side.sign, date) : undefined;
};

/** Counts of days, weeks, months and years from a stated date. */
export const countsFromDates: DateRule = {
  name: 'counts from dates',
  starts: ['in', ...COUNT_STARTS],
  startsWithNumber: true,
  read: ({ tokens, at }) => readCountFromDate(tokens, at),
};
