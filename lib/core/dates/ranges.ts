/** "from 2014 to 2022", "between May and July", "2014-22", "May 9-12", "9–12 May 2025", "Nov 18-Dec 19, 2015". */

import { readDay, readMonthAlone } from './absolute-dates.ts';
import { edtfOfDate } from './calendar.ts';
import {
  type DateMatch,
  type DateRule,
  fixedMatch,
  longestMatch,
  NO_CONTEXT,
  type ReadingContext,
  readWords,
  skipWord,
  touchesPrevious,
  wordAt,
} from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { civilDate, edtfOfDay, parseEdtf } from './edtf.ts';
import { readMonth } from './month-words.ts';
import { digitsAt, ORDINAL_STARTS } from './number-words.ts';
import { readNumericDay } from './numeric-days.ts';
import { partsOfPeriods } from './parts-of-periods.ts';
import { readSimpleDate } from './simple-dates.ts';
import { DASHES, MONTHS, WEEKDAYS } from './vocabulary.ts';
import { readYearSuffix, yearAt } from './year-words.ts';
import { yearOfMonthDay } from './yearless.ts';

const NOW_PHRASES: readonly (readonly string[])[] = [
  ['now'],
  ['date'],
  ['present'],
  ['the', 'present'],
  ['the', 'present', 'day'],
  ['current', 'date'],
];

const NOW_WORDS = new Set(['now', 'date', 'present', 'the', 'current']);

/** "between now and May", "from March to date", "from 2014 to the present". */
const readNow = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const ends = NOW_PHRASES.map(phrase => readWords(tokens, at, phrase) ?? 0);
  const end = Math.max(...ends);
  const resolve: DateMatch['resolve'] = ({ published }) =>
    published === null ? undefined : edtfOfDay(published);
  return end > at ? { end, type: 'date', resolve } : undefined;
};

const readPoint = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const word = wordAt(tokens, at);
  const cursor = { tokens, at };
  return longestMatch([
    readSimpleDate(cursor),
    readMonthAlone(tokens, at),
    tokens[at]?.kind === 'number' ? readNumericDay(tokens, at) : undefined,
    NOW_WORDS.has(word) ? readNow(tokens, at) : undefined,
    /^(?:early|mid|late|the|beginning|end|start)$/.test(word) ? partsOfPeriods.read(cursor) : undefined,
  ]);
};

const yearOfValue = (value: string | undefined): number | null => {
  const first = value === undefined ? undefined : parseEdtf(value)?.firstDay;
  return first === undefined || !Number.isFinite(first) ? null : civilDate(first).year;
};

const startOf = (value: string): string => value.split('/')[0] ?? value;
const endOf = (value: string): string => value.split('/').at(-1) ?? value;

/** The interval, where both ends are dates of one kind in their order. */
const joinEnds = (from: string | undefined, to: string | undefined): string | undefined => {
  if (from === undefined || to === undefined || from === to) return undefined;
  const value = `${startOf(from)}/${endOf(to)}`;
  return parseEdtf(value) ? value : undefined;
};

const isWeekSpan = (from: string, to: string): boolean => {
  const days = [parseEdtf(from), parseEdtf(to)];
  const distance = (days[0]?.firstDay ?? 0) - (days[1]?.firstDay ?? 0);
  return days.every(day => day?.precision === 'day') && distance > 0 && distance < 7;
};

/** "from Friday to Sunday": where the end came out before the beginning, one of them moves by a week. */
const joinWeekdays = (
  from: string | undefined,
  to: string | undefined,
  published: number | null,
): string | undefined => {
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  if (!first || !last) return undefined;
  const daysBack = first.firstDay - last.firstDay;
  if (published !== null && first.firstDay > published && daysBack > 0 && daysBack < 14)
    return joinEnds(from, edtfOfDay(last.firstDay + 7 * Math.ceil(daysBack / 7)));
  return isWeekSpan(from, to) ? joinEnds(edtfOfDay(first.firstDay - 7), to) : undefined;
};

/** A year stated at one end holds for the other; over New Year it is the one before or after. */
const resolveRange = (a: DateMatch, b: DateMatch, context: ReadingContext): string | undefined => {
  const stated = b.resolve(NO_CONTEXT);
  if (stated !== undefined) {
    const year = yearOfValue(stated);
    const from = a.resolve({ ...context, year });
    return joinEnds(from, stated) ?? joinEnds(a.resolve({ ...context, year: year && year - 1 }), stated);
  }
  const from = a.resolve(context);
  const year = yearOfValue(from);
  const to = b.resolve({ ...context, year });
  return (
    joinEnds(from, to) ??
    joinWeekdays(from, to, context.published) ??
    joinEnds(from, b.resolve({ ...context, year: year && year + 1 }))
  );
};

const matchRange = (a: DateMatch, b: DateMatch): DateMatch => ({
  end: b.end,
  type: 'date',
  resolve: context => resolveRange(a, b, context),
});

const LINKS: Readonly<Record<string, ReadonlySet<string>>> = {
  from: new Set(['to', 'until', 'till', 'through', 'thru', '~', ...DASHES]),
  between: new Set(['and', 'to', '~', ...DASHES]),
  '': new Set(['to', 'through', 'thru', 'till', '~', ...DASHES]),
};

