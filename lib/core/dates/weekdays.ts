/** Weekdays: "Wednesday", "on Tuesday evening", "next Friday", "Monday of last week". */

import { isCapitalized } from '../text/token-case.ts';
import { firstDayOf, mondayOf, weekdayOf } from './calendar.ts';
import { type DateMatch, type DateRule, type ReadingContext, touchesPrevious, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { edtfOfDay, parseEdtf } from './edtf.ts';
import { DAY_PARTS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './vocabulary.ts';

/** Words that make a weekday part of a name: "Good Friday", "Super Tuesday". */
const NAMES_BEFORE = new Set(
  'black good ash super palm easter bloody cyber sheffield holy maundy giving fat shrove whit casual freaky stormy'.split(
    ' ',
  ),
);
const NAMES_AFTER = new Set(
  'times telegraph mail mirror express world post league addams herald star sun'.split(' '),
);

/** "on a Monday" is any Monday. */
const ANY = new Set(['a', 'any', 'every', 'each']);

type WeekdayReading = { readonly weekday: number; readonly end: number };

const readFullName = (tokens: readonly DateToken[], at: number): WeekdayReading | undefined => {
  const weekday = WEEKDAYS.get(wordAt(tokens, at));
  const before = wordAt(tokens, at - 1);
  if (weekday === undefined || NAMES_BEFORE.has(before) || ANY.has(before)) return undefined;
  const next = tokens[at + 1];
  const isName = next && isCapitalized(next.text) && NAMES_AFTER.has(next.lower);
  return isName ? undefined : { weekday, end: at + 1 };
};

const CLEAR_ABBREVIATIONS = new Set([
  'mon',
  'tue',
  'tues',
  'thu',
  'thur',
  'thurs',
  'fri',
  'wed',
  'sat',
  'sun',
]);

const readAbbreviation = (tokens: readonly DateToken[], at: number): WeekdayReading | undefined => {
  const token = tokens[at];
  const word = wordAt(tokens, at);
  const weekday = WEEKDAY_ABBREVIATIONS.get(word);
  if (!token || weekday === undefined || !isCapitalized(token.text)) return undefined;
  const hasStop = wordAt(tokens, at + 1) === '.' && touchesPrevious(tokens, at + 1);
  const isAfterOn = ['on', 'next', 'last', 'this', 'by', 'until'].includes(wordAt(tokens, at - 1));
  if (!isAfterOn || !CLEAR_ABBREVIATIONS.has(word)) return undefined;
  return { weekday, end: hasStop ? at + 2 : at + 1 };
};

const readWeekday = (tokens: readonly DateToken[], at: number): WeekdayReading | undefined =>
  readFullName(tokens, at) ?? readAbbreviation(tokens, at);

const skipDayPart = (tokens: readonly DateToken[], at: number): number => {
  const from = ['late', 'early'].includes(wordAt(tokens, at)) ? at + 1 : at;
  return DAY_PARTS.has(wordAt(tokens, from)) ? from + 1 : at;
};

const onOrBefore = (day: number, weekday: number): number => day - ((weekdayOf(day) - weekday + 7) % 7);
const onOrAfter = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);

type Which = 'bare' | 'last' | 'this' | 'next' | 'past' | 'coming';

/** A story's weekday follows the day told last; a newspaper's is the nearest one on the side of the verb. */
const dayOfBare = (weekday: number, context: ReadingContext): number | undefined => {
  const told = context.isNarrative ? parseEdtf(context.anchor ?? '') : undefined;
  if (told && told.precision === 'day') return onOrAfter(told.firstDay, weekday);
  if (context.published === null || context.isNarrative) return undefined;
  return context.direction === 'future'
    ? onOrAfter(context.published, weekday)
    : onOrBefore(context.published, weekday);
};

/** Yesterday and tomorrow have words of their own: "last Wednesday" said on a Thursday is eight days back. */
const dayOfWhich = (weekday: number, which: Which, published: number): number => {
  if (which === 'last') return onOrBefore(published - 2, weekday);
  if (which === 'next') return mondayOf(published) + 7 + weekday - 1;
  if (which === 'past') return onOrBefore(published - 1, weekday);
  if (which === 'coming') return onOrAfter(published + 1, weekday);
  return mondayOf(published) + weekday - 1;
};

const matchWeekday = (reading: WeekdayReading, which: Which, tokens: readonly DateToken[]): DateMatch => ({
  end: skipDayPart(tokens, reading.end),
  type: 'date',
  resolve: context => {
    const { published } = context;
    const day =
      which === 'bare'
        ? dayOfBare(reading.weekday, context)
        : published === null
          ? undefined
          : dayOfWhich(reading.weekday, which, published);
    return day === undefined ? undefined : edtfOfDay(day);
  },
});

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'past'],
  ['previous', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
]);

