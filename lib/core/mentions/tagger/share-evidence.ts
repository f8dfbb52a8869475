/**
 * Lets the occurrences of a word in one text speak for each other: where "Novak" is surely a person in one sentence,
 * that counts in the others. Each occurrence is scored by itself first; then the mean of the others' probabilities
 * is added to its score (after V. Krishnan and C. Manning, "An Effective Two-Stage Model for Exploiting Non-Local
 * Dependencies", 2006, without a second model).
 */
import { type Lattice, measureMarginals, type Stretch } from './lattice.ts';
import type { DocumentTraits } from './read-document.ts';
import { LABEL_COUNT } from './tag-set.ts';
import { COMMON_WORD, isCapital } from './word-traits.ts';

const L = LABEL_COUNT;
const KINDS = (L + 1) / 2;

/** How much the others count where there are two or more of them; more than this did not help on news. */
const WEIGHT = 1;

/** The least probability that others are taken to give to anything: a word may mean two things in one text. */
const FLOOR = 0.05;

/** One occurrence of a word: its token, and the probabilities of the kinds there. */
type Occurrence = { readonly token: number; readonly kinds: Float64Array };

const kindsAt = (marginals: Float64Array, at: number): Float64Array => {
  const kinds = new Float64Array(KINDS);
  for (let label = 0; label < L; label++) {
    const kind = (label + 1) >> 1;
    kinds[kind] = (kinds[kind] ?? 0) + (marginals[at + label] ?? 0);
  }
  return kinds;
};

/** Capitalised words that are no common words of the language: "Party" means many things, "Novak" one. */
const isTelling = (document: DocumentTraits, token: number): boolean => {
  const word = document.words[token];
  return word !== undefined && isCapital(word) && (word.lists & COMMON_WORD) === 0;
};

/** The words that occur more than once where names may be; only these have something to tell each other. */
const findRepeated = (document: DocumentTraits, stretches: readonly Stretch[]): ReadonlySet<number> => {
  const once = new Set<number>();
  const repeated = new Set<number>();
  for (const { firstToken, endToken } of stretches) {
    for (let token = firstToken; token < endToken; token++) {
      if (!isTelling(document, token)) continue;
      const word = document.words[token]?.lower ?? 0;
      if (once.has(word)) repeated.add(word);
      else once.add(word);
    }
  }
  return repeated;
};

const collectOccurrences = (
  document: DocumentTraits,
  lattice: Lattice,
  stretches: readonly Stretch[],
): ReadonlyMap<number, readonly Occurrence[]> => {
  const repeated = findRepeated(document, stretches);
  const byWord = new Map<number, Occurrence[]>();
  for (const stretch of stretches) {
    const { firstToken, endToken } = stretch;
    let marginals: Float64Array | undefined;
    for (let token = firstToken; token < endToken; token++) {
      const word = document.words[token]?.lower ?? 0;
      if (!repeated.has(word) || !isTelling(document, token)) continue;
      marginals ??= measureMarginals(lattice, stretch);
      const occurrence = { token, kinds: kindsAt(marginals, (token - firstToken) * L) };
      const known = byWord.get(word);
      if (known) known.push(occurrence);
      else byWord.set(word, [occurrence]);
    }
  }
  return byWord;
};

const addEvidence = (emissions: Float32Array, occurrences: readonly Occurrence[]): void => {
  const total = new Float64Array(KINDS);
  for (const { kinds } of occurrences) {
    for (let kind = 0; kind < KINDS; kind++) total[kind] = (total[kind] ?? 0) + (kinds[kind] ?? 0);
  }
  const others = occurrences.length - 1;
  const weight = WEIGHT * Math.min(1, (1 + others) / 3);
  for (const { token, kinds } of occurrences) {
    for (let label = 0; label < L; label++) {
      const kind = (label + 1) >> 1;
      const share = Math.max(0, (total[kind] ?? 0) - (kinds[kind] ?? 0)) / others;
      const at = token * L + label;
      emissions[at] = (emissions[at] ?? 0) + weight * Math.log(share + FLOOR);
    }
  }
};

/** Adds to each token's scores what the other occurrences of its word say. */
export const shareEvidence = (
  document: DocumentTraits,
  lattice: Lattice,
  stretches: readonly Stretch[],
): void => {
  for (const occurrences of collectOccurrences(document, lattice, stretches).values())
    addEvidence(lattice.emissions, occurrences);
};
