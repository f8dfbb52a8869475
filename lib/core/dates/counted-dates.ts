/** Dates told by a count of units: "three years ago", "in two weeks", "two years later". */

import { firstDayOf, shiftDay, unitAt } from './calendar.ts';
import { type DateMatch, type DateRule, type ReadingContext, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { parseEdtf } from './edtf.ts';
import { COUNT_STARTS, readCount } from './number-words.ts';
import { CALENDAR_UNITS, type CalendarUnit } from './vocabulary.ts';

/** A count of units of the calendar. */
export type Amount = {
  readonly value: number;
  readonly unit: CalendarUnit;
  readonly isApproximate: boolean;
  readonly end: number;
};

const MAX_UNITS = 5000;

/** True of a word that means two weeks. */
export const isFortnight = (word: string): boolean => word === 'fortnight' || word === 'fortnights';

/** "three years", "some 15 years", "a decade", "a fortnight", "a year and a half" without its half. */
export const readAmount = (tokens: readonly DateToken[], at: number): Amount | undefined => {
  const count = readCount(tokens, at);
  if (!count || count.value > MAX_UNITS) return undefined;
  const { value, isApproximate, end } = count;
  const word = wordAt(tokens, end);
  if (isFortnight(word)) return { value: 2 * value, unit: 'week', isApproximate, end: end + 1 };
  const unit = CALENDAR_UNITS.get(word);
  return unit && unit !== 'weekend' ? { value, unit, isApproximate, end: end + 1 } : undefined;
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
    resolve: context => (looksAhead(context) || isAhead(tokens, end) ? resolve(context) : undefined),
  };
};

const looksAhead = ({ direction, isNarrative }: ReadingContext): boolean =>
  direction === 'future' || (direction === 'unknown' && !isNarrative);

/** "in a fortnight’s time". */
const isAhead = (tokens: readonly DateToken[], end: number): boolean =>
  ['’s', "'s", '’', "'"].includes(wordAt(tokens, end)) && wordAt(tokens, end + 1) === 'time';

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

/** Dates counted from the publication or from the date told last. */
export const countedDates: DateRule = {
  name: 'counted dates',
  starts: ['in', ...COUNT_STARTS],
  startsWithNumber: true,
  read: ({ tokens, at }) => readAgo(tokens, at) ?? readLater(tokens, at) ?? readInAmount(tokens, at),
};
