import { type MarkedText, type TaggedSentence, toMarkedText } from './read-training.ts';
import { SOURCES, TIGHT_SHARE } from './settings.ts';

/** Sentences to train on and, by source, those left out to measure. */
export type Split = {
  readonly training: readonly MarkedText[];
  readonly heldOut: ReadonlyMap<string, readonly MarkedText[]>;
};

const LAST_PART = 0.8;

const isHeldOut = (src: string, share: number): boolean => {
  const rule = SOURCES.find(source => source.src === src)?.heldOut;
  return rule === 'all' || (rule === 'last fifth' && share >= LAST_PART);
};

/** Leaves whole sources and the end of one out, in the order of the file: sentences of one article stay together. */
export const holdOut = (sentences: readonly TaggedSentence[], random: () => number): Split => {
  const counts = new Map<string, number>();
  for (const { src } of sentences) counts.set(src, (counts.get(src) ?? 0) + 1);
  const seen = new Map<string, number>();
  const training: MarkedText[] = [];
  const heldOut = new Map<string, MarkedText[]>();
  for (const sentence of sentences) {
    const { src } = sentence;
    const index = seen.get(src) ?? 0;
    seen.set(src, index + 1);
    if (!isHeldOut(src, index / (counts.get(src) ?? 1))) {
      training.push(toMarkedText(sentence, random() < TIGHT_SHARE));
      continue;
    }
    heldOut.set(src, [...(heldOut.get(src) ?? []), toMarkedText(sentence)]);
  }
  return { training, heldOut };
};

/** All sentences, to train on when nothing is left to choose. */
export const keepAll = (sentences: readonly TaggedSentence[], random: () => number): readonly MarkedText[] =>
  sentences.map(sentence => toMarkedText(sentence, random() < TIGHT_SHARE));
