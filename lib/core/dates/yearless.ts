/**
 * The year of a date that states none ("in June", "May 9"). News means the occurrence nearest to its publication,
 * on the side the verb points to; a story of long ago means the one nearest to the date told last.
 */

import { firstDayOf } from './calendar.ts';
import type { ReadingContext } from './date-rule.ts';
import { civilDate, dayNumber, daysInMonth, parseEdtf } from './edtf.ts';

export type MonthDay = { readonly month: number; readonly day: number | null };

/** What is further ahead than this is rather what is just over ("the festival, to run from January 23", on the 28th). */
const FAR_AHEAD_DAYS = 270;

/** Stories go on: between two dates equally near, the later one. */
const STORY_STEP_DAYS = 20;

type Candidate = { readonly year: number; readonly first: number; readonly last: number };

/** Without a verb to tell, a date ahead is believed only when it is this many times nearer than the one behind. */
const PAST_PREFERENCE = 2;

const candidate = (year: number, { month, day }: MonthDay): Candidate => ({
  year,
  first: dayNumber(year, month, day ?? 1),
  last: dayNumber(year, month, day ?? daysInMonth(year, month)),
});

const chooseForNews = (date: MonthDay, today: number, direction: ReadingContext['direction']): number => {
  const { year } = civilDate(today);
  const around = [year - 1, year, year + 1].map(each => candidate(each, date));
  const behind = around.filter(each => each.first <= today).at(-1);
  const ahead = around.find(each => each.last >= today);
  if (!behind || !ahead) return year;
  if (direction === 'past') return behind.year;
  if (direction === 'future' && ahead.first - today < FAR_AHEAD_DAYS) return ahead.year;
  return (ahead.first - today) * PAST_PREFERENCE < today - behind.last ? ahead.year : behind.year;
};

const chooseForStory = (date: MonthDay, anchor: string): number | undefined => {
  const told = parseEdtf(anchor);
  if (!told || !Number.isFinite(told.firstDay)) return undefined;
  const { year } = civilDate(told.firstDay);
  if (told.precision === 'year') return year;
  const distance = (each: Candidate): number => {
    const middle = (each.first + each.last) / 2;
    const from = (told.firstDay + Math.min(told.lastDay, told.firstDay + 366)) / 2;
    return Math.abs(middle - from - STORY_STEP_DAYS);
  };
  const nearest = [year - 1, year, year + 1]
    .map(each => candidate(each, date))
    .reduce((best, each) => (distance(each) < distance(best) ? each : best));
  return nearest.year;
};

/** "in May 2023 … the riots in May": the month just told with its year. */
const yearOfNearAnchor = ({ month, day }: MonthDay, context: ReadingContext): number | undefined => {
  const told = context.isAnchorNear && day === null ? parseEdtf(context.anchor ?? '') : undefined;
  if (told?.precision !== 'month') return undefined;
  const date = civilDate(told.firstDay);
  return date.month === month ? date.year : undefined;
};

const LEAP_YEARS_APART = 8;

/** 29 February lies in a leap year, the nearest on the side of the verb. */
const leapYearFrom = (year: number, step: 1 | -1): number => {
  for (let offset = 0; offset <= LEAP_YEARS_APART; offset++)
    if (daysInMonth(year + step * offset, 2) === 29) return year + step * offset;
  return year;
};

const yearOfLeapDay = (published: number, direction: ReadingContext['direction']): number => {
  const { year, month } = civilDate(published);
  if (direction === 'future') return leapYearFrom(month > 2 ? year + 1 : year, 1);
  return leapYearFrom(month > 2 ? year : year - 1, -1);
};

/** The year in which a month or day without one lies; undefined where nothing tells. */
export const yearOfMonthDay = (date: MonthDay, context: ReadingContext): number | undefined => {
  if (context.year !== null) return context.year;
  const { anchor, published } = context;
  if (anchor !== null && (context.isNarrative || published === null)) {
    const told = chooseForStory(date, anchor);
    if (told !== undefined) return told;
  }
  if (published === null) return undefined;
  if (date.month === 2 && date.day === 29) return yearOfLeapDay(published, context.direction);
  return yearOfNearAnchor(date, context) ?? chooseForNews(date, published, context.direction);
};

/** The day from which a story or a news item counts "that year", "the end of the month". */
export const referenceDay = (context: ReadingContext): number | undefined => {
  const told = firstDayOf(context.anchor);
  if (told !== undefined && (context.isNarrative || context.published === null)) return told;
  return context.published ?? undefined;
};
