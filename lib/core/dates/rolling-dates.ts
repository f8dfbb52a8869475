/** Stretches that begin or end with the publication: "the past five months", "the next two decades", "5 upcoming years". */

import { edtfOfDays, edtfOfMonth, edtfOfYear, shiftDay, unitAt } from './calendar.ts';
import { type Amount, isFortnight, readAmount } from './counted-dates.ts';
import { type DateMatch, type DateRule, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { civilDate, dayNumber, edtfOfDay, parseEdtf } from './edtf.ts';
import { COUNT_STARTS, readCount } from './number-words.ts';
import { CALENDAR_UNITS } from './vocabulary.ts';

type Side = 1 | -1;

const SIDES: ReadonlyMap<string, Side> = new Map([
  ['past', -1],
  ['last', -1],
  ['previous', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['upcoming', 1],
]);

const monthsOf = (firstDay: number, lastDay: number): string =>
  `${edtfOfDay(firstDay).slice(0, 7)}/${edtfOfDay(lastDay).slice(0, 7)}`;

/** Whole quarters before or after the one that holds `day`. */
const rollingQuarters = (day: number, count: number, side: Side): string => {
  const { year, month } = civilDate(day);
  const current = dayNumber(year, Math.floor((month - 1) / 3) * 3 + 1, 1);
  const edge = side < 0 ? current : shiftDay(current, 'quarter', 1);
  const other = shiftDay(edge, 'quarter', side * count);
  return monthsOf(Math.min(edge, other), Math.max(edge, other) - 1);
};

/** Whole months, whole years with the current one, or days. */
const pastInterval = (day: number, { value, unit }: Amount): string | undefined => {
  if (unit === 'quarter') return rollingQuarters(day, value, -1);
  const far = shiftDay(day, unit, -value);
  if (unit === 'day' || unit === 'week') return edtfOfDays(far, day);
  const { year, month } = civilDate(day);
  if (unit === 'month') return `${edtfOfMonth(year, month - value)}/${edtfOfMonth(year, month - 1)}`;
  const [from, to] = [edtfOfYear(civilDate(far).year), edtfOfYear(year)];
  return from && to ? `${from}/${to}` : undefined;
};

/** Whole decades and quarters, everything else from tomorrow on. */
const nextInterval = (day: number, { value, unit }: Amount): string | undefined => {
  if (unit === 'quarter') return rollingQuarters(day, value, 1);
  if (unit !== 'decade') return edtfOfDays(day + 1, shiftDay(day, unit, value));
  const first = unitAt('decade', day, 1);
  const last = unitAt('decade', day, value);
  return first && last && `${first.replace('X', '0')}/${last.replace('X', '9')}`;
};

type Reading = { readonly amount: Amount; readonly side: Side };

/** "next three days", "past fortnight". */
const readSideFirst = (tokens: readonly DateToken[], at: number): Reading | undefined => {
  const side = SIDES.get(wordAt(tokens, at));
  if (side === undefined || ['a', 'an'].includes(wordAt(tokens, at + 1))) return undefined;
  if (isFortnight(wordAt(tokens, at + 1)))
    return { side, amount: { value: 2, unit: 'week', isApproximate: false, end: at + 2 } };
  const isCouple = side > 0 && wordAt(tokens, at + 1) === 'couple';
  const unitAfter = wordAt(tokens, at + 2) === 'of' ? at + 3 : at + 2;
  const unit = isCouple ? CALENDAR_UNITS.get(wordAt(tokens, unitAfter)) : undefined;
  if (unit) return { side, amount: { value: 2, unit, isApproximate: true, end: unitAfter + 1 } };
  const amount = readAmount(tokens, at + 1);
  return amount && { amount, side };
};

/** "5 upcoming years", "three previous quarters". */
const readCountFirst = (tokens: readonly DateToken[], at: number): Reading | undefined => {
  const count = readCount(tokens, at);
  const side = count && count.value > 1 ? SIDES.get(wordAt(tokens, count.end)) : undefined;
  const unit = count && CALENDAR_UNITS.get(wordAt(tokens, count.end + 1));
  const isPlural = count && wordAt(tokens, count.end + 1).endsWith('s');
  if (!count || !side || !unit || unit === 'weekend' || !isPlural) return undefined;
  const { value, isApproximate, end } = count;
  return { side, amount: { value, unit, isApproximate, end: end + 2 } };
};

/** "covers the next five years" says how long, without a verb that looks ahead. */
const isLong = ({ unit }: Amount): boolean => unit === 'year' || unit === 'decade' || unit === 'century';

const readRolling = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const from = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const reading = readSideFirst(tokens, from) ?? readCountFirst(tokens, from);
  if (!reading || wordAt(tokens, reading.amount.end) === 'of') return undefined;
  const { amount, side } = reading;
  return {
    end: amount.end,
    type: 'date',
    resolve: ({ published, isNarrative, direction }) => {
      if (published === null || isNarrative) return undefined;
      const isAhead = direction === 'future' || (direction === 'unknown' && !isLong(amount));
      if (side > 0 && !isAhead) return undefined;
      const value = side < 0 ? pastInterval(published, amount) : nextInterval(published, amount);
      return value !== undefined && parseEdtf(value) ? value : undefined;
    },
  };
};

/** Counts of units that touch the day of publication. */
export const rollingDates: DateRule = {
  name: 'rolling dates',
  starts: [...SIDES.keys(), ...COUNT_STARTS],
  startsWithNumber: true,
  read: ({ tokens, at }) => readRolling(tokens, at),
};
