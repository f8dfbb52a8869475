/** Dates told from the date mentioned last: "the same year", "that September", "the following month", "the day before". */

import { edtfOfMonth, firstDayOf, unitAt } from './calendar.ts';
import { anchorDay } from './counted-dates.ts';
import { type DateMatch, type DateRule, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { civilDate, edtfOfDay } from './edtf.ts';
import { readMonth } from './month-words.ts';
import { CALENDAR_UNITS, type CalendarUnit, DAY_PARTS } from './vocabulary.ts';

const matchFromAnchor = (end: number, unit: CalendarUnit, offset: number): DateMatch => ({
  end,
  type: 'date',
  resolve: context => {
    const day = anchorDay(unit, context);
    return day === undefined ? undefined : unitAt(unit, day, offset);
  },
});

const unitNamed = (tokens: readonly DateToken[], at: number): CalendarUnit | undefined => {
  const word = wordAt(tokens, at);
  return word.endsWith('s') ? undefined : CALENDAR_UNITS.get(word);
};

/** "the same day", "that year", "that same month", "later that week". */
const readSame = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const first = wordAt(tokens, at);
  const hasSame = wordAt(tokens, at + 1) === 'same';
  if (first !== 'that' && !(hasSame && (first === 'the' || first === 'this'))) return undefined;
  const unitIndex = hasSame ? at + 2 : at + 1;
  const unit = unitNamed(tokens, unitIndex);
  return unit && matchFromAnchor(unitIndex + 1, unit, 0);
};

const SIDES: ReadonlyMap<string, 1 | -1> = new Map([
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
]);

/** "the following year", "the next day", "the previous month"; without "the" only what cannot mean today. */
const readBeside = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const hasArticle = wordAt(tokens, at) === 'the';
  const word = wordAt(tokens, hasArticle ? at + 1 : at);
  const side = SIDES.get(word);
  if (side === undefined || (!hasArticle && word === 'next')) return undefined;
  const unitIndex = hasArticle ? at + 2 : at + 1;
  if (side === 1 && DAY_PARTS.has(wordAt(tokens, unitIndex))) return matchFromAnchor(unitIndex + 1, 'day', 1);
  const unit = unitNamed(tokens, unitIndex);
  if (!unit) return undefined;
  const match = matchFromAnchor(unitIndex + 1, unit, side);
  const resolve: DateMatch['resolve'] = context =>
    context.direction === 'past' || context.isNarrative || unit === 'day'
      ? match.resolve(context)
      : undefined;
  return word === 'next' ? { ...match, resolve } : match;
};

const AFTER_UNIT: ReadonlyMap<string, 1 | -1> = new Map([
  ['before', -1],
  ['prior', -1],
  ['earlier', -1],
  ['after', 1],
  ['later', 1],
]);

/** "the day before", "the year prior"; not "the day before the vote", which no date tells. */
const readUnitBefore = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const unit = wordAt(tokens, at) === 'the' ? unitNamed(tokens, at + 1) : undefined;
  const side = AFTER_UNIT.get(wordAt(tokens, at + 2));
  const next = tokens[at + 3];
  if (!unit || side === undefined) return undefined;
  const standsAlone = next === undefined || (next.kind === 'symbol' && !/["“‘'(]/.test(next.text));
  return standsAlone || wordAt(tokens, at + 2) === 'prior' ? matchFromAnchor(at + 3, unit, side) : undefined;
};

const readThatMonth = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const month = wordAt(tokens, at) === 'that' ? readMonth(tokens, at + 1) : undefined;
  if (!month) return undefined;
  return {
    end: month.end,
    type: 'date',
    resolve: ({ anchor }) => {
      const day = firstDayOf(anchor);
      return day === undefined ? undefined : edtfOfMonth(civilDate(day).year, month.month);
    },
  };
};

/** "the 28th of that month", "the 5th of the same month". */
const readDayOfMonth = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const day = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(wordAt(tokens, start).slice(0, 5));
  if (!day || wordAt(tokens, start + 1) !== 'of') return undefined;
  const same = readSame(tokens, start + 2);
  if (!same || wordAt(tokens, same.end - 1) !== 'month') return undefined;
  return {
    end: same.end,
    type: 'date',
    resolve: context => {
      const month = firstDayOf(same.resolve(context) ?? null);
      return month === undefined ? undefined : edtfOfDay(month + Number(day[1]) - 1);
    },
  };
};

/** Dates beside the date mentioned last. */
export const anchoredDates: DateRule = {
  name: 'anchored dates',
  starts: ['same', 'that', 'this', ...SIDES.keys(), ...CALENDAR_UNITS.keys()],
  startsWithNumber: true,
  read: ({ tokens, at }) =>
    readSame(tokens, at) ??
    readBeside(tokens, at) ??
    readUnitBefore(tokens, at) ??
    readThatMonth(tokens, at) ??
    readDayOfMonth(tokens, at),
};
