/** From documents to the numbers that training works on, and from trained weights to the file of the tagger. */

import { WRITING } from '../../lib/core/mentions/tagger/capital-use.ts';
import {
  ADDRESS_BITS,
  CONTEXT_FEATURES,
  FEATURE_COUNT,
  OFFSETS,
  WORD_FEATURES,
  writeContextFeatures,
  writeWordFeatures,
} from '../../lib/core/mentions/tagger/features.ts';
import { tokenClass } from '../../lib/core/mentions/tagger/lattice.ts';
import type { ListFilter } from '../../lib/core/mentions/tagger/list-filter.ts';
import { type DocumentTraits, readDocument, wordAt } from '../../lib/core/mentions/tagger/read-document.ts';
import { LABEL_COUNT, OUTSIDE } from '../../lib/core/mentions/tagger/tag-set.ts';
import type { TaggerWeights } from '../../lib/core/mentions/tagger/tagger-file.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import type { TrainingDocument } from './read-training.ts';
import type { TrainedWeights, TrainingSet } from './train-chain.ts';

const L = LABEL_COUNT;

/** Slots of the features that name the word itself: its spelling, long affixes, pairs with its neighbours. */
export const WORD_SLOTS = ((): readonly number[] => {
  const context = FEATURE_COUNT - CONTEXT_FEATURES;
  return [0, 1, 6, 7, 10, 11, context, context + 1, context + 26, context + 29, context + 30];
})();

const writeSentence = (
  document: DocumentTraits,
  sentenceIndex: number,
  out: { readonly addresses: Int32Array; readonly token: number },
): void => {
  const sentence = document.text.sentences[sentenceIndex];
  if (!sentence) return;
  const writing = document.writing[sentenceIndex] ?? WRITING.normal;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    let at = (out.token + index) * FEATURE_COUNT;
    OFFSETS.forEach((offset, offsetIndex) => {
      writeWordFeatures(wordAt(document, sentence, index + offset), offsetIndex, {
        out: out.addresses,
        at,
      });
      at += WORD_FEATURES[offsetIndex] ?? 0;
    });
    writeContextFeatures({ document, sentence, writing, index }, { out: out.addresses, at });
  }
};

/** Features in fewer tokens than this say nothing that would hold elsewhere. */
const LEAST_TOKENS = 2;

const numberRows = (addresses: Int32Array): { rowOf: Int32Array; rowAddresses: Int32Array } => {
  const counts = new Uint8Array(2 ** ADDRESS_BITS);
  for (const address of addresses)
    if ((counts[address] ?? 0) < 255) counts[address] = (counts[address] ?? 0) + 1;
  counts[0] = 0;
  const rowOf = new Int32Array(counts.length).fill(-1);
  const found: number[] = [];
  counts.forEach((count, address) => {
    if (count < LEAST_TOKENS) return;
    rowOf[address] = found.length;
    found.push(address);
  });
  return { rowOf, rowAddresses: Int32Array.from(found) };
};

export type CompiledSet = TrainingSet & { readonly rowAddresses: Int32Array };

/** A change of what the gold allows, made when the document has been read ("German" may be a name). */
export type AdjustGold = (document: DocumentTraits, training: TrainingDocument) => void;

/** Reads all documents for training. */
export const compileSet = (
  documents: readonly TrainingDocument[],
  sources: { readonly lists: readonly ListFilter[]; readonly knowledge: KnowledgeBase },
  adjustGold: AdjustGold,
): CompiledSet => {
  const total = documents.reduce((sum, document) => sum + document.text.tokens.length, 0);
  const addresses = new Int32Array(total * FEATURE_COUNT);
  const allowed = new Uint16Array(total);
  const classes = new Uint8Array(total);
  const sentences: [number, number][] = [];
  let token = 0;
  for (const training of documents) {
    const document = readDocument(training.text, sources);
    adjustGold(document, training);
    allowed.set(training.allowed, token);
    document.words.forEach((word, index) => {
      classes[token + index] = tokenClass(word);
    });
    training.text.sentences.forEach((sentence, index) => {
      writeSentence(document, index, { addresses, token });
      sentences.push([token + sentence.firstToken, token + sentence.endToken]);
    });
    token += training.text.tokens.length;
  }
  const { rowOf, rowAddresses } = numberRows(addresses);
  for (let at = 0; at < addresses.length; at++) addresses[at] = rowOf[addresses[at] ?? 0] ?? -1;
  return { rows: addresses, rowCount: rowAddresses.length, rowAddresses, allowed, classes, sentences };
};

const LARGEST_STEP = 127;

/** Share of the weights that fit into a byte; the few larger ones are cut. */
const UNCLIPPED = 0.99999;

/** Weights up to this many steps are dropped: no figure changed, and the file is a sixth smaller compressed. */
const NEGLIGIBLE_STEPS = 4;

export type QuantizeOptions = {
  readonly lists: readonly ListFilter[];
  readonly most: number;
  /** Taken off every transition to `OUTSIDE`: more names are found, some more of them wrong. */
  readonly leaning: number;
};

/** Keeps the `most` weightiest features and rounds their weights to bytes. */
export const quantize = (
  { rowAddresses }: CompiledSet,
  trained: TrainedWeights,
  { lists, most, leaning }: QuantizeOptions,
): TaggerWeights => {
  const { weights } = trained;
  const norms = Float64Array.from(rowAddresses, (_, row) => {
    let sum = 0;
    for (let label = 0; label < L; label++) sum += Math.abs(weights[row * L + label] ?? 0);
    return sum;
  });
  const kept = [...norms.keys()]
    .toSorted((a, b) => (norms[b] ?? 0) - (norms[a] ?? 0) || a - b)
    .slice(0, most)
    .toSorted((a, b) => a - b);
  const sizes = weights.map(Math.abs).toSorted();
  const step = (sizes[Math.floor(sizes.length * UNCLIPPED)] ?? 1) / LARGEST_STEP;
  const steps = new Int8Array(kept.length * L);
  kept.forEach((row, index) => {
    for (let label = 0; label < L; label++) {
      const value = Math.round((weights[row * L + label] ?? 0) / step);
      if (Math.abs(value) <= NEGLIGIBLE_STEPS) continue;
      steps[label * kept.length + index] = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, value));
    }
  });
  return {
    addresses: Int32Array.from(kept, row => rowAddresses[row] ?? 0),
    weights: steps,
    step,
    transitions: trained.transitions.map((score, at) => (at % L === OUTSIDE ? score - leaning : score)),
    lists,
  };
};
