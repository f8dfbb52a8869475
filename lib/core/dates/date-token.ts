import type { Token } from '../text/token.ts';

/** A token with its text in lower case: rules look at words many times, and most of them in lower case. */
export type DateToken = Token & { readonly lower: string };

/** The tokens of a text as the rules read them. */
export const toDateTokens = (tokens: readonly Token[]): readonly DateToken[] =>
  tokens.map(({ start, end, text, kind }) => ({ start, end, text, kind, lower: text.toLowerCase() }));
