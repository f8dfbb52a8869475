/** "the early 1990s", "mid-August", "late last year", "the end of the month", "the night of April 29". */

import { edtfOfDays, unitAt } from './calendar.ts';
import { type DateMatch, type DateRule, longestMatch, readWords, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { edtfOfDay, parseEdtf } from './edtf.ts';
import { readSimpleDate } from './simple-dates.ts';
import { CALENDAR_UNITS, DASHES, DAY_PARTS } from './vocabulary.ts';
import { referenceDay } from './yearless.ts';

type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'first-half' | 'second-half' | 'whole';

const ADVERBS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['earlier', 'whole'],
  ['later', 'whole'],
]);

const NOUNS: readonly (readonly [string, Part])[] = [
  ['beginning of', 'start'],
  ['start of', 'start'],
  ['middle of', 'mid'],
  ['end of', 'end'],
  ['close of', 'end'],
  ['first half of', 'first-half'],
  ['second half of', 'second-half'],
  ['latter half of', 'second-half'],
  ['early part of', 'early'],
  ['latter part of', 'late'],
  ['night of', 'whole'],
  ['morning of', 'whole'],
  ['evening of', 'whole'],
  ['afternoon of', 'whole'],
  ['early hours of', 'whole'],
];

/** First and last month of a part of a year. */
const YEAR_PARTS: Readonly<Record<Part, readonly [string, string] | undefined>> = {
  early: ['01', '04'],
  mid: ['05', '08'],
  late: ['09', '12'],
  start: ['01', '01'],
  end: ['12', '12'],
  'first-half': ['01', '06'],
  'second-half': ['07', '12'],
  whole: undefined,
};

/** First and last year of a part of a decade; of a century, tenfold. */
const DECADE_PARTS: Readonly<Record<Part, readonly [number, number] | undefined>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
  start: [0, 1],
  end: [8, 9],
  'first-half': [0, 4],
  'second-half': [5, 9],
  whole: undefined,
};

const narrowYear = (part: Part, year: string): string => {
  const months = YEAR_PARTS[part];
  if (!months) return year;
  const [first, last] = months;
  return first === last ? `${year}-${first}` : `${year}-${first}/${year}-${last}`;
};

const narrowDecade = (part: Part, value: string): string => {
  const digits = DECADE_PARTS[part];
  if (!digits) return value;
  const [first, last] = digits;
  return value.endsWith('XX')
    ? `${value.slice(0, 2)}${first}0/${value.slice(0, 2)}${last}9`
    : `${value.slice(0, 3)}${first}/${value.slice(0, 3)}${last}`;
};

/** The middle of a week is its Tuesday to Thursday; months and shorter periods stay as they are. */
const narrow = (part: Part, value: string): string => {
  if (/^\d{4}$/.test(value)) return narrowYear(part, value);
  if (/^\d{2}[\dX]X$/.test(value)) return narrowDecade(part, value);
  const date = value.includes('/') ? parseEdtf(value) : undefined;
  if (part !== 'mid' || !date || date.lastDay - date.firstDay !== 6) return value;
  return edtfOfDays(date.firstDay + 1, date.firstDay + 3);
};

const matchPart = (part: Part, whole: DateMatch): DateMatch => ({
  end: whole.end,
  type: 'date',
  resolve: context => {
    const value = whole.resolve(context);
    return value === undefined ? undefined : narrow(part, value);
  },
});

/** "the year", "the month", "(the end of) year" as the whole of a part: the one that the article is in. */
export const readThisUnit = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const end = wordAt(tokens, at) === 'the' ? at + 2 : at + 1;
  const word = tokens[end - 1]?.text ?? '';
  const unit = word.endsWith('s') ? undefined : CALENDAR_UNITS.get(word);
  const isShort = unit === 'day' || unit === 'weekend' || (end === at + 1 && wordAt(tokens, at - 1) !== 'of');
  if (!unit || isShort) return undefined;
  return {
    end,
    type: 'date',
    resolve: context => {
      const day = referenceDay(context);
      return day === undefined ? undefined : unitAt(unit, day, 0);
    },
  };
};

const readWhole = (tokens: readonly DateToken[], at: number): DateMatch | undefined =>
  longestMatch([readSimpleDate({ tokens, at }), readThisUnit(tokens, at)]);

const CONNECTORS = new Set(['in', 'on', 'of', 'the']);

/** The places at which the whole may begin after "early": at once, after a hyphen, after "in". */
const readAfterAdverb = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const next = DASHES.has(wordAt(tokens, at)) ? at + 1 : at;
  const whole = readWhole(tokens, next);
  return whole || !CONNECTORS.has(wordAt(tokens, next)) ? whole : readWhole(tokens, next + 1);
};

const readAdverb = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const part = ADVERBS.get(wordAt(tokens, start));
  const whole = part && readAfterAdverb(tokens, start + 1);
  if (!part || !whole || (wordAt(tokens, whole.end - 1) === 'ago' && part !== 'whole')) return undefined;
  return matchPart(part, whole);
};

const readNoun = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
  for (const [phrase, part] of NOUNS) {
    const end = readWords(tokens, start, phrase.split(' '));
    const whole = end === undefined ? undefined : readWhole(tokens, end);
    if (whole) return matchPart(part, whole);
  }
  return undefined;
};

/** "the year’s end", "year-end", "year end". */
const readYearEnd = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
  if (wordAt(tokens, start) !== 'year') return undefined;
  const end = [`-`, '’s', "'s"].includes(wordAt(tokens, start + 1)) ? start + 2 : start + 1;
  if (wordAt(tokens, end) !== 'end') return undefined;
  return {
    end: end + 1,
    type: 'date',
    resolve: context => {
      const day = referenceDay(context);
      return day === undefined ? undefined : `${edtfOfDay(day).slice(0, 4)}-12`;
    },
  };
};

/** Parts of years, decades, months and weeks. */
export const partsOfPeriods: DateRule = {
  name: 'parts of periods',
  starts: [
    ...['year', 'first', 'second', 'latter'],
    ...ADVERBS.keys(),
    ...NOUNS.map(([phrase]) => phrase.split(' ')[0] ?? ''),
    ...DAY_PARTS,
  ],
  read: ({ tokens, at }) =>
    longestMatch([readAdverb(tokens, at), readNoun(tokens, at), readYearEnd(tokens, at)]),
};
