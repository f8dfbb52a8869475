/** Clock times: "4:20 p.m. on Wednesday", "Tuesday at 16:20", "6:00am", "15:11 GMT". Zones are read, not converted. */

import { isAllCaps } from '../text/token-case.ts';
import { type DateMatch, type DateRule, type ReadingContext, touchesPrevious, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { edtfOfDay, parseEdtf } from './edtf.ts';
import { digitsAt } from './number-words.ts';
import { readSimpleDate } from './simple-dates.ts';
import { DAY_PARTS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './vocabulary.ts';

type ClockReading = {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  /** True where the time cannot be anything else: "p.m.", a zone, "hours". */
  readonly isCertain: boolean;
};

type Half = 'am' | 'pm';

const halfOf = (text: string): Half | undefined => {
  const half = /^([ap])\.?m\.?$/.exec(text)?.[1];
  return half === undefined ? undefined : half === 'a' ? 'am' : 'pm';
};

const to24 = (hour: number, half: Half | undefined): number => {
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
};

type Digits = { readonly hour: number; readonly minute: number; readonly rest: string; readonly end: number };

/** "4", "4pm", "4.30pm", "16:20", "4:20pm". */
const readDigits = (tokens: readonly DateToken[], at: number): Digits | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 8) return undefined;
  const isColon =
    wordAt(tokens, at + 1) === ':' && touchesPrevious(tokens, at + 1) && touchesPrevious(tokens, at + 2);
  const minutes =
    isColon && digitsAt(tokens, at, 2) !== undefined
      ? /^([0-5]\d)([a-z.]*)$/.exec(wordAt(tokens, at + 2))
      : null;
  if (minutes)
    return { hour: Number(token.text), minute: Number(minutes[1]), rest: minutes[2] ?? '', end: at + 3 };
  const plain = /^(\d{1,2})(?:\.([0-5]\d))?([a-z]*)$/.exec(token.lower);
  return plain
    ? { hour: Number(plain[1]), minute: Number(plain[2] ?? 0), rest: plain[3] ?? '', end: at + 1 }
    : undefined;
};

const ZONES = new Set(
  'gmt utc bst cet cest est edt et cst cdt ct mst mdt mt pst pdt pt ist jst sast aest aedt eat wat'.split(
    ' ',
  ),
);

/** The token after a zone or "local time": "GMT", "(GMT)", "local time". */
const skipZone = (tokens: readonly DateToken[], at: number): number => {
  const open = wordAt(tokens, at) === '(' ? at + 1 : at;
  const token = tokens[open];
  if (token && ZONES.has(token.lower) && isAllCaps(token.text)) return open + 1;
  return wordAt(tokens, at) === 'local' && wordAt(tokens, at + 1) === 'time' ? at + 2 : at;
};

const CLOCK_WORDS = /^(?:o'clock|o’clock|hrs|hours|hr)$/;

/** The token after "hours" or "o'clock"; "4 hours" is a length, "16:20 hours" and "4 o'clock" are times. */
const skipClockWord = (tokens: readonly DateToken[], at: number, hasMinutes: boolean): number => {
  const word = wordAt(tokens, at);
  return CLOCK_WORDS.test(word) && (hasMinutes || word.startsWith('o')) ? at + 1 : at;
};

const isHour = (hour: number, half: Half | undefined): boolean =>
  half === undefined ? hour <= 23 : hour >= 1 && hour <= 12;

const readClock = (tokens: readonly DateToken[], at: number): ClockReading | undefined => {
  const digits = readDigits(tokens, at);
  const half = digits && halfOf(digits.rest || wordAt(tokens, digits.end));
  if (!digits || !isHour(digits.hour, half) || (digits.rest && !half)) return undefined;
  const hasMinutes = digits.end > at + 1;
  const afterHalf = half && !digits.rest ? digits.end + 1 : digits.end;
  const afterWord = half ? afterHalf : skipClockWord(tokens, afterHalf, hasMinutes);
  const isTime = half !== undefined || hasMinutes || afterWord > afterHalf;
  if (!isTime) return undefined;
  const end = skipZone(tokens, afterWord);
  return {
    hour: to24(digits.hour, half),
    minute: digits.minute,
    end,
    isCertain: half !== undefined || end > digits.end,
  };
};

const CLOCK_PREPOSITIONS = new Set(
  'at by around about until till from before after since approximately circa'.split(' '),
);

const pad = (value: number): string => String(value).padStart(2, '0');

const withTime = (day: string | undefined, clock: ClockReading): string | undefined =>
  day === undefined || parseEdtf(day)?.precision !== 'day' || day.endsWith('~')
    ? undefined
    : `${day}T${pad(clock.hour)}:${pad(clock.minute)}`;

/** A time without a date is of the day that is being told of. */
const dayOfStory = ({ anchor, published, isNarrative }: ReadingContext): string | undefined => {
  if (anchor !== null && isNarrative) return anchor.split('T')[0];
  return published === null ? undefined : edtfOfDay(published);
};

const skipJoiner = (tokens: readonly DateToken[], at: number, joiners: readonly string[]): number =>
  joiners.includes(wordAt(tokens, at)) ? at + 1 : at;

/** "4 p.m. on Wednesday", "4 p.m., May 9". */
const readClockThenDate = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const clock = readClock(tokens, at);
  if (!clock) return undefined;
  const date = readSimpleDate({ tokens, at: skipJoiner(tokens, clock.end, ['on', ',', 'of']) });
  if (!date) return undefined;
  return { end: date.end, type: 'time', resolve: context => withTime(date.resolve(context), clock) };
};

/** "Wednesday at 4 p.m.", "May 9, 16:20". */
const readDateThenClock = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const date = readSimpleDate({ tokens, at });
  if (!date) return undefined;
  const next = skipJoiner(tokens, date.end, [',']);
  const clock = readClock(tokens, skipJoiner(tokens, next, [...CLOCK_PREPOSITIONS]));
  if (!clock) return undefined;
  return { end: clock.end, type: 'time', resolve: context => withTime(date.resolve(context), clock) };
};

const readClockAlone = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const clock = readClock(tokens, at);
  if (!clock || (!clock.isCertain && !CLOCK_PREPOSITIONS.has(wordAt(tokens, at - 1)))) return undefined;
  return { end: clock.end, type: 'time', resolve: context => withTime(dayOfStory(context), clock) };
};

/** Times of day, with or without their date. */
export const times: DateRule = {
  name: 'times',
  starts: [
    ...['today', 'yesterday', 'tomorrow', 'tonight', 'last', 'next', 'this'],
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
    ...WEEKDAY_ABBREVIATIONS.keys(),
    ...DAY_PARTS,
  ],
  startsWithNumber: true,
  read: ({ tokens, at }) =>
    readClockThenDate(tokens, at) ?? readDateThenClock(tokens, at) ?? readClockAlone(tokens, at),
};
