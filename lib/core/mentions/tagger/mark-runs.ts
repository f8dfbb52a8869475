import type { Sentence } from '../../text/token.ts';
import { isCapital, type WordTraits } from './word-traits.ts';

/** For each token the first and the end token of its run of capitalised words; -1 outside one. */
export type CapitalRuns = { readonly start: Int32Array; readonly end: Int32Array };

/** Index after the joint between two capitalised words ("of", "&", "-", "van der"). */
const skipJoints = (words: readonly WordTraits[], index: number, end: number): number => {
  let next = index;
  while (next < end && next < index + 2 && words[next]?.isConnector) next++;
  return next;
};

const endOfRun = (words: readonly WordTraits[], first: number, sentenceEnd: number): number => {
  let end = first + 1;
  for (;;) {
    const next = skipJoints(words, end, sentenceEnd);
    if (next >= sentenceEnd || !isCapital(words[next])) return end;
    end = next + 1;
  }
};

/** The runs of capitalised words of each sentence, with the small words between them. */
export const markRuns = (words: readonly WordTraits[], sentences: readonly Sentence[]): CapitalRuns => {
  const start = new Int32Array(words.length).fill(-1);
  const end = new Int32Array(words.length).fill(-1);
  for (const { firstToken, endToken } of sentences) {
    let index = firstToken;
    while (index < endToken) {
      const next = isCapital(words[index]) ? endOfRun(words, index, endToken) : index + 1;
      if (isCapital(words[index])) {
        start.fill(index, index, next);
        end.fill(next, index, next);
      }
      index = next;
    }
  }
  return { start, end };
};