const readModified = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const first = wordAt(tokens, at);
  const second = WHICH.get(wordAt(tokens, at + 1));
  const isDouble = (first === 'this' || first === 'the') && second !== undefined && second !== 'this';
  const told = isDouble ? second : WHICH.get(first);
  const which = isDouble && told === 'next' ? 'coming' : told;
  const reading = which && readWeekday(tokens, isDouble ? at + 2 : at + 1);
  return reading && which ? matchWeekday(reading, which, tokens) : undefined;
};

const WEEK_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['previous', -1],
  ['following', 1],
  ['coming', 1],
]);

const matchInWeek = (end: number, weekday: number, offset: number): DateMatch => ({
  end,
  type: 'date',
  resolve: ({ published }) =>
    published === null ? undefined : edtfOfDay(mondayOf(published) + 7 * offset + weekday - 1),
});

/** "Monday last week", "Friday of next week". */
const readInWeek = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const reading = readWeekday(tokens, at);
  if (!reading) return undefined;
  const from = wordAt(tokens, reading.end) === 'of' ? reading.end + 1 : reading.end;
  const start = wordAt(tokens, from) === 'the' ? from + 1 : from;
  const offset = WEEK_OFFSETS.get(wordAt(tokens, start));
  if (offset === undefined || wordAt(tokens, start + 1) !== 'week') return undefined;
  return matchInWeek(start + 2, reading.weekday, offset);
};

const WEEK_JOINERS = new Set([',', '-', 'on', '–']);

/** "next week on Tuesday", "this week Monday". */
const readWeekFirst = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const offset = WEEK_OFFSETS.get(wordAt(tokens, at));
  if (offset === undefined || wordAt(tokens, at + 1) !== 'week') return undefined;
  const start = WEEK_JOINERS.has(wordAt(tokens, at + 2)) ? at + 3 : at + 2;
  const weekday = WEEKDAYS.get(wordAt(tokens, start));
  return weekday === undefined ? undefined : matchInWeek(start + 1, weekday, offset);
};

const readBare = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const reading = readWeekday(tokens, at);
  return reading && matchWeekday(reading, 'bare', tokens);
};

/** "the following Monday": after the day told last. */
const readFollowing = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const from = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const reading = wordAt(tokens, from) === 'following' ? readWeekday(tokens, from + 1) : undefined;
  if (!reading) return undefined;
  return {
    end: reading.end,
    type: 'date',
    resolve: ({ anchor }) => {
      const told = firstDayOf(anchor);
      return told === undefined ? undefined : edtfOfDay(onOrAfter(told + 1, reading.weekday));
    },
  };
};

/** Weekdays, alone or with "last", "next", "of next week". */
export const weekdays: DateRule = {
  name: 'weekdays',
  starts: ['following', ...WHICH.keys(), ...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys()],
  read: ({ tokens, at }) =>
    readModified(tokens, at) ??
    readInWeek(tokens, at) ??
    readWeekFirst(tokens, at) ??
    readFollowing(tokens, at) ??
    readBare(tokens, at),
};
