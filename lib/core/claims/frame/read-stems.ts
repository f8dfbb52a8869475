import type { Token } from '../../text/token.ts';
import { stemWord } from '../words/stem-word.ts';
import { wordAt } from '../words/word-at.ts';

/** The words of a token range as stems, punctuation left out, with the token each comes from. */
export type StemSequence = { readonly stems: readonly string[]; readonly tokens: readonly number[] };

/** Reads a half-open token range. */
export const readStems = (tokens: readonly Token[], first: number, end: number): StemSequence => {
  const stems: string[] = [];
  const places: number[] = [];
  for (let index = first; index < end; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'symbol') continue;
    stems.push(stemWord(wordAt(tokens, index)));
    places.push(index);
  }
  return { stems, tokens: places };
};
