/**
 * Labels of a stretch of tokens: the best chain of them (Viterbi), and how probable each label is at each token over
 * all chains (forward-backward; J. Lafferty et al., "Conditional Random Fields", 2001). Going from one label to the
 * next is scored by the class of the later token, since "of" inside a name is another matter than a comma.
 */
import { isLegal, LABEL_COUNT, OUTSIDE } from './tag-set.ts';
import { CASES, type WordTraits } from './word-traits.ts';

/** Classes of tokens by which transitions are told apart. */
export const TOKEN_CLASSES = 8;

/** The class of a token for transitions. */
export const tokenClass = (word: WordTraits): number => {
  if (word.isConnector) return word.case === CASES.mark ? 7 : 6;
  if (word.case === CASES.mark) return 5;
  if (word.case === CASES.number) return 4;
  if (word.case === CASES.lower) return 0;
  if (word.case === CASES.capitals) return 2;
  return word.case === CASES.initial ? 3 : 1;
};

/** The classes of a text's tokens. */
export const classifyTokens = (words: readonly WordTraits[]): Uint8Array => {
  const classes = new Uint8Array(words.length);
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word) classes[index] = tokenClass(word);
  }
  return classes;
};

const L = LABEL_COUNT;

/** Transitions: for each class a matrix previous × label; before the first token stands `OUTSIDE`. */
export const TRANSITION_COUNT = TOKEN_CLASSES * L * L;

export const transitionAt = (tokenClassOf: number, previous: number, label: number): number =>
  (tokenClassOf * L + previous) * L + label;

/** Scores of transitions, and the same as factors; what is illegal is impossible. */
export type Moves = { readonly scores: Float32Array; readonly factors: Float64Array };

/** Transitions ready for use. */
export const createMoves = (transitions: Float32Array): Moves => {
  const scores = transitions.map((score, at) => (isLegal(Math.floor(at / L) % L, at % L) ? score : -1e4));
  return { scores, factors: Float64Array.from(scores, Math.exp) };
};

/**
 * A stretch of tokens that may hold names; the tokens around it surely hold none. `emissions` (tokens × labels) and
 * `classes` are those of the whole text.
 */
export type Stretch = {
  readonly firstToken: number;
  readonly endToken: number;
  /** False at the end of a sentence, where nothing follows. */
  readonly isFollowed: boolean;
};

/** What the text gives to all its stretches. */
export type Lattice = {
  readonly emissions: Float32Array;
  readonly classes: Uint8Array;
  readonly moves: Moves;
};

/** Labels that may stand before a label: its own kind's for a further token, any for the others. */
const PREVIOUS: readonly Uint8Array[] = Array.from({ length: L }, (_, label) =>
  Uint8Array.from({ length: L }, (__, previous) => previous).filter(previous => isLegal(previous, label)),
);

const NONE = new Uint8Array(0);

const scoreFirst = ({ emissions, classes, moves }: Lattice, first: number, scores: Float64Array): void => {
  const base = transitionAt(classes[first] ?? 0, OUTSIDE, 0);
  for (let label = 0; label < L; label++)
    scores[label] = (emissions[first * L + label] ?? 0) + (moves.scores[base + label] ?? 0);
};

const scoreNext = (
  { emissions, classes, moves }: Lattice,
  token: number,
  { scores, back, at }: { readonly scores: Float64Array; readonly back: Uint8Array; readonly at: number },
): void => {
  const base = transitionAt(classes[token] ?? 0, 0, 0);
  for (let label = 0; label < L; label++) {
    const options = PREVIOUS[label] ?? back;
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let turn = 0; turn < options.length; turn++) {
      const previous = options[turn] ?? 0;
      const score = (scores[at - L + previous] ?? 0) + (moves.scores[base + previous * L + label] ?? 0);
      if (score > bestScore) {
        bestScore = score;
        best = previous;
      }
    }
    back[at + label] = best;
    scores[at + label] = bestScore + (emissions[token * L + label] ?? 0);
  }
};

const bestEnd = (lattice: Lattice, { endToken, isFollowed }: Stretch, last: Float64Array): number => {
  const base = transitionAt(lattice.classes[endToken] ?? 0, 0, OUTSIDE);
  const end = (label: number): number =>
    (last[label] ?? 0) + (isFollowed ? (lattice.moves.scores[base + label * L] ?? 0) : 0);
  let best = 0;
  for (let label = 1; label < L; label++) if (end(label) > end(best)) best = label;
  return best;
};

/** The labels of the best chain through a stretch. */
export const findBestLabels = (lattice: Lattice, stretch: Stretch): Uint8Array => {
  const { firstToken, endToken } = stretch;
  const length = endToken - firstToken;
  const scores = new Float64Array(length * L);
  const back = new Uint8Array(length * L);
  scoreFirst(lattice, firstToken, scores);
  for (let index = 1; index < length; index++)
    scoreNext(lattice, firstToken + index, { scores, back, at: index * L });
  const labels = new Uint8Array(length);
  let label = bestEnd(lattice, stretch, scores.subarray((length - 1) * L));
  for (let index = length - 1; index >= 0; index--) {
    labels[index] = label;
    label = back[index * L + label] ?? 0;
  }
  return labels;
};

