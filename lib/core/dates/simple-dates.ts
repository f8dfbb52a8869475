/** The families that stand on their own; parts, ranges and times are made of these. */
import { absoluteDates } from './absolute-dates.ts';
import { anchoredDates } from './anchored-dates.ts';
import { bareYears } from './bare-years.ts';
import { countedDates } from './counted-dates.ts';
import { type Cursor, type DateMatch, type DateRule, longestMatch } from './date-rule.ts';
import { daysOfMonth } from './days-of-month.ts';
import { decadesAndCenturies } from './decades-centuries.ts';
import { feastDates } from './feast-dates.ts';
import { indexRules } from './index-rules.ts';
import { joinedDates } from './joined-dates.ts';
import { numericDates } from './numeric-dates.ts';
import { numericDays } from './numeric-days.ts';
import { relativeDates } from './relative-dates.ts';
import { rollingDates } from './rolling-dates.ts';
import { seasonsAndQuarters } from './seasons-quarters.ts';
import { weekdayDays } from './weekday-days.ts';
import { weekdays } from './weekdays.ts';

/** Rules whose expressions contain no other date. */
export const SIMPLE_DATE_RULES: readonly DateRule[] = [
  absoluteDates,
  numericDates,
  joinedDates,
  numericDays,
  bareYears,
  decadesAndCenturies,
  seasonsAndQuarters,
  weekdayDays,
  daysOfMonth,
  weekdays,
  feastDates,
  anchoredDates,
  relativeDates,
  countedDates,
  rollingDates,
];

const rulesAt = indexRules(SIMPLE_DATE_RULES);

/** The longest simple date at the cursor. */
export const readSimpleDate = (cursor: Cursor): DateMatch | undefined =>
  longestMatch(rulesAt(cursor).map(rule => rule.read(cursor)));
