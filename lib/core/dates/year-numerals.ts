/** Years written as words: "nineteen ninety-nine", "seventeen hundred and thirty-three", "two thousand and fifteen". */

import { wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { DASHES, TEN_NUMBERS, UNIT_NUMBERS } from './vocabulary.ts';

type Numeral = { readonly value: number; readonly end: number };

const FIRST_CENTURY = 11;
const LAST_CENTURY = 20;

const skipDash = (tokens: readonly DateToken[], at: number): number =>
  DASHES.has(wordAt(tokens, at)) ? at + 1 : at;

const readBelowHundred = (tokens: readonly DateToken[], at: number): Numeral | undefined => {
  const word = wordAt(tokens, at);
  const small = UNIT_NUMBERS.get(word);
  if (small !== undefined) return { value: small, end: at + 1 };
  const tens = TEN_NUMBERS.get(word);
  if (tens === undefined) return undefined;
  const next = skipDash(tokens, at + 1);
  const ones = UNIT_NUMBERS.get(wordAt(tokens, next));
  return ones !== undefined && ones < 10
    ? { value: tens + ones, end: next + 1 }
    : { value: tens, end: at + 1 };
};

/** What follows "two thousand" or "nineteen hundred": nothing, "five", "and fifteen". */
const readRest = (tokens: readonly DateToken[], base: number, at: number): Numeral => {
  const rest = readBelowHundred(tokens, wordAt(tokens, at) === 'and' ? at + 1 : at);
  return rest ? { value: base + rest.value, end: rest.end } : { value: base, end: at };
};

/** "nineteen" in front of "ninety-nine" and "hundred": the century, as a count of hundreds. */
const readHundreds = (tokens: readonly DateToken[], at: number): number | undefined => {
  const word = wordAt(tokens, at);
  const hundreds = UNIT_NUMBERS.get(word) ?? (word === 'twenty' ? LAST_CENTURY : undefined);
  return hundreds !== undefined && hundreds >= FIRST_CENTURY && hundreds <= LAST_CENTURY
    ? hundreds
    : undefined;
};

/** A year in words; the caller knows that a year may stand here. */
export const readYearNumeral = (tokens: readonly DateToken[], at: number): Numeral | undefined => {
  if (wordAt(tokens, at) === 'two' && wordAt(tokens, at + 1) === 'thousand')
    return readRest(tokens, 2000, at + 2);
  const hundreds = readHundreds(tokens, at);
  if (hundreds === undefined) return undefined;
  if (wordAt(tokens, at + 1) === 'hundred') return readRest(tokens, hundreds * 100, at + 2);
  const rest = readBelowHundred(tokens, skipDash(tokens, at + 1));
  return rest && rest.value >= 10 ? { value: hundreds * 100 + rest.value, end: rest.end } : undefined;
};

/** The words that can open such a year. */
export const YEAR_NUMERAL_STARTS: readonly string[] = [
  'two',
  'twenty',
  ...[...UNIT_NUMBERS].filter(([, value]) => value >= FIRST_CENTURY).map(([word]) => word),
];
