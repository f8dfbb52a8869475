/**
 * Dates that keep their own precision, in EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/).
 *
 * A date is a string everywhere (`2008`, `2008-02`, `2008-02-17`, `199X`, `2014/2022`, `2025/..`); this file
 * turns one into the first and the last day it can mean. Order, overlap and agreement are questions about those
 * two days, so no precision is ever invented. Days are counted in the proleptic Gregorian calendar from
 * 1970-01-01, without `Date`, which would add a time zone.
 */

export type EdtfPrecision =
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'month'
  | 'day'
  | 'minute'
  | 'interval';

/** What an EDTF date can mean: day numbers from 1970-01-01, both inclusive; ±Infinity for an open end. */
export type EdtfDate = {
  readonly precision: EdtfPrecision;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly approximate: boolean;
};

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month, `month` from 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

/** Day number of a date; Howard Hinnant's days_from_civil (https://howardhinnant.github.io/date_algorithms.html). */
export const dayNumber = (year: number, month: number, day: number): number => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/** The calendar date of a day number; the inverse of `dayNumber`. */
export const civilDate = (day: number): { year: number; month: number; day: number } => {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const edtfYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

/** `YYYY-MM-DD` of a day number. */
export const edtfOfDay = (day: number): string => {
  const date = civilDate(day);
  return `${edtfYear(date.year)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
};

const span = (
  precision: EdtfPrecision,
  first: readonly [number, number, number],
  last: readonly [number, number, number],
  approximate: boolean,
): EdtfDate => ({ precision, firstDay: dayNumber(...first), lastDay: dayNumber(...last), approximate });

/** First and last month of the codes 21–24 (spring … winter, northern) and 33–36 (quarters). */
const SEASON_MONTHS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
};

const parseMonthOrSeason = (year: number, code: number, approximate: boolean): EdtfDate | undefined => {
  if (code >= 1 && code <= 12) {
    return span('month', [year, code, 1], [year, code, daysInMonth(year, code)], approximate);
  }
  const months = SEASON_MONTHS[code];
  if (!months) return undefined;
  const [from, to] = months;
  const lastYear = to > 12 ? year + 1 : year;
  const lastMonth = to > 12 ? to - 12 : to;
  return span(
    'season',
    [year, from, 1],
    [lastYear, lastMonth, daysInMonth(lastYear, lastMonth)],
    approximate,
  );
};

const SINGLE =
  /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T([01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

const parseSingle = (text: string): EdtfDate | undefined => {
  const qualified = /^(.*?)([?~%])?$/.exec(text);
  const value = qualified?.[1] ?? '';
  const approximate = qualified?.[2] !== undefined;
  const masked = /^(-?)(\d{2})(\dX|XX)$/.exec(value);
  if (masked) {
    const isDecade = masked[3] !== 'XX';
    const ends = [Number(value.replaceAll('X', '0')), Number(value.replaceAll('X', '9'))];
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    return span(isDecade ? 'decade' : 'century', [first, 1, 1], [last, 12, 31], approximate);
  }
  const parts = SINGLE.exec(value);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return span('year', [year, 1, 1], [year, 12, 31], approximate);
  const month = Number(parts[2]);
  if (parts[3] === undefined) return parseMonthOrSeason(year, month, approximate);
  const day = Number(parts[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return span(parts[4] === undefined ? 'day' : 'minute', [year, month, day], [year, month, day], approximate);
};

/** Reads an EDTF date or interval; undefined where it is ill-formed or names a day that does not exist. */
export const parseEdtf = (value: string): EdtfDate | undefined => {
  const [from = '', to, ...rest] = value.split('/');
  if (rest.length > 0) return undefined;
  if (to === undefined) return parseSingle(from);
  const first = from === '..' ? undefined : parseSingle(from);
  const last = to === '..' ? undefined : parseSingle(to);
  if ((!first && from !== '..') || (!last && to !== '..') || (!first && !last)) return undefined;
  const firstDay = first?.firstDay ?? Number.NEGATIVE_INFINITY;
  const lastDay = last?.lastDay ?? Number.POSITIVE_INFINITY;
  if (firstDay > lastDay) return undefined;
  return {
    precision: 'interval',
    firstDay,
    lastDay,
    approximate: Boolean(first?.approximate || last?.approximate),
  };
};

/**
 * Orders dates for a timeline: by first day, then the shorter stretch first. Values that are no date go last,
 * in their own order.
 */
export const compareEdtf = (a: string, b: string): number => {
  const first = parseEdtf(a);
  const second = parseEdtf(b);
  if (!first || !second) return Number(!first) - Number(!second);
  return first.firstDay - second.firstDay || first.lastDay - second.lastDay || 0;
};

/** True when the two dates can mean the same, compared at the coarser precision: `2008` and `2008-02-17`. */
export const edtfAgree = (a: string, b: string): boolean => {
  const first = parseEdtf(a);
  const second = parseEdtf(b);
  if (!first || !second) return false;
  const holds = (outer: EdtfDate, inner: EdtfDate) =>
    outer.firstDay <= inner.firstDay && inner.lastDay <= outer.lastDay;
  return holds(first, second) || holds(second, first);
};

/** Days between two dates; 0 where they overlap, Infinity where one is no date. */
export const daysApart = (a: string, b: string): number => {
  const first = parseEdtf(a);
  const second = parseEdtf(b);
  if (!first || !second) return Number.POSITIVE_INFINITY;
  return Math.max(0, first.firstDay - second.lastDay, second.firstDay - first.lastDay);
};
