import type { Token } from '../../text/token.ts';

type Lowered = { readonly tokens: readonly Token[]; readonly words: readonly string[] };

const lowered = new WeakMap<readonly Token[], Lowered>();

/** The text that was asked last: a text is read to its end before the next. */
let latest: Lowered = { tokens: [], words: [] };

const lower = (tokens: readonly Token[]): Lowered => {
  const known = lowered.get(tokens) ?? {
    tokens,
    words: tokens.map(token => token.text.toLowerCase().replaceAll('\u2019', "'")),
  };
  lowered.set(tokens, known);
  latest = known;
  return known;
};

/** The word at an index in lower case, with straight apostrophes; empty beyond the ends. */
export const wordAt = (tokens: readonly Token[], index: number): string =>
  (latest.tokens === tokens ? latest : lower(tokens)).words[index] ?? '';
