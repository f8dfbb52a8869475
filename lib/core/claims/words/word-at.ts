import type { Token } from '../../text/token.ts';

const lowered = new WeakMap<readonly Token[], readonly string[]>();

const lower = (tokens: readonly Token[]): readonly string[] => {
  const words = tokens.map(token => token.text.toLowerCase().replaceAll('’', "'"));
  lowered.set(tokens, words);
  return words;
};

/** The word at an index in lower case, with straight apostrophes; empty beyond the ends. */
export const wordAt = (tokens: readonly Token[], index: number): string =>
  (lowered.get(tokens) ?? lower(tokens))[index] ?? '';
