/** Dates told from the day of publication: "yesterday", "last month", "this past April", "earlier this week". */

import { edtfOfMonth, shiftDay, unitAt } from './calendar.ts';
import { type DateMatch, type DateRule, type ReadingContext, readWords, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { civilDate, edtfOfDay } from './edtf.ts';
import { readMonth } from './month-words.ts';
import { CALENDAR_UNITS, type CalendarUnit, DAY_PARTS } from './vocabulary.ts';

/** Whole expressions and the days between them and the publication. */
const DAY_PHRASES: readonly (readonly [string, number])[] = [
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['yesterday', -1],
  ['last night', -1],
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['tomorrow', 1],
];

const matchDayOffset = (end: number, offset: number): DateMatch => ({
  end,
  type: 'date',
  resolve: ({ published }) => (published === null ? undefined : edtfOfDay(published + offset)),
});

const readDayPhrase = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  for (const [phrase, offset] of DAY_PHRASES) {
    const end = readWords(tokens, at, phrase.split(' '));
    if (end !== undefined) return matchDayOffset(DAY_PARTS.has(wordAt(tokens, end)) ? end + 1 : end, offset);
  }
  return undefined;
};

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

type OffsetReading = { readonly offset: number; readonly end: number };

/** "last", "this past", "the current", "the upcoming". */
const readOffset = (tokens: readonly DateToken[], at: number): OffsetReading | undefined => {
  const word = wordAt(tokens, at);
  const second = OFFSETS.get(wordAt(tokens, at + 1));
  if ((word === 'this' || word === 'the') && second !== undefined) return { offset: second, end: at + 2 };
  const offset = OFFSETS.get(word);
  return offset === undefined ? undefined : { offset, end: at + 1 };
};

/** "this election year", "the current fiscal year". */
const YEAR_ADJECTIVES = new Set(['election', 'calendar', 'financial', 'fiscal', 'school', 'academic']);

/** In a story of the past "the last week" is one of the story's. */
const resolveUnit = (
  unit: CalendarUnit,
  { offset, hasArticle }: { offset: number; hasArticle: boolean },
  { published, isNarrative }: ReadingContext,
): string | undefined =>
  published === null || (isNarrative && hasArticle) ? undefined : unitAt(unit, published, offset);

const OVER = new Set(['over', 'in', 'during', 'within', 'for', 'throughout', 'of']);

/** "over the next year" has no end that anyone states. */
const isOpenEnded = (tokens: readonly DateToken[], at: number): boolean =>
  wordAt(tokens, at) === 'the' &&
  ['next', 'coming'].includes(wordAt(tokens, at + 1)) &&
  OVER.has(wordAt(tokens, at - 1));

/** "over the past year" is the twelve months before, "last year" the calendar year. */
const isRolling = (tokens: readonly DateToken[], at: number): boolean => {
  const word = wordAt(tokens, at);
  if (word === 'past') return true;
  if (word === 'the') return ['past', 'last'].includes(wordAt(tokens, at + 1));
  return word === 'last' && wordAt(tokens, at - 1) === 'the' && OVER.has(wordAt(tokens, at - 2));
};

const rollingUnit = (unit: CalendarUnit, offset: number, published: number): string | undefined => {
  if (unit !== 'year' && unit !== 'month') return undefined;
  const { year, month } = civilDate(shiftDay(published, unit, offset));
  const today = civilDate(published);
  if (unit === 'month') return unitAt('month', published, offset);
  return `${edtfOfMonth(year, month)}/${edtfOfMonth(today.year, today.month - 1)}`;
};

const readUnit = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const reading = readOffset(tokens, at);
  if (!reading) return undefined;
  const adjective = YEAR_ADJECTIVES.has(wordAt(tokens, reading.end)) ? 1 : 0;
  const word = wordAt(tokens, reading.end + adjective);
  const unit = CALENDAR_UNITS.get(word);
  if (isOpenEnded(tokens, at)) return undefined;
  if (!unit || word.endsWith('s') || (adjective && unit !== 'year') || unit === 'day') return undefined;
  return {
    end: reading.end + adjective + 1,
    type: 'date',
    resolve: context =>
      (isRolling(tokens, at) && context.published !== null && !context.isNarrative && !context.isNarrative
        ? rollingUnit(unit, reading.offset, context.published)
        : undefined) ??
      resolveUnit(unit, { offset: reading.offset, hasArticle: wordAt(tokens, at) === 'the' }, context),
  };
};

/** "the weekend" is the one just over, or this one where the verb or the day says so. */
const readWeekend = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const end = readWords(tokens, at, ['the', 'weekend']);
  if (end === undefined) return undefined;
  return {
    end,
    type: 'date',
    resolve: ({ published, direction }) => {
      if (published === null) return undefined;
      const isWeekend = unitAt('weekend', published, 0)?.includes(edtfOfDay(published)) ?? false;
      return unitAt('weekend', published, isWeekend || direction === 'future' ? 0 : -1);
    },
  };
};

const yearOfOffsetMonth = (month: number, offset: number, published: number): number => {
  const today = civilDate(published);
  if (offset < 0) return month < today.month ? today.year : today.year - 1;
  if (offset > 0) return month > today.month ? today.year : today.year + 1;
  return today.year;
};

/** "last June", "this past April", "next March"; "that September" is in anchored-dates. */
const readOffsetMonth = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const reading = readOffset(tokens, at);
  const month = reading && readMonth(tokens, reading.end);
  if (!reading || !month) return undefined;
  return {
    end: month.end,
    type: 'date',
    resolve: ({ published }) =>
      published === null
        ? undefined
        : edtfOfMonth(yearOfOffsetMonth(month.month, reading.offset, published), month.month),
  };
};

/** Days, weeks, months and years named from the day of publication. */
export const relativeDates: DateRule = {
  name: 'relative dates',
  starts: ['day', 'weekend', 'yesterday', 'today', 'tonight', 'tomorrow', ...OFFSETS.keys()],
  read: ({ tokens, at }) =>
    readDayPhrase(tokens, at) ??
    readUnit(tokens, at) ??
    readOffsetMonth(tokens, at) ??
    readWeekend(tokens, at),
};
