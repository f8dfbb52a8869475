/**
 * Trains a conditional random field by stochastic gradients with a step of its own for each weight (J. Duchi et al.,
 * "Adaptive Subgradient Methods", 2011).
 *
 * In each pass some features of each token are left out by chance, and for some tokens all that name the word itself:
 * the tagger then learns to read names it has never seen. Where the gold leaves a choice (sets of labels) the chains
 * that it allows are summed.
 */
import { FEATURE_COUNT } from '../../lib/core/mentions/tagger/features.ts';
import { TRANSITION_COUNT } from '../../lib/core/mentions/tagger/lattice.ts';
import { isLegal, LABEL_COUNT } from '../../lib/core/mentions/tagger/tag-set.ts';
import { type ChainProblem, createWorkspace, sumChains } from './chain-sums.ts';
import { shuffle } from './random.ts';

const L = LABEL_COUNT;

export type TrainingSet = {
  /** Tokens × features: rows of the table of weights, -1 where none applies. */
  readonly rows: Int32Array;
  readonly rowCount: number;
  readonly allowed: Uint16Array;
  readonly classes: Uint8Array;
  /** Sentences as pairs of first and end token. */
  readonly sentences: readonly (readonly [number, number])[];
};

export type TrainingOptions = {
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out. */
  readonly dropout: number;
  /** Share of tokens whose word is hidden. */
  readonly wordDropout: number;
  /** Slots that name the word itself. */
  readonly wordSlots: readonly number[];
  readonly random: () => number;
  readonly report: (line: string) => void;
};

export type TrainedWeights = { readonly weights: Float32Array; readonly transitions: Float32Array };

const NEGLIGIBLE = 2e-3;

type State = {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
  readonly moves: Float64Array;
};

const updateMoves = (state: State): void => {
  for (let at = 0; at < TRANSITION_COUNT; at++) {
    const legal = isLegal(Math.floor(at / L) % L, at % L);
    state.moves[at] = legal ? Math.exp(state.transitions[at] ?? 0) : 0;
  }
};

/** The rows of a sentence's tokens with what is left out this time marked -1. */
const dropFeatures = (
  set: TrainingSet,
  [first, end]: readonly [number, number],
  options: TrainingOptions,
  kept: Int32Array,
): void => {
  const { random, dropout, wordDropout, wordSlots } = options;
  for (let token = first; token < end; token++) {
    const from = token * FEATURE_COUNT;
    const to = (token - first) * FEATURE_COUNT;
    for (let slot = 0; slot < FEATURE_COUNT; slot++)
      kept[to + slot] = random() < dropout ? -1 : (set.rows[from + slot] ?? -1);
    if (random() < wordDropout) for (const slot of wordSlots) kept[to + slot] = -1;
  }
};

const scoreTokens = (kept: Int32Array, length: number, weights: Float32Array, scores: Float64Array): void => {
  scores.fill(0, 0, length * L);
  for (let index = 0; index < length; index++) {
    const to = index * L;
    for (let slot = index * FEATURE_COUNT; slot < (index + 1) * FEATURE_COUNT; slot++) {
      const row = kept[slot] ?? -1;
      if (row < 0) continue;
      const from = row * L;
      for (let label = 0; label < L; label++)
        scores[to + label] = (scores[to + label] ?? 0) + (weights[from + label] ?? 0);
    }
  }
};

const step = (state: State, at: number, gradient: number, rate: number): void => {
  const square = (state.squares[at] ?? 0) + gradient * gradient;
  state.squares[at] = square;
  state.weights[at] = (state.weights[at] ?? 0) - (rate * gradient) / Math.sqrt(square + 1e-2);
};

const updateWeights = (
  state: State,
  kept: Int32Array,
  gradients: Float64Array,
  { length, rate }: { readonly length: number; readonly rate: number },
): void => {
  for (let index = 0; index < length; index++) {
    for (let label = 0; label < L; label++) {
      const gradient = gradients[index * L + label] ?? 0;
      if (Math.abs(gradient) < NEGLIGIBLE) continue;
      for (let slot = index * FEATURE_COUNT; slot < (index + 1) * FEATURE_COUNT; slot++) {
        const row = kept[slot] ?? -1;
        if (row >= 0) step(state, row * L + label, gradient, rate);
      }
    }
  }
};

const updateTransitions = (state: State, gradient: Float64Array, rate: number): void => {
  for (let at = 0; at < TRANSITION_COUNT; at++) {
    const value = gradient[at] ?? 0;
    if (value === 0) continue;
    const square = (state.transitionSquares[at] ?? 0) + value * value;
    state.transitionSquares[at] = square;
    state.transitions[at] = (state.transitions[at] ?? 0) - (rate * value) / Math.sqrt(square + 1e-2);
    gradient[at] = 0;
  }
};

const createState = (rowCount: number): State => ({
  weights: new Float32Array(rowCount * L),
  squares: new Float32Array(rowCount * L),
  transitions: new Float64Array(TRANSITION_COUNT),
  transitionSquares: new Float64Array(TRANSITION_COUNT),
  moves: new Float64Array(TRANSITION_COUNT),
});

const shrink = (weights: Float32Array, factor: number): void => {
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * factor;
};

/** Trains; the weights are scaled to what a tagger without dropout needs. */
export const trainChain = (set: TrainingSet, options: TrainingOptions): TrainedWeights => {
  const longest = Math.max(...set.sentences.map(([first, end]) => end - first));
  const workspace = createWorkspace(longest);
  const kept = new Int32Array(longest * FEATURE_COUNT);
  const scores = new Float64Array(longest * L);
  const gradients = new Float64Array(longest * L);
  const moveGradient = new Float64Array(TRANSITION_COUNT);
  const state = createState(set.rowCount);
  const average = new Float32Array(state.weights.length);
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
    for (const sentence of shuffle(set.sentences, options.random)) {
      const [first, end] = sentence;
      const length = end - first;
      dropFeatures(set, sentence, options, kept);
      scoreTokens(kept, length, state.weights, scores);
      updateMoves(state);
      const problem: ChainProblem = {
        length,
        scores,
        moves: state.moves,
        classes: set.classes,
        firstToken: first,
        allowed: undefined,
      };
      sumChains(problem, workspace, { moves: moveGradient, sign: 1 });
      gradients.set(workspace.marginals.subarray(0, length * L));
      sumChains({ ...problem, allowed: set.allowed }, workspace, { moves: moveGradient, sign: -1 });
      for (let at = 0; at < length * L; at++)
        gradients[at] = (gradients[at] ?? 0) - (workspace.marginals[at] ?? 0);
      updateWeights(state, kept, gradients, { length, rate });
      updateTransitions(state, moveGradient, rate);
    }
    if (epoch >= options.epochs / 2) {
      averaged++;
      for (let at = 0; at < average.length; at++) average[at] = (average[at] ?? 0) + (state.weights[at] ?? 0);
    }
    options.report(`pass ${epoch + 1} of ${options.epochs}`);
  }
  shrink(average, (1 - options.dropout) / Math.max(1, averaged));
  return { weights: average, transitions: Float32Array.from(state.transitions) };
};
