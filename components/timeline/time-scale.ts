/**
 * The scale of the picture of time: linear in days, so that distance means duration.
 *
 * One row from 1244 would press everything else against the edge, so the scale may leave out the oldest rows:
 * it starts later when that costs at most a sixth of the rows and shortens the picture to half or less. How many
 * were left out is said beside the picture; the list below holds them all.
 */
import { civilDate, dayNumber, type EdtfDate, parseEdtf } from '../../lib/core/dates/edtf.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';

export type TimeScale = {
  readonly firstDay: number;
  readonly lastDay: number;
  /** How many rows begin before `firstDay`. */
  readonly leftOut: number;
};

const LEFT_OUT_SHARE = 1 / 6;
const WORTHWHILE = 0.5;

const daysOf = (events: readonly TimelineEvent[]): readonly EdtfDate[] =>
  events.flatMap(event => parseEdtf(event.date) ?? []);

const lastFiniteDay = (date: EdtfDate): number =>
  Number.isFinite(date.lastDay) ? date.lastDay : date.firstDay;

const chooseStart = (starts: readonly number[], end: number): number => {
  const first = starts[0] ?? end;
  const candidate = starts[Math.floor(starts.length * LEFT_OUT_SHARE)] ?? first;
  return end - candidate <= (end - first) * WORTHWHILE ? candidate : first;
};

/** The stretch of days to show, with the article's day in it; undefined where no row has a date to place. */
export const makeTimeScale = (
  events: readonly TimelineEvent[],
  published: string | null,
): TimeScale | undefined => {
  const dates = daysOf(events).filter(date => Number.isFinite(date.firstDay));
  if (dates.length === 0) return undefined;
  const article = published === null ? [] : [parseEdtf(published)?.lastDay ?? Number.NaN];
  const lastDay = Math.max(...dates.map(lastFiniteDay), ...article.filter(Number.isFinite));
  const starts = dates.map(date => date.firstDay).sort((a, b) => a - b);
  const firstDay = chooseStart(starts, lastDay);
  const margin = Math.max(30, Math.round((lastDay - firstDay) * 0.04));
  const shownFrom = firstDay - margin;
  return {
    firstDay: shownFrom,
    lastDay: lastDay + margin,
    leftOut: starts.filter(start => start < shownFrom).length,
  };
};

/** True for a row that the picture shows; the oldest may be left out. */
export const isOnScale = (scale: TimeScale, event: TimelineEvent): boolean =>
  (parseEdtf(event.date)?.lastDay ?? Number.NEGATIVE_INFINITY) >= scale.firstDay;

/** Where a day lies on the scale, in per cent from the start, held within it. */
export const percentOf = (scale: TimeScale, day: number): number => {
  const share = (day - scale.firstDay) / (scale.lastDay - scale.firstDay);
  return Math.round(Math.min(1, Math.max(0, share)) * 10000) / 100;
};

const STEPS_YEARS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000] as const;

/** Round years to label, three to six of them. */
export const axisYears = (scale: TimeScale): readonly number[] => {
  const from = civilDate(scale.firstDay).year + 1;
  const to = civilDate(scale.lastDay).year;
  const step = STEPS_YEARS.find(each => (to - from) / each <= 5) ?? 2000;
  const first = Math.ceil(from / step) * step;
  const years: number[] = [];
  for (let year = first; year <= to; year += step) years.push(year);
  return years;
};

/** Day number of a year's first day. */
export const startOfYear = (year: number): number => dayNumber(year, 1, 1);
