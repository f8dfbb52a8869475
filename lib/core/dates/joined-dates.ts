/** Dates joined without spaces around a month's name or a quarter: "05-Aug-2016", "Dec/2018", "2019-aug-01", "2017-q1", "2019 H2". */

import { edtfOfDate, edtfOfMonth, edtfOfYear } from './calendar.ts';
import { type DateMatch, type DateRule, fixedMatch, touchesPrevious, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { digitsAt } from './number-words.ts';
import { fullYear } from './short-years.ts';
import { DASHES, MONTHS } from './vocabulary.ts';
import { yearOfMonthDay } from './yearless.ts';

/** A part between separators: a number with its count of digits, or a month by name. */
type Piece =
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  | { readonly kind: 'month'; readonly value: number };

const pieceAt = (tokens: readonly DateToken[], at: number): Piece | undefined => {
  const month = MONTHS.get(wordAt(tokens, at));
  if (month !== undefined) return { kind: 'month', value: month };
  const value = digitsAt(tokens, at, 4);
  const digits = tokens[at]?.text.length ?? 0;
  return value === undefined ? undefined : { kind: 'number', value, digits };
};

const isSeparator = (tokens: readonly DateToken[], at: number): boolean => {
  const word = wordAt(tokens, at);
  return (word === '/' || DASHES.has(word)) && touchesPrevious(tokens, at) && touchesPrevious(tokens, at + 1);
};

/** The parts of the group that begins at `at`: one, two or three with the same separator. */
const readPieces = (tokens: readonly DateToken[], at: number): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (let index = at; pieces.length < 3; index += 2) {
    const piece = pieceAt(tokens, index);
    if (!piece) break;
    pieces.push(piece);
    const isSame = pieces.length === 1 || wordAt(tokens, index + 1) === wordAt(tokens, at + 1);
    if (!isSeparator(tokens, index + 1) || !isSame) break;
  }
  return pieces;
};

const isYear = (piece: Piece): boolean => piece.kind === 'number' && piece.digits === 4;

const isDay = (piece: Piece): boolean =>
  piece.kind === 'number' && piece.digits <= 2 && piece.value >= 1 && piece.value <= 31;

/** The year of three parts: the one in four digits, else the last. */
const splitYear = (pieces: readonly Piece[]): readonly [Piece | undefined, Piece | undefined] => {
  const numbers = pieces.filter(piece => piece.kind === 'number');
  const year = numbers.find(isYear) ?? numbers.at(-1);
  return [year, numbers.find(piece => piece !== year && isDay(piece))];
};

const readThree = (pieces: readonly Piece[], at: number): DateMatch | undefined => {
  const month = pieces.find(piece => piece.kind === 'month');
  const [year, day] = splitYear(pieces);
  if (!month || !day || year?.kind !== 'number' || (year.digits !== 2 && year.digits !== 4)) return undefined;
  const value = edtfOfDate(fullYear(year.value, year.digits), month.value, day.value);
  return value === undefined ? undefined : fixedMatch(at + 5, 'date', value);
};

const matchDay = (month: number, day: number, end: number): DateMatch => ({
  end,
  type: 'date',
  resolve: context => {
    const year = yearOfMonthDay({ month, day }, context);
    return year === undefined ? undefined : edtfOfDate(year, month, day);
  },
});

const readTwo = (pieces: readonly Piece[], at: number): DateMatch | undefined => {
  const month = pieces.find(piece => piece.kind === 'month');
  const number = pieces.find(piece => piece.kind === 'number');
  if (!month || !number) return undefined;
  if (isDay(number)) return matchDay(month.value, number.value, at + 3);
  const value = isYear(number) ? edtfOfMonth(number.value, month.value) : undefined;
  return value === undefined ? undefined : fixedMatch(at + 3, 'date', value);
};

const readNamedMonth = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  if (!isSeparator(tokens, at + 1)) return undefined;
  const pieces = readPieces(tokens, at);
  return readThree(pieces.slice(0, 3), at) ?? readTwo(pieces.slice(0, 2), at);
};

/** "12-2015", "2015-3": digits of a month and of a year. */
const readMonthDigits = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const [first, second, third] = readPieces(tokens, at);
  if (first?.kind !== 'number' || second?.kind !== 'number' || third) return undefined;
  const [year, month] = isYear(first) ? [first, second] : [second, first];
  if (!isYear(year) || month.digits > 2 || month.value < 1 || month.value > 12) return undefined;
  if (
    year.value < 1900 ||
    year.value > 2100 ||
    (isYear(first) && month.value > year.value % 100 && month.digits === 2)
  )
    return undefined;
  const value = edtfOfMonth(year.value, month.value);
  return value === undefined ? undefined : fixedMatch(at + 3, 'date', value);
};

/** Codes of the quarters as in EDTF, and the months of the halves. */
const YEAR_PARTS: ReadonlyMap<string, (year: string) => string> = new Map([
  ['q1', year => `${year}-33`],
  ['q2', year => `${year}-34`],
  ['q3', year => `${year}-35`],
  ['q4', year => `${year}-36`],
  ['h1', year => `${year}-01/${year}-06`],
  ['h2', year => `${year}-07/${year}-12`],
]);

const matchYearPart = (end: number, part: string, year: number): DateMatch | undefined => {
  const edtf = edtfOfYear(year);
  const value = edtf && YEAR_PARTS.get(part)?.(edtf);
  return value === undefined ? undefined : fixedMatch(end, 'date', value);
};

/** "2017-q1", "2019 H2", "Q1-2019", "H1 2019". */
const readYearPart = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const next = isSeparator(tokens, at + 1) ? at + 2 : at + 1;
  const isPartFirst = YEAR_PARTS.has(wordAt(tokens, at));
  const yearIndex = isPartFirst ? next : at;
  const part = wordAt(tokens, isPartFirst ? at : next);
  const year = tokens[yearIndex]?.text.length === 4 ? digitsAt(tokens, yearIndex, 4) : undefined;
  return year !== undefined && YEAR_PARTS.has(part) && year >= 1900 && year <= 2100
    ? matchYearPart(next + 1, part, year)
    : undefined;
};

const isInsideGroup = (tokens: readonly DateToken[], at: number): boolean =>
  touchesPrevious(tokens, at) && ['/', '$', '£', '€', ...DASHES].includes(wordAt(tokens, at - 1));

/** Dates whose parts are joined by a slash or a hyphen. */
export const joinedDates: DateRule = {
  name: 'joined dates',
  starts: [...MONTHS.keys(), ...YEAR_PARTS.keys()],
  startsWithNumber: true,
  read: ({ tokens, at }) =>
    isInsideGroup(tokens, at)
      ? readYearPart(tokens, at)
      : (readNamedMonth(tokens, at) ?? readYearPart(tokens, at) ?? readMonthDigits(tokens, at)),
};
