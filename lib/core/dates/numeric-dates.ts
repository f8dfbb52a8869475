/** Dates in digits alone: "2025-11-05", "11/5/2025", "5.11.2025", "9/11". */

import { edtfOfDate } from './calendar.ts';
import { type DateMatch, type DateRule, fixedMatch, touchesPrevious, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { digitsAt } from './number-words.ts';
import { fullYear } from './short-years.ts';
import { DASHES } from './vocabulary.ts';

/** US order unless the first number can only be a day. */
const edtfOfParts = (first: number, second: number, year: number): string | undefined =>
  first > 12 ? edtfOfDate(year, second, first) : edtfOfDate(year, first, second);

const isJoined = (
  tokens: readonly DateToken[],
  index: number,
  isSeparator: (word: string) => boolean,
): boolean =>
  isSeparator(wordAt(tokens, index)) && touchesPrevious(tokens, index) && touchesPrevious(tokens, index + 1);

const isSlash = (word: string): boolean => word === '/';
const isDash = (word: string): boolean => DASHES.has(word);

const continues = (
  tokens: readonly DateToken[],
  end: number,
  isSeparator: (word: string) => boolean,
): boolean => isJoined(tokens, end, isSeparator) && tokens[end + 1]?.kind === 'number';

/** The day of the month, or `05T` of an ISO time. */
const readIsoDay = (tokens: readonly DateToken[], index: number): number | undefined => {
  const text = tokens[index]?.text ?? '';
  return /^\d{1,2}T?$/.test(text) ? Number.parseInt(text, 10) : undefined;
};

const readIso = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const year = tokens[at]?.text.length === 4 ? digitsAt(tokens, at, 4) : undefined;
  const separator = isJoined(tokens, at + 1, isDash) ? isDash : isSlash;
  if (year === undefined || !isJoined(tokens, at + 1, separator) || !isJoined(tokens, at + 3, separator))
    return undefined;
  const month = digitsAt(tokens, at + 2, 2);
  const day = readIsoDay(tokens, at + 4);
  const value = month === undefined || day === undefined ? undefined : edtfOfDate(year, month, day);
  if (!value) return undefined;
  const time = /T$/.test(tokens[at + 4]?.text ?? '') ? readIsoTime(tokens, at + 5) : undefined;
  return time ? fixedMatch(at + 8, 'time', `${value}T${time}`) : fixedMatch(at + 5, 'date', value);
};

const readIsoTime = (tokens: readonly DateToken[], at: number): string | undefined => {
  const text = `${tokens[at]?.text}${tokens[at + 1]?.text}${tokens[at + 2]?.text}`;
  return /^(?:[01]\d|2[0-3]):[0-5]\d/.exec(text)?.[0];
};

const readSlashed = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const separator = isJoined(tokens, at + 1, isSlash) ? isSlash : isDash;
  if (!isJoined(tokens, at + 1, separator) || !isJoined(tokens, at + 3, separator)) return undefined;
  const first = digitsAt(tokens, at, 2);
  const second = digitsAt(tokens, at + 2, 2);
  const year = digitsAt(tokens, at + 4, 4);
  const digits = tokens[at + 4]?.text.length ?? 0;
  if (first === undefined || second === undefined || year === undefined || (digits !== 2 && digits !== 4))
    return undefined;
  const isRangeOfFullDates = separator === isDash && digits === 4;
  if (!isRangeOfFullDates && continues(tokens, at + 5, separator)) return undefined;
  const value = edtfOfParts(first, second, fullYear(year, digits));
  return value ? fixedMatch(at + 5, 'date', value) : undefined;
};

/** Dots are the European separator: the day comes first. */
const readDotted = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const text = tokens[at]?.text ?? '';
  const parts = text.length <= 10 ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) : null;
  const value = parts ? edtfOfDate(Number(parts[3]), Number(parts[2]), Number(parts[1])) : undefined;
  return value ? fixedMatch(at + 1, 'date', value) : undefined;
};

/** "20161016", as in file names; hardly any other number of eight digits is a day of these years. */
const readCompact = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const text = tokens[at]?.text ?? '';
  const parts = text.length === 8 ? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) : null;
  if (!parts || ['$', '€', '£', '+', '#'].includes(wordAt(tokens, at - 1))) return undefined;
  const value = edtfOfDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return value ? fixedMatch(at + 1, 'date', value) : undefined;
};

const readNineEleven = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  if (tokens[at]?.text !== '9' || tokens[at + 2]?.text !== '11') return undefined;
  if (
    !isJoined(tokens, at + 1, isSlash) ||
    continues(tokens, at + 3, isSlash) ||
    continues(tokens, at + 3, isDash)
  )
    return undefined;
  return fixedMatch(at + 3, 'date', '2001-09-11');
};

/** Dates in digits, US order where both orders are possible. */
export const numericDates: DateRule = {
  name: 'numeric dates',
  starts: [],
  startsWithNumber: true,
  read: ({ tokens, at }) => {
    const before = tokens[at - 1];
    if (touchesPrevious(tokens, at) && before && /^[/$£€]$/.test(before.text)) return undefined;
    return (
      readIso(tokens, at) ??
      readSlashed(tokens, at) ??
      readDotted(tokens, at) ??
      readCompact(tokens, at) ??
      readNineEleven(tokens, at)
    );
  },
};
