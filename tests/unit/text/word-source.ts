import type { NameCandidate } from '../../../lib/core/model/knowledge-base.ts';
import type { WordSource } from '../../../lib/core/text/repair/word-source.ts';

/** Words and names of one word, held in memory. */
export const wordSource = (words: string, names: readonly string[]): WordSource => {
  const known = new Set(words.trim().split(/\s+/));
  const starts = names.map(name => name.split(' ')[0] ?? name);
  const candidate = (alias: string): NameCandidate => ({
    alias,
    entityIndex: 0,
    kind: 'place',
    form: 'name',
    prominence: 1,
  });
  return {
    isWord: word => known.has(word),
    names: {
      root: -1,
      next: (node, token) => {
        const at = starts.findIndex(start => start.toLowerCase() === token);
        return node === -1 && at >= 0 ? at : undefined;
      },
      candidates: node => {
        const name = names[node];
        return name === undefined || name.includes(' ') ? [] : [candidate(name)];
      },
    },
  };
};
