/** "the 1990s", "the ’90s", "the sixties", "the 20th century". */

import { type DateMatch, type DateRule, fixedMatch, touchesPrevious, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { digitsAt, ORDINAL_STARTS, readOrdinal } from './number-words.ts';
import { DASHES, DECADE_WORDS } from './vocabulary.ts';

/** "1900s" and earlier mean the century, "2000s" the decade. */
const decadeValue = (year: number): string =>
  year % 100 === 0 && year < 2000
    ? `${String(year).slice(0, 2)}XX`
    : `${String(year).padStart(4, '0').slice(0, 3)}X`;

const readDigits = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const text = wordAt(tokens, at);
  const whole = text.length === 5 ? /^(1[0-9]|20)(\d0)s$/.exec(text) : null;
  if (whole) return fixedMatch(at + 1, 'date', decadeValue(Number(text.slice(0, 4))));
  const year = digitsAt(tokens, at, 4);
  if (year === undefined || year < 1000 || year > 2100 || year % 10 !== 0) return undefined;
  const hasApostrophe = /^['’]$/.test(wordAt(tokens, at + 1)) && touchesPrevious(tokens, at + 1);
  const sIndex = hasApostrophe ? at + 2 : at + 1;
  if (wordAt(tokens, at + 1) === '’s' || wordAt(tokens, at + 1) === "'s")
    return fixedMatch(at + 2, 'date', decadeValue(year));
  if (wordAt(tokens, sIndex) !== 's' || (hasApostrophe && !touchesPrevious(tokens, sIndex))) return undefined;
  return fixedMatch(sIndex + 1, 'date', decadeValue(year));
};

/** The decade that a two-digit number means: "’90s", "’10s". */
const shortDecade = (tens: number): string => decadeValue(tens >= 20 ? 1900 + tens : 2000 + tens);

const readShort = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  if (!/^['’‘]$/.test(wordAt(tokens, at)) || !touchesPrevious(tokens, at + 1)) return undefined;
  const text = wordAt(tokens, at + 1);
  return text.length === 3 && /^[1-9]0s$/.test(text)
    ? fixedMatch(at + 2, 'date', shortDecade(Number(text.slice(0, 2))))
    : undefined;
};

const readWord = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const decade = DECADE_WORDS.get(wordAt(tokens, at));
  const before = wordAt(tokens, at - 1);
  const isAfterArticle = before === 'the' || ['early', 'mid', 'late'].includes(before) || DASHES.has(before);
  return decade !== undefined &&
    isAfterArticle &&
    wordAt(tokens, at - 2) !== 'her' &&
    wordAt(tokens, at - 2) !== 'his'
    ? fixedMatch(at + 1, 'date', shortDecade(decade))
    : undefined;
};

const readCentury = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 22) return undefined;
  const unitIndex = DASHES.has(wordAt(tokens, ordinal.end)) ? ordinal.end + 1 : ordinal.end;
  if (!['century', 'centuries'].includes(wordAt(tokens, unitIndex))) return undefined;
  if (/^b\.?c/.test(wordAt(tokens, unitIndex + 1))) return undefined;
  return fixedMatch(unitIndex + 1, 'date', `${String(ordinal.value - 1).padStart(2, '0')}XX`);
};

const readAfterArticle = (tokens: readonly DateToken[], at: number): DateMatch | undefined =>
  readDigits(tokens, at) ?? readShort(tokens, at) ?? readWord(tokens, at) ?? readCentury(tokens, at);

/** Decades and centuries. */
export const decadesAndCenturies: DateRule = {
  name: 'decades and centuries',
  starts: ["'", '’', '‘', ...DECADE_WORDS.keys(), ...ORDINAL_STARTS],
  startsWithNumber: true,
  read: ({ tokens, at }) => readAfterArticle(tokens, wordAt(tokens, at) === 'the' ? at + 1 : at),
};