const normalize = (row: Float64Array, at: number): void => {
  let sum = 0;
  for (let label = 0; label < L; label++) sum += row[at + label] ?? 0;
  for (let label = 0; label < L; label++) row[at + label] = (row[at + label] ?? 0) / sum;
};

const toPotentials = ({ emissions }: Lattice, { firstToken, endToken }: Stretch): Float64Array => {
  const potentials = new Float64Array((endToken - firstToken) * L);
  for (let at = 0; at < potentials.length; at += L) {
    const from = firstToken * L + at;
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < L; label++) {
      const score = emissions[from + label] ?? 0;
      if (score > most) most = score;
    }
    for (let label = 0; label < L; label++)
      potentials[at + label] = Math.exp((emissions[from + label] ?? 0) - most) + 1e-9;
  }
  return potentials;
};

/** Sum over the labels that may stand before `label`, of their sums times the factor of the transition. */
const sumPrevious = (
  factors: Float64Array,
  base: number,
  { sums, at, label }: { readonly sums: Float64Array; readonly at: number; readonly label: number },
): number => {
  const options = PREVIOUS[label] ?? NONE;
  let sum = 0;
  for (let turn = 0; turn < options.length; turn++) {
    const previous = options[turn] ?? 0;
    sum += (sums[at + previous] ?? 0) * (factors[base + previous * L + label] ?? 0);
  }
  return sum;
};

const sumForward = (
  { classes, moves: { factors } }: Lattice,
  { firstToken }: Stretch,
  potentials: Float64Array,
): Float64Array => {
  const sums = new Float64Array(potentials.length);
  const start = transitionAt(classes[firstToken] ?? 0, OUTSIDE, 0);
  for (let label = 0; label < L; label++)
    sums[label] = (factors[start + label] ?? 0) * (potentials[label] ?? 0);
  normalize(sums, 0);
  for (let at = L, token = firstToken + 1; at < sums.length; at += L, token++) {
    const base = transitionAt(classes[token] ?? 0, 0, 0);
    for (let label = 0; label < L; label++)
      sums[at + label] =
        sumPrevious(factors, base, { sums, at: at - L, label }) * (potentials[at + label] ?? 0);
    normalize(sums, at);
  }
  return sums;
};

const beginBackward = (
  { classes, moves: { factors } }: Lattice,
  { endToken, isFollowed }: Stretch,
  last: Float64Array,
): void => {
  const base = transitionAt(classes[endToken] ?? 0, 0, OUTSIDE);
  for (let label = 0; label < L; label++) last[label] = isFollowed ? (factors[base + label * L] ?? 0) : 1;
};

/** The sums from the right one token earlier. */
const spreadBack = (
  factors: Float64Array,
  base: number,
  { later, here }: { readonly later: Float64Array; readonly here: Float64Array },
): void => {
  here.fill(0);
  for (let label = 0; label < L; label++) {
    const options = PREVIOUS[label] ?? NONE;
    const weight = later[label] ?? 0;
    for (let turn = 0; turn < options.length; turn++) {
      const previous = options[turn] ?? 0;
      here[previous] = (here[previous] ?? 0) + weight * (factors[base + previous * L + label] ?? 0);
    }
  }
};

/** Multiplies the sums from the left by those from the right, which gives the probabilities. */
const sumBackward = (
  lattice: Lattice,
  stretch: Stretch,
  { potentials, sums }: { readonly potentials: Float64Array; readonly sums: Float64Array },
): void => {
  const { classes, moves } = lattice;
  const { factors } = moves;
  const later = new Float64Array(L);
  const here = new Float64Array(L);
  beginBackward(lattice, stretch, here);
  for (let at = sums.length - L, token = stretch.endToken - 1; at >= 0; at -= L, token--) {
    for (let label = 0; label < L; label++) {
      sums[at + label] = (sums[at + label] ?? 0) * (here[label] ?? 0);
      later[label] = (here[label] ?? 0) * (potentials[at + label] ?? 0);
    }
    normalize(sums, at);
    const base = transitionAt(classes[token] ?? 0, 0, 0);
    spreadBack(factors, base, { later, here });
    normalize(here, 0);
  }
};

/** For each token of a stretch the probability of each label among all chains (tokens × labels). */
export const measureMarginals = (lattice: Lattice, stretch: Stretch): Float64Array => {
  const potentials = toPotentials(lattice, stretch);
  const sums = sumForward(lattice, stretch, potentials);
  sumBackward(lattice, stretch, { potentials, sums });
  return sums;
};
