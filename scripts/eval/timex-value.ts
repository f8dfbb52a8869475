/** TIMEX3 values as EDTF, as CONTRACT describes it, and the comparison of two values. */
import { edtfOfDays, mondayOf } from '../../lib/core/dates/calendar.ts';
import { dayNumber, edtfOfDay, parseEdtf } from '../../lib/core/dates/edtf.ts';

const SEASON_CODES: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };

const weekInterval = (year: number, week: number): string => {
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + 7 * (week - 1);
  return `${edtfOfDay(monday)}/${edtfOfDay(monday + 6)}`;
};

const masked = (value: string): string | undefined => {
  if (/^\d{3}X?$/.test(value)) return `${value.slice(0, 3)}X`;
  return /^\d{2}(?:XX)?$/.test(value) ? `${value.slice(0, 2)}XX` : undefined;
};

/** EDTF of a TIMEX3 value; undefined for one that names no stretch of time of its own (`PRESENT_REF`, `XXXX-10`). */
export const edtfOfTimex = (timex: string): string | undefined => {
  const value = timex.replace(/T(?:MO|AF|EV|NI|DT|MI)$/, '');
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `${season[1]}-${SEASON_CODES[season[2] ?? '']}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return `${quarter[1]}-${32 + Number(quarter[2])}`;
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return weekInterval(Number(week[1]), Number(week[2]));
  const beforeChrist = /^BC(\d{4})$/.exec(value);
  if (beforeChrist) return `-${String(Number(beforeChrist[1]) - 1).padStart(4, '0')}`;
  if (/^PT?\d+(?:\.\d+)?[A-Z]$/.test(value)) return value;
  const hourOnly = /^\d{4}-\d{2}-\d{2}T\d{2}$/.test(value) ? `${value}:00` : value;
  return masked(value) ?? (parseEdtf(hourOnly) ? hourOnly : undefined);
};

const bare = (value: string): string => value.replace(/[~?%]/g, '').replace(/(T\d{2}:\d{2}):00$/, '$1');

/** True for equal values, and for two forms of the same days (a quarter and its months). */
export const sameMeaning = (a: string, b: string): boolean => {
  if (bare(a) === bare(b)) return true;
  if (/T\d/.test(a) || /T\d/.test(b)) return false;
  const first = parseEdtf(bare(a));
  const second = parseEdtf(bare(b));
  if (!first || !second) return false;
  return first.firstDay === second.firstDay && first.lastDay === second.lastDay;
};

const COUNTED_UNIT = /\b(week|fortnight|month|year|decade)s?\b/i;

/**
 * A day with the week, month or year that holds it, where the text counts in that unit: TIMEX3 takes "two months
 * ago" for a month, others for a day, and the text does not tell.
 */
export const withCoarserGrain = (value: string, surface: string): readonly string[] => {
  const unit = COUNTED_UNIT.exec(surface)?.[1]?.toLowerCase();
  const date = parseEdtf(value);
  if (!unit || date?.precision !== 'day') return [value];
  if (unit === 'month') return [value, value.slice(0, 7)];
  if (unit === 'year' || unit === 'decade') return [value, value.slice(0, 7), value.slice(0, 4)];
  const monday = mondayOf(date.firstDay);
  return [value, edtfOfDays(monday, monday + 6)];
};

/** True where `value` lies within the stretch `whole`. */
export const isPartOf = (value: string, whole: string): boolean => {
  const part = parseEdtf(bare(value));
  const stretch = parseEdtf(bare(whole));
  return (
    part !== undefined &&
    stretch !== undefined &&
    stretch.firstDay <= part.firstDay &&
    part.lastDay <= stretch.lastDay
  );
};
