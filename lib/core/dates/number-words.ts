import { wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { DASHES, ORDINAL_WORDS, TEN_NUMBERS, UNIT_NUMBERS } from './vocabulary.ts';

/** A number read from tokens; `end` is the token after it. */
export type NumberReading = {
  readonly value: number;
  readonly end: number;
  /** True for "some 15", "nearly a", "about three". */
  readonly isApproximate: boolean;
};

const APPROXIMATORS = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'some',
  'roughly',
  'approximately',
  'over',
]);

/** The digits of a token as a number; undefined unless it is 1 to `maxDigits` plain digits. */
export const digitsAt = (
  tokens: readonly DateToken[],
  index: number,
  maxDigits: number,
): number | undefined => {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.text.length > maxDigits) return undefined;
  return /^[0-9]+$/.test(token.text) ? Number(token.text) : undefined;
};

const readDigits = (tokens: readonly DateToken[], index: number): number | undefined => {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.text.length > 6) return undefined;
  return /^[0-9]{1,3}(?:,[0-9]{3}|[0-9])?$/.test(token.text)
    ? Number(token.text.replace(',', ''))
    : undefined;
};

const readTens = (tokens: readonly DateToken[], index: number): NumberReading | undefined => {
  const tens = TEN_NUMBERS.get(wordAt(tokens, index));
  if (tens === undefined) return undefined;
  const next = DASHES.has(wordAt(tokens, index + 1)) ? index + 2 : index + 1;
  const ones = UNIT_NUMBERS.get(wordAt(tokens, next));
  return ones !== undefined && ones < 10
    ? { value: tens + ones, end: next + 1, isApproximate: false }
    : { value: tens, end: index + 1, isApproximate: false };
};

const readArticle = (tokens: readonly DateToken[], index: number): NumberReading | undefined => {
  const word = wordAt(tokens, index);
  if (word !== 'a' && word !== 'an') return undefined;
  if (wordAt(tokens, index + 1) !== 'couple') return { value: 1, end: index + 1, isApproximate: false };
  const end = wordAt(tokens, index + 2) === 'of' ? index + 3 : index + 2;
  return { value: 2, end, isApproximate: true };
};

const readPlainNumber = (tokens: readonly DateToken[], index: number): NumberReading | undefined => {
  const digits = readDigits(tokens, index) ?? UNIT_NUMBERS.get(wordAt(tokens, index));
  if (digits !== undefined) return { value: digits, end: index + 1, isApproximate: false };
  return readTens(tokens, index) ?? readArticle(tokens, index);
};

/** A count of units: "15", "three", "twenty-five", "a", "a couple of", "some 15", "nearly a". */
export const readCount = (tokens: readonly DateToken[], index: number): NumberReading | undefined => {
  const isApproximate = APPROXIMATORS.has(wordAt(tokens, index));
  const number = readPlainNumber(tokens, isApproximate ? index + 1 : index);
  return number && { ...number, isApproximate: isApproximate || number.isApproximate };
};

/** The words that can open a count, for the rules that begin with one. */
export const COUNT_STARTS: readonly string[] = [
  'a',
  'an',
  ...APPROXIMATORS,
  ...UNIT_NUMBERS.keys(),
  ...TEN_NUMBERS.keys(),
];

/** An ordinal in digits or words: "17th", "twenty-first", "third". */
export const readOrdinal = (tokens: readonly DateToken[], index: number): NumberReading | undefined => {
  const token = tokens[index];
  if (token?.kind === 'number') {
    const digits = token.text.length <= 5 ? /^([0-9]{1,3})(?:st|nd|rd|th)$/i.exec(token.text) : null;
    return digits ? { value: Number(digits[1]), end: index + 1, isApproximate: false } : undefined;
  }
  const word = wordAt(tokens, index);
  const simple = ORDINAL_WORDS.get(word);
  if (simple !== undefined) return { value: simple, end: index + 1, isApproximate: false };
  const tens = TEN_NUMBERS.get(word);
  const next = DASHES.has(wordAt(tokens, index + 1)) ? index + 2 : index + 1;
  const ones = tens === undefined ? undefined : ORDINAL_WORDS.get(wordAt(tokens, next));
  if (tens === undefined || ones === undefined || ones > 9) return undefined;
  return { value: tens + ones, end: next + 1, isApproximate: false };
};

/** The words that can open an ordinal. */
export const ORDINAL_STARTS: readonly string[] = [...ORDINAL_WORDS.keys(), 'twenty', 'thirty'];
