/** Dates told by a feast: "New Year’s Eve", "last Christmas", "Easter 2018", "Labor Day weekend", "by Thanksgiving". */

import { isCapitalized } from '../text/token-case.ts';
import { edtfOfDays } from './calendar.ts';
import { type DateMatch, type DateRule, type ReadingContext, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { civilDate, edtfOfDay } from './edtf.ts';
import { FEASTS, type Feast, weekendOfFeast } from './feasts.ts';
import { MONTHS, WEEKDAYS } from './vocabulary.ts';
import { readYearSuffix, type YearReading } from './year-words.ts';
import { yearOfMonthDay } from './yearless.ts';

const indexFeasts = (): ReadonlyMap<string, readonly Feast[]> => {
  const index = new Map<string, Feast[]>();
  for (const feast of FEASTS) {
    const word = feast.words[0] ?? '';
    index.set(word, [...(index.get(word) ?? []), feast]);
  }
  return index;
};

const byFirstWord = indexFeasts();

/** What may stand between the words of a name: "New Year’s Day", "Presidents’ Day", "St. Patrick". */
const SILENT = new Set(["'s", '’s', "'", '’', '.']);

const readName = (tokens: readonly DateToken[], at: number, words: readonly string[]): number | undefined => {
  let index = at;
  for (const word of words) {
    while (index > at && SILENT.has(wordAt(tokens, index))) index++;
    if (wordAt(tokens, index) !== word) return undefined;
    index++;
  }
  return index;
};

type FeastReading = { readonly feast: Feast; readonly end: number };

const readFeastName = (tokens: readonly DateToken[], at: number): FeastReading | undefined => {
  for (const feast of byFirstWord.get(wordAt(tokens, at)) ?? []) {
    const end = readName(tokens, at, feast.words);
    if (end !== undefined) return { feast, end };
  }
  return undefined;
};

const OFFSETS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['following', 1],
  ['coming', 1],
]);

/** The feast in the year that the text means: a movable one is first looked for where it falls this year. */
const yearOfFeast = (feast: Feast, context: ReadingContext): number | undefined => {
  const near = civilDate(context.published ?? 0).year;
  return yearOfMonthDay(civilDate(feast.dayIn(near)), context);
};

const offsetDay = (feast: Feast, offset: -1 | 0 | 1, published: number): number => {
  const { year } = civilDate(published);
  const days = [year - 1, year, year + 1].map(each => feast.dayIn(each));
  const [last = published, current = published, next = published] = days;
  if (offset < 0) return current < published ? current : last;
  return offset > 0 && current <= published ? next : current;
};

type Placing = {
  readonly offset: -1 | 0 | 1 | undefined;
  readonly suffix: YearReading | undefined;
  readonly isWeekend: boolean;
};

const dayOf = (feast: Feast, { offset, suffix }: Placing, context: ReadingContext): number | undefined => {
  if (offset !== undefined)
    return context.published === null ? undefined : offsetDay(feast, offset, context.published);
  const year = suffix ? suffix.yearOf(context) : yearOfFeast(feast, context);
  return year === undefined ? undefined : feast.dayIn(year);
};

const matchFeast = (feast: Feast, placing: Placing, end: number): DateMatch => ({
  end,
  type: 'date',
  resolve: context => {
    const day = dayOf(feast, placing, context);
    if (day === undefined) return undefined;
    if (placing.isWeekend) return edtfOfDays(...weekendOfFeast(day));
    return feast.isApproximate ? `${edtfOfDay(day)}~` : edtfOfDay(day);
  },
});

const PREPOSITIONS = new Set(
  'on at by before after since until till from over during for of around past and to between'.split(' '),
);

const FOLLOWERS = new Set(
  (
    'in at with and but when as for by to the a on of is was were will he she they it we i that because while if or ' +
    'from after before his her their my our'
  ).split(' '),
);

/** "Good Friday Agreement", "Easter Rising", "Christmas Island": the feast is part of a longer name. */
const isInName = (tokens: readonly DateToken[], end: number): boolean => {
  const next = tokens[end];
  if (next?.kind !== 'word' || SILENT.has(next.text)) return false;
  return isCapitalized(next.text) && !MONTHS.has(next.lower) && !WEEKDAYS.has(next.lower);
};

/** "by Christmas" is a date, "Christmas shopping" none; a name that ends in "Day", "Eve" or a weekday needs no more. */
const hasEvidence = (tokens: readonly DateToken[], at: number, { feast, end }: FeastReading): boolean => {
  const last = feast.words.at(-1) ?? '';
  const isClear = feast.words.length > 1 && last !== 'year' && last !== 'years';
  const next = tokens[end];
  const endsPhrase = next?.kind !== 'word' || FOLLOWERS.has(next.lower);
  if (isClear) return true;
  if (last === 'year') {
    const before = wordAt(tokens, at - 1) === 'the' ? wordAt(tokens, at - 2) : wordAt(tokens, at - 1);
    return before === 'before' && next?.kind !== 'word';
  }
  return endsPhrase && PREPOSITIONS.has(wordAt(tokens, at - 1));
};

const skipWeekend = (tokens: readonly DateToken[], at: number): number =>
  wordAt(tokens, at) === 'weekend' ? at + 1 : at;

const readFeast = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const offset = OFFSETS.get(wordAt(tokens, at));
  const reading = readFeastName(tokens, offset === undefined ? at : at + 1);
  if (!reading || isInName(tokens, reading.end)) return undefined;
  const named = skipWeekend(tokens, reading.end);
  const suffix = offset === undefined ? readYearSuffix(tokens, named) : undefined;
  const end = suffix && named === reading.end ? skipWeekend(tokens, suffix.end) : (suffix?.end ?? named);
  const isWeekend = named > reading.end || end > (suffix?.end ?? named);
  if (offset === undefined && !suffix && !isWeekend && !hasEvidence(tokens, at, reading)) return undefined;
  return matchFeast(reading.feast, { offset, suffix, isWeekend }, end);
};

/** "the weekend of Halloween". */
const readWeekendOf = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  if (wordAt(tokens, at) !== 'weekend' || wordAt(tokens, at + 1) !== 'of') return undefined;
  const reading = readFeastName(tokens, at + 2);
  if (!reading) return undefined;
  const suffix = readYearSuffix(tokens, reading.end);
  const placing = { offset: undefined, suffix, isWeekend: true };
  return matchFeast(reading.feast, placing, suffix?.end ?? reading.end);
};

/** Feasts and observances. */
export const feastDates: DateRule = {
  name: 'feast dates',
  starts: ['weekend', ...OFFSETS.keys(), ...byFirstWord.keys()],
  read: ({ tokens, at }) => {
    const start = wordAt(tokens, at) === 'the' ? at + 1 : at;
    return readFeast(tokens, start) ?? readWeekendOf(tokens, start);
  },
};
