import { civilDate, type EdtfDate } from '../../dates/edtf.ts';
import type { StatedDate } from '../frame/stated-dates.ts';

/**
 * How the dates of a statement stand to an event's: `none` where it states none that is the time of what happened,
 * `other` where all that it states are different, else the precision at which one agrees.
 */
export type DateFit = 'day' | 'month' | 'year' | 'none' | 'near' | 'other';

const YEAR_DAYS = 366;

/** The most days that a week, or a month or a season, can have, with some slack at its ends. */
const LONGEST = { week: 10, season: 100 } as const;

const precisionOf = ({ firstDay, lastDay }: EdtfDate): 'day' | 'month' | 'year' => {
  const days = lastDay - firstDay;
  if (days <= LONGEST.week) return 'day';
  return days <= LONGEST.season ? 'month' : 'year';
};

const coarser = (a: DateFit, b: DateFit): DateFit => {
  if (a === 'year' || b === 'year') return 'year';
  return a === 'month' || b === 'month' ? 'month' : 'day';
};

const gapOf = (a: EdtfDate, b: EdtfDate): number =>
  Math.max(0, a.firstDay - b.lastDay, b.firstDay - a.lastDay);

const fitOf = ({ span, isCounted }: StatedDate, event: EdtfDate): DateFit => {
  const gap = gapOf(span, event);
  if (gap === 0) return coarser(precisionOf(span), precisionOf(event));
  return isCounted && gap < YEAR_DAYS ? 'near' : 'other';
};

const RANK: Readonly<Record<DateFit, number>> = { day: 0, month: 1, year: 2, near: 3, other: 4, none: 5 };

/** True where a stated date lies in the year of the event. */
export const isInYearOf = (dates: readonly StatedDate[], event: EdtfDate | undefined): boolean =>
  event !== undefined && dates.some(({ span }) => yearOf(span) === yearOf(event));

const yearOf = ({ firstDay }: EdtfDate): number => civilDate(firstDay).year;

/** Compares at the coarser precision; a date such as "two years ago" counts only where no other is stated. */
export const compareDates = (dates: readonly StatedDate[], event: EdtfDate | undefined): DateFit => {
  if (!event) return 'none';
  const hasPlain = dates.some(date => !date.isCounted);
  let best: DateFit = 'none';
  for (const date of dates) {
    if (hasPlain && date.isCounted) continue;
    const fit = fitOf(date, event);
    if (RANK[fit] < RANK[best]) best = fit;
  }
  return best;
};