const readPair = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const opener = wordAt(tokens, at);
  const isOpened = opener === 'from' || opener === 'between';
  const a = readPoint(tokens, isOpened ? at + 1 : at);
  if (a?.type !== 'date') return undefined;
  const link = wordAt(tokens, a.end);
  if (!LINKS[isOpened ? opener : '']?.has(link)) return undefined;
  const b = readPoint(tokens, a.end + 1);
  if (b?.type !== 'date') return undefined;
  const isLoose = !isOpened && DASHES.has(link) && !isTightDash(tokens, a.end);
  if (isLoose && !(isFullDate(a) && isFullDate(b))) return undefined;
  if (!isOpened && isDoubtful(tokens, at, a) && !isFullDate(b)) return undefined;
  return matchRange(a, b);
};

/** True of a day or a month with its year. */
const isFullDate = (match: DateMatch): boolean => {
  const precision = parseEdtf(match.resolve(NO_CONTEXT) ?? '')?.precision;
  return precision === 'day' || precision === 'month' || precision === 'season';
};

/** "5/7" may be a fraction. */
const isDoubtful = (tokens: readonly DateToken[], at: number, match: DateMatch): boolean =>
  match.end === at + 3 && tokens[at]?.kind === 'number' && wordAt(tokens, at + 1) === '/';

/** A spaced dash parts clauses more often than it joins dates. */
const isTightDash = (tokens: readonly DateToken[], at: number): boolean =>
  touchesPrevious(tokens, at) === touchesPrevious(tokens, at + 1) && touchesPrevious(tokens, at);

/** "2014-22", "2014–2022", "2016/17". */
const readYears = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const from = yearAt(tokens, at);
  const link = wordAt(tokens, at + 1);
  if (from === undefined || !(DASHES.has(link) || link === '/') || !isTightDash(tokens, at + 1))
    return undefined;
  const digits = tokens[at + 2]?.text.length ?? 0;
  const number = digitsAt(tokens, at + 2, 4);
  if (number === undefined || (digits !== 2 && digits !== 4)) return undefined;
  const to = digits === 2 ? Math.floor(from / 100) * 100 + number : number;
  const isDate =
    touchesPrevious(tokens, at + 3) && (DASHES.has(wordAt(tokens, at + 3)) || wordAt(tokens, at + 3) === '/');
  if (to <= from || to > 2100 || (isDate && tokens[at + 4]?.kind === 'number')) return undefined;
  return fixedMatch(at + 3, 'date', yearsValue(tokens, at, [from, to]));
};

const FISCAL = new Set(['financial', 'fiscal', 'budget', 'tax']);

/** A financial year "2016/17" runs from July to June, where nothing else is said. */
const yearsValue = (
  tokens: readonly DateToken[],
  at: number,
  [from, to]: readonly [number, number],
): string => {
  const around = [1, 2, 3].map(back => wordAt(tokens, at - back)).concat(wordAt(tokens, at + 3));
  const isFiscal = wordAt(tokens, at + 1) === '/' && to === from + 1 && around.some(word => FISCAL.has(word));
  return isFiscal ? `${from}-07/${to}-06` : `${from}/${to}`;
};

type DayPair = { readonly first: number; readonly last: number; readonly end: number };

const THE = new Set(['the']);

/** "9-12", "9th to 12th", "between the ninth and the seventeenth". */
const readDayPair = (
  tokens: readonly DateToken[],
  at: number,
  opener: 'from' | 'between' | '',
): DayPair | undefined => {
  const first = readDay(tokens, at);
  const isLinked = first && LINKS[opener]?.has(wordAt(tokens, first.end));
  const last = first && isLinked ? readDay(tokens, skipWord(tokens, first.end + 1, THE)) : undefined;
  return first && last && first.day < last.day
    ? { first: first.day, last: last.day, end: last.end }
    : undefined;
};

const matchDays = (month: number, days: DayPair, end: number, tokens: readonly DateToken[]): DateMatch => {
  const suffix = readYearSuffix(tokens, end);
  return {
    end: suffix?.end ?? end,
    type: 'date',
    resolve: context => {
      const stated = suffix?.yearOf(context);
      const year = stated ?? yearOfMonthDay({ month, day: days.first }, context);
      if (year === undefined) return undefined;
      return joinEnds(edtfOfDate(year, month, days.first), edtfOfDate(year, month, days.last));
    },
  };
};

/** "May 9-12", "9 to 12 May". */
const readDays = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const opener = wordAt(tokens, at);
  const isOpened = opener === 'from' || opener === 'between';
  const leading = readMonth(tokens, isOpened ? at + 1 : at);
  const days = leading
    ? readDayPair(tokens, skipWord(tokens, leading.end, THE), isOpened ? opener : '')
    : readDayPair(tokens, isOpened ? skipWord(tokens, at + 1, THE) : at, isOpened ? opener : '');
  if (!days) return undefined;
  if (leading) return matchDays(leading.month, days, days.end, tokens);
  const month = readMonth(tokens, wordAt(tokens, days.end) === 'of' ? days.end + 1 : days.end);
  return month && matchDays(month.month, days, month.end, tokens);
};

/** Intervals of years, months and days. */
export const ranges: DateRule = {
  name: 'ranges',
  starts: [
    ...[
      'from',
      'between',
      'beginning',
      'start',
      'end',
      'early',
      'mid',
      'late',
      'last',
      'this',
      'next',
      'today',
      'now',
      'yesterday',
    ],
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
    ...ORDINAL_STARTS,
  ],
  startsWithNumber: true,
  read: ({ tokens, at }) => longestMatch([readDays(tokens, at), readPair(tokens, at), readYears(tokens, at)]),
};
