/**
 * A rule of the date grammar. It reads tokens from one position on and gives back where the expression ends and
 * how its value follows from what is known of the article. Reading and resolving are apart so that rules compose:
 * a range reads two dates, then resolves both against the same context. Every rule looks at a bounded number of
 * tokens, which keeps the whole grammar linear.
 */
import type { DateMention } from '../model/analysis.ts';
import type { DateToken } from './date-token.ts';

/** A position in a text's tokens. */
export type Cursor = { readonly tokens: readonly DateToken[]; readonly at: number };

/** What the clause around a date says of its time. */
export type Direction = 'past' | 'future' | 'unknown';

/** What a rule may know when it resolves. Days are day numbers as in edtf.ts. */
export type ReadingContext = {
  /** The day of publication; null where it is unknown. */
  readonly published: number | null;
  /** EDTF of the date mentioned last; null at the beginning. */
  readonly anchor: string | null;
  /** True where that date stands a sentence or two before, not further. */
  readonly isAnchorNear: boolean;
  readonly direction: Direction;
  /** True where the article tells of a time long before its publication, so that the story sets the year. */
  readonly isNarrative: boolean;
  /** A year stated elsewhere in the same expression ("May 9 to June 2, 2025"). */
  readonly year: number | null;
};

export type DateType = DateMention['type'];

export type DateMatch = {
  /** The token after the expression. */
  readonly end: number;
  readonly type: DateType;
  /** EDTF, or undefined where the context does not suffice. */
  readonly resolve: (context: ReadingContext) => string | undefined;
};

/**
 * One family of expressions. `starts`: their first words in lower case, "the" left out ("the end of May" is looked
 * up under "end"); `startsWithNumber`: also any token of digits.
 */
export type DateRule = {
  readonly name: string;
  readonly starts: readonly string[];
  readonly startsWithNumber?: boolean;
  readonly read: (cursor: Cursor) => DateMatch | undefined;
};

/** What is known of a date by itself. */
export const NO_CONTEXT: ReadingContext = {
  published: null,
  anchor: null,
  isAnchorNear: false,
  direction: 'unknown',
  isNarrative: false,
  year: null,
};

/** The token's text in lower case; the empty string outside the text. */
export const wordAt = (tokens: readonly DateToken[], index: number): string => tokens[index]?.lower ?? '';

/** True when no white space lies between the token and the one before it. */
export const touchesPrevious = (tokens: readonly DateToken[], index: number): boolean =>
  tokens[index] !== undefined && tokens[index]?.start === tokens[index - 1]?.end;

/** The position after `words` where they stand at `index`; undefined where they do not. */
export const readWords = (
  tokens: readonly DateToken[],
  index: number,
  words: readonly string[],
): number | undefined =>
  words.every((word, offset) => wordAt(tokens, index + offset) === word) ? index + words.length : undefined;

/** The position after one of `words`, or `index` itself. */
export const skipWord = (tokens: readonly DateToken[], index: number, words: ReadonlySet<string>): number =>
  words.has(wordAt(tokens, index)) ? index + 1 : index;

/** A match whose value needs no context. */
export const fixedMatch = (end: number, type: DateType, value: string): DateMatch => ({
  end,
  type,
  resolve: () => value,
});

/** The longest of several readings. */
export const longestMatch = (matches: readonly (DateMatch | undefined)[]): DateMatch | undefined => {
  let longest: DateMatch | undefined;
  for (const match of matches) if (match && match.end > (longest?.end ?? 0)) longest = match;
  return longest;
};
