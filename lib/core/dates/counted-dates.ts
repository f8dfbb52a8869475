/** Dates told by a count of units: "three years ago", "in two weeks", "two years later", "the past five months". */

import { edtfOfDays, edtfOfMonth, edtfOfYear, firstDayOf, shiftDay, unitAt } from './calendar.ts';
import { type DateMatch, type DateRule, type ReadingContext, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { civilDate, parseEdtf } from './edtf.ts';
import { COUNT_STARTS, readCount } from './number-words.ts';
import { CALENDAR_UNITS, type CalendarUnit } from './vocabulary.ts';

type Amount = {
  readonly value: number;
  readonly unit: CalendarUnit;
  readonly isApproximate: boolean;
  readonly end: number;
};

const MAX_UNITS = 5000;

/** "three years", "some 15 years", "a decade", "a year and a half" without its half. */
const readAmount = (tokens: readonly DateToken[], at: number): Amount | undefined => {
  const count = readCount(tokens, at);
  const unit = count && CALENDAR_UNITS.get(wordAt(tokens, count.end));
  if (!count || !unit || unit === 'weekend' || count.value > MAX_UNITS) return undefined;
  return { value: count.value, unit, isApproximate: count.isApproximate, end: count.end + 1 };
};

/** A count of decades or centuries is never meant to the year. */
const isRough = (amount: Amount): boolean =>
  amount.isApproximate || amount.unit === 'decade' || amount.unit === 'century';

/** The unit in which a count of units is meant: "a decade ago" is a year, "a quarter ago" a month. */
const grainOf = (unit: CalendarUnit): CalendarUnit => {
  if (unit === 'decade' || unit === 'century') return 'year';
  return unit === 'quarter' ? 'month' : unit;
};

const unitFrom = (day: number, amount: Amount, sign: 1 | -1): string | undefined => {
  const value = unitAt(grainOf(amount.unit), shiftDay(day, amount.unit, sign * amount.value), 0);
  return value && isRough(amount) && !value.includes('/') ? `${value}~` : value;
};

const matchFromPublished = (end: number, amount: Amount, sign: 1 | -1): DateMatch => ({
  end,
  type: 'date',
  resolve: ({ published }) => (published === null ? undefined : unitFrom(published, amount, sign)),
});

const AGO: ReadonlyMap<string, 1 | -1> = new Map([
  ['ago', -1],
  ['back', -1],
  ['hence', 1],
]);

const readAgo = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const amount = readAmount(tokens, at);
  if (!amount) return undefined;
  const sign = AGO.get(wordAt(tokens, amount.end));
  if (sign !== undefined) return matchFromPublished(amount.end + 1, amount, sign);
  const isFromNow =
    wordAt(tokens, amount.end) === 'from' && /^(?:now|today)$/.test(wordAt(tokens, amount.end + 1));
  return isFromNow ? matchFromPublished(amount.end + 2, amount, 1) : undefined;
};

/** "in five days a week" is a rate, "in a year" a length more often than a date. */
const isLength = (tokens: readonly DateToken[], at: number, amount: Amount): boolean =>
  /^an?$/.test(wordAt(tokens, amount.end)) ||
  (/^an?$/.test(wordAt(tokens, at)) && ['year', 'decade', 'century'].includes(amount.unit));

/** "in two weeks" is a date only where the clause looks ahead; elsewhere it says how long something took. */
const readInAmount = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const amount = wordAt(tokens, at) === 'in' ? readAmount(tokens, at + 1) : undefined;
  if (!amount || isLength(tokens, at + 1, amount)) return undefined;
  const { end, type, resolve } = matchFromPublished(amount.end, amount, 1);
  return {
    end,
    type,
    resolve: context => (context.direction === 'future' ? resolve(context) : undefined),
  };
};

const PRECISE_ENOUGH: Readonly<Record<CalendarUnit, readonly string[]>> = {
  day: ['day', 'minute'],
  weekend: ['day', 'minute'],
  week: ['day', 'minute', 'interval'],
  month: ['day', 'minute', 'interval', 'month'],
  quarter: ['day', 'minute', 'month', 'season'],
  year: ['day', 'minute', 'interval', 'month', 'season', 'year'],
  decade: ['day', 'minute', 'month', 'season', 'year', 'decade'],
  century: ['day', 'minute', 'month', 'season', 'year', 'decade', 'century'],
};

/** The day told last, where it was told exactly enough to count `unit`s from. */
export const anchorDay = (unit: CalendarUnit, context: ReadingContext): number | undefined => {
  const told = parseEdtf(context.anchor ?? '');
  return told && PRECISE_ENOUGH[unit].includes(told.precision) ? firstDayOf(context.anchor) : undefined;
};

const LATER: ReadonlyMap<string, 1 | -1> = new Map([
  ['later', 1],
  ['after', 1],
  ['on', 1],
  ['earlier', -1],
  ['before', -1],
  ['prior', -1],
  ['previously', -1],
]);

/** "two years before the war" counts from something that is no date. */
const NEEDS_CLAUSE_END = new Set(['after', 'before', 'on']);

const endsClause = (tokens: readonly DateToken[], at: number): boolean => {
  const next = tokens[at];
  return next === undefined || (next.kind === 'symbol' && !/["“‘'(]/.test(next.text)) || next.text === 'and';
};

const readLater = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const amount = readAmount(tokens, at);
  const word = amount ? wordAt(tokens, amount.end) : '';
  const sign = LATER.get(word);
  if (!amount || sign === undefined) return undefined;
  if (NEEDS_CLAUSE_END.has(word) && !endsClause(tokens, amount.end + 1)) return undefined;
  return {
    end: amount.end + 1,
    type: 'date',
    resolve: context => {
      const day = anchorDay(amount.unit, context);
      return day === undefined ? undefined : unitFrom(day, amount, sign);
    },
  };
};

const ROLLING: ReadonlySet<string> = new Set(['past', 'last', 'previous']);

/** Whole months, whole years with the current one, or days; as an interval that ends with the publication. */
const rollingInterval = (day: number, { value, unit }: Amount): string | undefined => {
  const far = shiftDay(day, unit, -value);
  if (unit === 'day' || unit === 'week') return edtfOfDays(far, day);
  const { year, month } = civilDate(day);
  if (unit === 'month') return `${edtfOfMonth(year, month - value)}/${edtfOfMonth(year, month - 1)}`;
  const [from, to] = [edtfOfYear(civilDate(far).year), edtfOfYear(year)];
  return from && to ? `${from}/${to}` : undefined;
};

/** "the past five months"; "the next five months" is a length only, for nothing is known of it yet. */
const readRolling = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const from = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const amount = ROLLING.has(wordAt(tokens, from)) ? readAmount(tokens, from + 1) : undefined;
  if (!amount || ['a', 'an'].includes(wordAt(tokens, from + 1))) return undefined;
  return {
    end: amount.end,
    type: 'date',
    resolve: ({ published, isNarrative }) =>
      published === null || isNarrative ? undefined : rollingInterval(published, amount),
  };
};

/** Dates counted from the publication or from the date told last. */
export const countedDates: DateRule = {
  name: 'counted dates',
  starts: ['in', ...ROLLING, ...COUNT_STARTS],
  startsWithNumber: true,
  read: ({ tokens, at }) =>
    readAgo(tokens, at) ?? readLater(tokens, at) ?? readInAmount(tokens, at) ?? readRolling(tokens, at),
};
