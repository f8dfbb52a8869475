/**
 * The trained tagger of names: a conditional random field over hashed features (see `features.ts`), with weights
 * from `npm run train`.
 *
 * A text is read once for its words and what it shows of them; its tokens are scored; the occurrences of a word speak
 * for each other; and the best labels of each stretch that may hold names are the answer.
 */
import type { EntityKind } from '../../model/entity.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { type Result, success } from '../../model/result.ts';
import type { TokenizedText } from '../../text/token.ts';
import type { KnownName } from '../known-names.ts';
import {
  classifyTokens,
  createMoves,
  findBestLabels,
  type Lattice,
  measureMarginals,
  type Stretch,
} from './lattice.ts';
import { type DocumentTraits, readDocument } from './read-document.ts';
import { scoreTokens } from './score-tokens.ts';
import { shareEvidence } from './share-evidence.ts';
import { isInside, kindIndexOf, LABEL_COUNT, OUTSIDE, TAGGED_KINDS } from './tag-set.ts';
import { readTaggerFile } from './tagger-file.ts';
import { trimName } from './trim-name.ts';
import { createWeightTable } from './weight-table.ts';

/** A name found by the tagger. */
export type TaggedName = {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: EntityKind;
  /** 0 to 1: the probability of the least certain of its tokens. */
  readonly confidence: number;
};

export type Tagger = {
  /** The names of a text in order; `known` are the pack's names in it, where they were found before. */
  tag(text: TokenizedText, knowledge: KnowledgeBase, known?: readonly KnownName[]): readonly TaggedName[];
};

const L = LABEL_COUNT;

const leastCertain = (
  labels: Uint8Array,
  marginals: Float64Array,
  [first, end]: readonly [number, number],
): number => {
  let least = 1;
  for (let index = first; index < end; index++)
    least = Math.min(least, marginals[index * L + (labels[index] ?? OUTSIDE)] ?? 0);
  return least;
};

const readNames = (lattice: Lattice, stretch: Stretch, document: DocumentTraits): TaggedName[] => {
  const labels = findBestLabels(lattice, stretch);
  if (labels.every(label => label === OUTSIDE)) return [];
  const marginals = measureMarginals(lattice, stretch);
  const names: TaggedName[] = [];
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index] ?? OUTSIDE;
    if (label === OUTSIDE || isInside(label)) continue;
    let end = index + 1;
    while (isInside(labels[end] ?? OUTSIDE)) end++;
    const kind = TAGGED_KINDS[kindIndexOf(label)] ?? 'other';
    const { firstToken } = stretch;
    const span = { firstToken: firstToken + index, endToken: firstToken + end };
    const trimmed = trimName(span, kind, document);
    if (trimmed.firstToken < trimmed.endToken)
      names.push({ ...trimmed, kind, confidence: leastCertain(labels, marginals, [index, end]) });
  }
  return names;
};

/** Opens a file of weights; fails with `tagger-damaged` for bytes that are none. */
export const openTagger = (bytes: ArrayBuffer): Result<Tagger> => {
  const file = readTaggerFile(bytes);
  if (!file.ok) return file;
  const { lists, step, transitions } = file.value;
  const model = { table: createWeightTable(file.value), step };
  const moves = createMoves(transitions);
  return success({
    tag(text, knowledge, known) {
      const document = readDocument(text, { lists, knowledge, known });
      const { emissions, stretches } = scoreTokens(document, model);
      const lattice = { emissions, moves, classes: classifyTokens(document.words) };
      shareEvidence(document, lattice, stretches);
      return stretches.flatMap(stretch => readNames(lattice, stretch, document));
    },
  });
};
