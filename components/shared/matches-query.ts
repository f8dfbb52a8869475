import { foldToken } from '../../lib/core/text/fold-token.ts';

/** True when every word of `query` stands in one of the texts, without regard to case or accents. */
export const matchesQuery = (query: string, texts: readonly string[]): boolean => {
  const folded = texts.map(foldToken);
  return foldToken(query)
    .split(/\s+/)
    .filter(word => word !== '')
    .every(word => folded.some(text => text.includes(word)));
};
