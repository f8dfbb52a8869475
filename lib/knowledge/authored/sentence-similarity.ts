const wordsOf = (sentence: string): ReadonlySet<string> =>
  new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Jaccard similarity of the two sets of words: 0 for nothing in common, 1 for the same words. */
export const sentenceSimilarity = (a: string, b: string): number => {
  const first = wordsOf(a);
  const second = wordsOf(b);
  const shared = [...first].filter(word => second.has(word)).length;
  const all = first.size + second.size - shared;
  return all === 0 ? 1 : shared / all;
};
