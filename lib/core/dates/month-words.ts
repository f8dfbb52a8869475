import { isCapitalized } from '../text/token-case.ts';
import { touchesPrevious, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { DASHES, isFullMonthName, MONTHS } from './vocabulary.ts';

export type MonthReading = { readonly month: number; readonly end: number };

/** Months that are common words in lower case. */
const COMMON_WORDS = new Set(['may', 'march', 'mar']);

/** A month's name or abbreviation, with its full stop: "October", "Oct.". */
export const readMonth = (tokens: readonly DateToken[], index: number): MonthReading | undefined => {
  const token = tokens[index];
  const word = wordAt(tokens, index);
  const month = MONTHS.get(word);
  if (token === undefined || month === undefined) return undefined;
  if (COMMON_WORDS.has(word) && !isCapitalized(token.text)) return undefined;
  const hasStop = !isFullMonthName(word) && wordAt(tokens, index + 1) === '.';
  return { month, end: hasStop && touchesPrevious(tokens, index + 1) ? index + 2 : index + 1 };
};

const MONTH_PREPOSITIONS = new Set(
  (
    'in since by until till from of during through throughout early late mid before after around for next last this ' +
    'that past every each to and between late-  a an the than'
  ).split(/\s+/),
);

/** Months that are also given names or surnames ("Theresa May", "June Carter") or other words ("March on Rome"). */
const AMBIGUOUS = new Set(['may', 'march', 'april', 'june', 'august']);

const STRONG_PREPOSITIONS = new Set(
  'in since until till during through early late mid before after next last this that past and between'.split(
    ' ',
  ),
);

/** The word before, seen through a hyphen ("mid-May"). */
const wordBefore = (tokens: readonly DateToken[], index: number): string =>
  DASHES.has(wordAt(tokens, index - 1)) && touchesPrevious(tokens, index)
    ? wordAt(tokens, index - 2)
    : wordAt(tokens, index - 1);

const isNamePart = (token: DateToken | undefined): boolean =>
  token?.kind === 'word' && isCapitalized(token.text) && !MONTHS.has(token.lower);

/**
 * True when the month name at `index`, which has neither day nor year, stands for the month: after a preposition,
 * or, for "May" and others that are names too, not beside another name.
 */
export const isBareMonth = (tokens: readonly DateToken[], index: number, end: number): boolean => {
  const word = wordAt(tokens, index);
  const token = tokens[index];
  if (!token) return false;
  const before = wordBefore(tokens, index);
  if (!isFullMonthName(word)) return isCapitalized(token.text) && STRONG_PREPOSITIONS.has(before);
  if (!AMBIGUOUS.has(word)) return true;
  if (STRONG_PREPOSITIONS.has(before)) return true;
  if (isNamePart(tokens[end])) return false;
  if (MONTH_PREPOSITIONS.has(before)) return isCapitalized(token.text);
  if (word === 'march' || word === 'may') return isMidSentenceMonth(tokens, index, end);
  return !isNamePart(tokens[index - 1]);
};

const MODAL_FOLLOWERS = new Set('be have not also or well the a i you he she it we they'.split(' '));

/** "the company’s May sales": capitalised inside a sentence, a noun after it, no name before it. */
const isMidSentenceMonth = (tokens: readonly DateToken[], index: number, end: number): boolean => {
  const before = tokens[index - 1];
  const next = tokens[end];
  if (before?.kind !== 'word' || isCapitalized(before.text)) return false;
  return next?.kind === 'word' && !MODAL_FOLLOWERS.has(next.lower);
};
