/** A day of a month that the text does not name again: "on the 4th", "by the 21st"; never "the 18th hole". */

import { type DateMatch, type DateRule, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { edtfOfDay } from './edtf.ts';
import { readOrdinal } from './number-words.ts';
import { dayInMonths } from './weekday-days.ts';

const PREPOSITIONS = new Set(['on', 'by', 'until', 'till', 'since', 'around']);

/** Words that cannot be what the ordinal counts. */
const FOLLOWERS = new Set(
  'at when while but as after before because where he she they it we i you'.split(' '),
);

const isAfterPreposition = (tokens: readonly DateToken[], at: number): boolean =>
  PREPOSITIONS.has(wordAt(tokens, at - 1)) ||
  (wordAt(tokens, at - 1) === 'of' && wordAt(tokens, at - 2) === 'week');

const standsAlone = (tokens: readonly DateToken[], at: number): boolean => {
  const next = tokens[at];
  if (next === undefined || FOLLOWERS.has(next.lower)) return true;
  return next.kind === 'symbol' && /^[.,;:!?)]/.test(next.text);
};

const readDayOfMonth = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  if (wordAt(tokens, at) !== 'the' || !isAfterPreposition(tokens, at)) return undefined;
  const day = tokens[at + 1]?.kind === 'number' ? readOrdinal(tokens, at + 1) : undefined;
  if (!day || day.value < 1 || day.value > 31 || !standsAlone(tokens, day.end)) return undefined;
  return {
    end: day.end,
    type: 'date',
    resolve: context => {
      const found = dayInMonths({ dayOfMonth: day.value, weekday: null }, context);
      return found === undefined ? undefined : edtfOfDay(found);
    },
  };
};

/** Days of the month alone. */
export const daysOfMonth: DateRule = {
  name: 'days of the month',
  starts: [],
  startsWithNumber: true,
  read: ({ tokens, at }) => readDayOfMonth(tokens, at),
};
