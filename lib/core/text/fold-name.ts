import { foldToken } from './fold-token.ts';
import { findTokens } from './tokenize-text.ts';

/** The folded tokens of a name, as the index of names keeps them; marks of punctuation are left out. */
export const foldName = (name: string): readonly string[] =>
  findTokens(name)
    .filter(token => token.kind !== 'symbol' || token.text === '&')
    .map(token => foldToken(token.text))
    .filter(token => token !== '');
