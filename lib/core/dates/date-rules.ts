import { countsFromDates } from './counts-from-dates.ts';
import type { Cursor, DateMatch, DateRule } from './date-rule.ts';
import { durations } from './durations.ts';
import { indexRules } from './index-rules.ts';
import { partsByCount } from './parts-by-count.ts';
import { partsOfPeriods } from './parts-of-periods.ts';
import { ranges } from './ranges.ts';
import { sets } from './sets.ts';
import { SIMPLE_DATE_RULES } from './simple-dates.ts';
import { times } from './times.ts';
import { weeks } from './weeks.ts';

/** Every family of expressions. A new one is a file and a line here, or in simple-dates.ts if it contains no other date. */
const DATE_RULES: readonly DateRule[] = [
  ...SIMPLE_DATE_RULES,
  partsOfPeriods,
  partsByCount,
  weeks,
  countsFromDates,
  ranges,
  times,
  durations,
  sets,
];

const rulesAt = indexRules(DATE_RULES);

const NONE: readonly DateMatch[] = [];

/** All readings at the cursor, the longest first. */
export const readDates = (cursor: Cursor): readonly DateMatch[] => {
  const rules = rulesAt(cursor);
  if (rules.length === 0) return NONE;
  return rules
    .map(rule => rule.read(cursor))
    .filter(match => match !== undefined)
    .sort((a, b) => b.end - a.end);
};
