/** "the summer of 2008", "last winter", "this spring", "the third quarter of 2008", "Q3". */

import { edtfOfYear } from './calendar.ts';
import { type DateMatch, type DateRule, type ReadingContext, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { civilDate } from './edtf.ts';
import { readOrdinal } from './number-words.ts';
import { SEASONS } from './vocabulary.ts';
import { readYearSuffix, type YearReading } from './year-words.ts';
import { referenceDay } from './yearless.ts';

const withCode = (year: number | undefined, code: number): string | undefined => {
  const edtf = year === undefined ? undefined : edtfOfYear(year);
  return edtf && `${edtf}-${code}`;
};

const firstMonthOf = (season: number): number => (season - 21) * 3 + 3;

const SEASON_MODIFIERS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

const lastSeasonYear = (season: number, { year, month }: { year: number; month: number }): number => {
  if (season === 24) return month <= 2 ? year - 2 : year - 1;
  return month > firstMonthOf(season) + 2 ? year : year - 1;
};

/** The year in which the season began; January and February belong to the winter before. */
const seasonYear = (
  season: number,
  offset: number | undefined,
  context: ReadingContext,
): number | undefined => {
  const day = offset === undefined ? referenceDay(context) : context.published;
  if (day === undefined || day === null) return undefined;
  const date = civilDate(day);
  const isAhead = date.month < firstMonthOf(season);
  if (offset === 1) return isAhead ? date.year : date.year + 1;
  if (offset === -1) return lastSeasonYear(season, date);
  if (season === 24) return date.month <= 2 ? date.year - 1 : date.year;
  const isBare = offset === undefined && !context.isNarrative && context.direction !== 'future';
  return isBare && isAhead ? date.year - 1 : date.year;
};

const matchSeason = (
  season: number,
  { end, suffix, offset }: { end: number; suffix?: YearReading | undefined; offset?: number | undefined },
): DateMatch => ({
  end: suffix?.end ?? end,
  type: 'date',
  resolve: context => withCode(suffix ? suffix.yearOf(context) : seasonYear(season, offset, context), season),
});

const SEASON_PREPOSITIONS = new Set([
  'in',
  'during',
  'by',
  'since',
  'until',
  'early',
  'late',
  'mid',
  'of',
  '-',
]);

/** "the summer" alone is a date only after a preposition; "spring" and "fall" are other words too. */
const isBareSeason = (tokens: readonly DateToken[], at: number): boolean => {
  const hasArticle = wordAt(tokens, at - 1) === 'the';
  return hasArticle && SEASON_PREPOSITIONS.has(wordAt(tokens, at - 2)) && wordAt(tokens, at + 1) !== 'of';
};

const readSeason = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const first = wordAt(tokens, at);
  const isDouble = first === 'this' && SEASON_MODIFIERS.has(wordAt(tokens, at + 1));
  const offset = SEASON_MODIFIERS.get(isDouble ? wordAt(tokens, at + 1) : first);
  const skipped = isDouble ? 2 : offset !== undefined || first === 'the' ? 1 : 0;
  const season = SEASONS.get(wordAt(tokens, at + skipped));
  if (season === undefined) return undefined;
  const end = at + skipped + 1;
  const suffix = offset === undefined ? readYearSuffix(tokens, end) : undefined;
  if (suffix) return matchSeason(season, { end, suffix });
  if (offset !== undefined) return matchSeason(season, { end, offset });
  return isBareSeason(tokens, at + skipped) ? matchSeason(season, { end }) : undefined;
};

const SPORTS = new Set(
  'game touchdown yard yards goal goals scored half-time halftime quarterback coach kick basket lead'.split(
    ' ',
  ),
);

/** A quarter of a game is told with the words of games. */
const isSport = (tokens: readonly DateToken[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 12), at + 12).some(token => SPORTS.has(token.lower));

const quarterYear = (quarter: number, context: ReadingContext): number | undefined => {
  const day = referenceDay(context);
  if (day === undefined) return undefined;
  const { year, month } = civilDate(day);
  const current = Math.floor((month - 1) / 3) + 1;
  return quarter > current && context.direction !== 'future' ? year - 1 : year;
};

const matchQuarter = (quarter: number, end: number, suffix: YearReading | undefined): DateMatch => ({
  end: suffix?.end ?? end,
  type: 'date',
  resolve: context => withCode(suffix ? suffix.yearOf(context) : quarterYear(quarter, context), 32 + quarter),
});

const readOrdinalQuarter = (
  tokens: readonly DateToken[],
  at: number,
): { quarter: number; end: number } | undefined => {
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 4) return undefined;
  const unitIndex = wordAt(tokens, ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end;
  return wordAt(tokens, unitIndex) === 'quarter' ? { quarter: ordinal.value, end: unitIndex + 1 } : undefined;
};

const readQuarter = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const short = /^q([1-4])$/.exec(wordAt(tokens, start));
  const reading = short ? { quarter: Number(short[1]), end: start + 1 } : readOrdinalQuarter(tokens, start);
  if (!reading) return undefined;
  const suffix = readYearSuffix(tokens, reading.end);
  return suffix || !isSport(tokens, at) ? matchQuarter(reading.quarter, reading.end, suffix) : undefined;
};

/** Seasons and quarters of a year. */
export const seasonsAndQuarters: DateRule = {
  name: 'seasons and quarters',
  starts: [
    ...['q1', 'q2', 'q3', 'q4', 'first', 'second', 'third', 'fourth'],
    ...SEASON_MODIFIERS.keys(),
    ...SEASONS.keys(),
  ],
  startsWithNumber: true,
  read: ({ tokens, at }) => readSeason(tokens, at) ?? readQuarter(tokens, at),
};
