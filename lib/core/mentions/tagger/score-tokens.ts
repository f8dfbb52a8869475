/**
 * Scores every token of a text for every label, and finds the stretches that may hold names.
 *
 * What a word says by itself is summed once a text and reused. A token whose score for standing outside every name
 * leads by far ends a stretch, so that only a part of the text is left to decode.
 */
import type { Sentence } from '../../text/token.ts';
import { WRITING } from './capital-use.ts';
import {
  CONTEXT_FEATURES,
  OFFSETS,
  WORD_FEATURES,
  writeContextFeatures,
  writeWordFeatures,
} from './features.ts';
import type { Stretch } from './lattice.ts';
import { type DocumentTraits, wordAt } from './read-document.ts';
import { LABEL_COUNT, OUTSIDE } from './tag-set.ts';
import { PAIRS, readSum, type WeightTable } from './weight-table.ts';
import { isCapital, type WordTraits } from './word-traits.ts';

const L = LABEL_COUNT;

/** With this lead of `OUTSIDE` over every other label no name was ever decoded in the training text. */
const SURE_LEAD = 5;

/** A table of weights and the worth of one of its steps. */
export type ScoringModel = { readonly table: WeightTable; readonly step: number };

/** Sums of what each distinct word says by itself at each distance, filled when first asked for. */
type WordSums = { readonly sums: Int32Array; find(word: WordTraits, offsetIndex: number): number };

const createWordSums = (table: WeightTable, distinct: number): WordSums => {
  const sums = new Int32Array(distinct * OFFSETS.length * PAIRS);
  const isSummed = new Uint8Array(distinct * OFFSETS.length);
  const room = { out: new Int32Array(Math.max(...WORD_FEATURES)), at: 0 };
  return {
    sums,
    find(word, offsetIndex) {
      const slot = word.id * OFFSETS.length + offsetIndex;
      if (isSummed[slot] === 0) {
        isSummed[slot] = 1;
        writeWordFeatures(word, offsetIndex, room);
        table.addTo({ sums, at: slot * PAIRS }, room.out, WORD_FEATURES[offsetIndex] ?? 0);
      }
      return slot * PAIRS;
    },
  };
};

const addWord = (total: Int32Array, sums: Int32Array, from: number): void => {
  for (let pair = 0; pair < PAIRS; pair++) total[pair] = ((total[pair] ?? 0) + (sums[from + pair] ?? 0)) | 0;
};

/** How far before and after a capitalised word the other tokens of its name may stand. */
const REACH = { before: 1, after: 2 } as const;

/** For each token 1 where a name may be: at a word with a capital, and within reach of one. */
const markReach = ({ words }: DocumentTraits): Uint8Array => {
  const reach = new Uint8Array(words.length);
  for (let index = 0; index < words.length; index++) {
    if (isCapital(words[index])) reach.fill(1, Math.max(0, index - REACH.before), index + REACH.after + 1);
  }
  return reach;
};

const isSurelyOutside = (emissions: Float32Array, at: number): boolean => {
  const least = (emissions[at + OUTSIDE] ?? 0) - SURE_LEAD;
  for (let label = 1; label < L; label++) if ((emissions[at + label] ?? 0) > least) return false;
  return true;
};

const findStretches = (emissions: Float32Array, { firstToken, endToken }: Sentence): Stretch[] => {
  const stretches: Stretch[] = [];
  let first = firstToken;
  for (let index = firstToken; index <= endToken; index++) {
    if (index < endToken && !isSurelyOutside(emissions, index * L)) continue;
    if (index > first) stretches.push({ firstToken: first, endToken: index, isFollowed: index < endToken });
    first = index + 1;
  }
  return stretches;
};

/** The scores of a text's tokens (tokens × labels), and where names may be. */
export const scoreTokens = (
  document: DocumentTraits,
  { table, step }: ScoringModel,
): { readonly emissions: Float32Array; readonly stretches: readonly Stretch[] } => {
  const words = createWordSums(table, document.distinct);
  const emissions = new Float32Array(document.words.length * L);
  const reach = markReach(document);
  const total = new Int32Array(PAIRS);
  const room = { out: new Int32Array(CONTEXT_FEATURES), at: 0 };
  const scoreToken = (sentence: Sentence, writing: number, index: number): void => {
    const at = index * L;
    total.fill(0);
    writeContextFeatures({ document, sentence, writing, index }, room);
    table.addTo({ sums: total, at: 0 }, room.out, CONTEXT_FEATURES);
    for (let offsetIndex = 0; offsetIndex < OFFSETS.length; offsetIndex++) {
      const word = wordAt(document, sentence, index + (OFFSETS[offsetIndex] ?? 0));
      addWord(total, words.sums, words.find(word, offsetIndex));
    }
    for (let label = 0; label < L; label++)
      emissions[at + label] = readSum(total[label >> 1] ?? 0, label) * step;
  };
  const stretches = document.text.sentences.flatMap((sentence, sentenceIndex) => {
    const writing = document.writing[sentenceIndex] ?? WRITING.normal;
    if (writing === WRITING.small) return [];
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      if (reach[index] === 1) scoreToken(sentence, writing, index);
      else emissions[index * L + OUTSIDE] = SURE_LEAD + 1;
    }
    return findStretches(emissions, sentence);
  });
  return { emissions, stretches };
};
