/** Arithmetic on calendar units, in EDTF. Days are day numbers as in edtf.ts; weeks begin on Monday. */
import { civilDate, dayNumber, daysInMonth, edtfOfDay, parseEdtf } from './edtf.ts';
import type { CalendarUnit } from './vocabulary.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** EDTF of a year, also before year 1 (`-0499` is 500 BC); undefined beyond four digits. */
export const edtfOfYear = (year: number): string | undefined => {
  if (!Number.isInteger(year) || Math.abs(year) > 9999) return undefined;
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
};

/** EDTF of a month; months beyond 1 to 12 run into the years beside. */
export const edtfOfMonth = (year: number, month: number): string | undefined => {
  const edtf = edtfOfYear(year + Math.floor((month - 1) / 12));
  return edtf && `${edtf}-${pad(((((month - 1) % 12) + 12) % 12) + 1, 2)}`;
};

/** EDTF of a day that exists; undefined for one that does not. */
export const edtfOfDate = (year: number, month: number, day: number): string | undefined => {
  const edtf = edtfOfYear(year);
  if (!edtf || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${edtf}-${pad(month, 2)}-${pad(day, 2)}`;
};

/** EDTF interval of two days; the day itself where they are one. */
export const edtfOfDays = (first: number, last: number): string =>
  first === last ? edtfOfDay(first) : `${edtfOfDay(first)}/${edtfOfDay(last)}`;

/** ISO weekday of a day number: Monday = 1 to Sunday = 7. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Day number of the Monday of the week that holds `day`. */
export const mondayOf = (day: number): number => day - (weekdayOf(day) - 1);

const edtfOfDecade = (year: number): string | undefined =>
  edtfOfYear(Math.floor(year / 10) * 10)?.replace(/.$/, 'X');

const edtfOfCentury = (year: number): string | undefined =>
  edtfOfYear(Math.floor(year / 100) * 100)?.replace(/..$/, 'XX');

const edtfOfQuarter = (year: number, quarter: number): string | undefined => {
  const edtf = edtfOfYear(year + Math.floor(quarter / 4));
  return edtf && `${edtf}-${33 + (((quarter % 4) + 4) % 4)}`;
};

/**
 * EDTF of the unit that lies `offset` units from the one that holds `day`: ("week", -1) is last week. A week is
 * the interval of its days, a weekend its Saturday and Sunday.
 */
export const unitAt = (unit: CalendarUnit, day: number, offset: number): string | undefined => {
  const { year, month } = civilDate(day);
  const monday = mondayOf(day) + 7 * offset;
  switch (unit) {
    case 'day':
      return edtfOfDay(day + offset);
    case 'weekend':
      return edtfOfDays(monday + 5, monday + 6);
    case 'week':
      return edtfOfDays(monday, monday + 6);
    case 'month':
      return edtfOfMonth(year, month + offset);
    case 'quarter':
      return edtfOfQuarter(year, Math.floor((month - 1) / 3) + offset);
    case 'year':
      return edtfOfYear(year + offset);
    case 'decade':
      return edtfOfDecade(year + 10 * offset);
    case 'century':
      return edtfOfCentury(year + 100 * offset);
  }
};

/** The day `amount` units after (before, where negative) `day`; the last of the month where it has no such day. */
export const shiftDay = (day: number, unit: CalendarUnit, amount: number): number => {
  if (unit === 'day') return day + amount;
  if (unit === 'week' || unit === 'weekend') return day + 7 * amount;
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit] * amount;
  const date = civilDate(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(date.day, daysInMonth(year, month)));
};

/** The first day of an EDTF value, where it is one and is finite. */
export const firstDayOf = (value: string | null): number | undefined => {
  const date = value === null ? undefined : parseEdtf(value);
  return date && Number.isFinite(date.firstDay) ? date.firstDay : undefined;
};
