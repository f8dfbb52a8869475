/**
 * Forward-backward over the labels of one sentence, in scaled numbers: the probability of each label at each token,
 * and of each transition, over all chains or over those that the gold allows.
 */
import { transitionAt } from '../../lib/core/mentions/tagger/lattice.ts';
import { LABEL_COUNT } from '../../lib/core/mentions/tagger/tag-set.ts';

const L = LABEL_COUNT;

/** Room for the longest sentence, kept from call to call. */
export type Workspace = {
  readonly potentials: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly marginals: Float64Array;
  /** Previous × label, of one token. */
  readonly flows: Float64Array;
};

export const createWorkspace = (longest: number): Workspace => ({
  potentials: new Float64Array(longest * L),
  forward: new Float64Array(longest * L),
  backward: new Float64Array(longest * L),
  marginals: new Float64Array(longest * L),
  flows: new Float64Array(L * L),
});

export type ChainProblem = {
  readonly length: number;
  /** Tokens × labels. */
  readonly scores: Float64Array;
  /** exp of the transition scores. */
  readonly moves: Float64Array;
  readonly classes: Uint8Array;
  readonly firstToken: number;
  /** Labels allowed at each token (bits), from `firstToken`. */
  readonly allowed: Uint16Array | undefined;
};

const readPotentials = (problem: ChainProblem, { potentials }: Workspace): void => {
  const { length, scores, allowed, firstToken } = problem;
  for (let index = 0; index < length; index++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < L; label++) most = Math.max(most, scores[index * L + label] ?? 0);
    const bits = allowed ? (allowed[firstToken + index] ?? 0) : -1;
    for (let label = 0; label < L; label++) {
      const at = index * L + label;
      potentials[at] = (bits >> label) & 1 ? Math.exp((scores[at] ?? 0) - most) + 1e-12 : 0;
    }
  }
};

const scaleRow = (row: Float64Array, at: number): void => {
  let sum = 0;
  for (let label = 0; label < L; label++) sum += row[at + label] ?? 0;
  const scale = sum > 0 ? 1 / sum : 0;
  for (let label = 0; label < L; label++) row[at + label] = (row[at + label] ?? 0) * scale;
};

/** Sum over the labels before, of their forward sums times the factor of the transition to `label`. */
const sumPrevious = (
  forward: Float64Array,
  moves: Float64Array,
  [from, to]: readonly [number, number],
): number => {
  let sum = 0;
  for (let previous = 0; previous < L; previous++)
    sum += (forward[from + previous] ?? 0) * (moves[to + previous * L] ?? 0);
  return sum;
};

const goForward = (problem: ChainProblem, { potentials, forward }: Workspace): void => {
  const { length, moves, classes, firstToken } = problem;
  for (let index = 0; index < length; index++) {
    const base = transitionAt(classes[firstToken + index] ?? 0, 0, 0);
    for (let label = 0; label < L; label++) {
      const at = index * L + label;
      const reach =
        index === 0
          ? (moves[base + label] ?? 0)
          : sumPrevious(forward, moves, [at - label - L, base + label]);
      forward[at] = reach * (potentials[at] ?? 0);
    }
    scaleRow(forward, index * L);
  }
};

const goBackward = (problem: ChainProblem, { potentials, backward }: Workspace): void => {
  const { length, moves, classes, firstToken } = problem;
  backward.fill(1, (length - 1) * L, length * L);
  for (let index = length - 2; index >= 0; index--) {
    const base = transitionAt(classes[firstToken + index + 1] ?? 0, 0, 0);
    const next = (index + 1) * L;
    for (let label = 0; label < L; label++) {
      let sum = 0;
      for (let later = 0; later < L; later++)
        sum +=
          (moves[base + label * L + later] ?? 0) *
          (potentials[next + later] ?? 0) *
          (backward[next + later] ?? 0);
      backward[index * L + label] = sum;
    }
    scaleRow(backward, index * L);
  }
};

type Gradient = { readonly moves: Float64Array; readonly sign: number };

/** The flow through each transition to the token at `index`, in `flows`; gives their sum. */
const measureFlows = (
  { moves }: ChainProblem,
  { forward, backward, potentials, flows }: Workspace,
  { base, index }: { readonly base: number; readonly index: number },
): number => {
  const here = index * L;
  let total = 0;
  for (let previous = 0; previous < L; previous++) {
    const before = index === 0 ? (previous === 0 ? 1 : 0) : (forward[here - L + previous] ?? 0);
    for (let label = 0; label < L; label++) {
      const at = previous * L + label;
      const into = (potentials[here + label] ?? 0) * (backward[here + label] ?? 0);
      const flow = before < 1e-9 ? 0 : before * (moves[base + at] ?? 0) * into;
      flows[at] = flow;
      total += flow;
    }
  }
  return total;
};

const addTransitions = (problem: ChainProblem, workspace: Workspace, gradient: Gradient): void => {
  const { length, classes, firstToken } = problem;
  for (let index = 0; index < length; index++) {
    const base = transitionAt(classes[firstToken + index] ?? 0, 0, 0);
    const total = measureFlows(problem, workspace, { base, index });
    for (let at = 0; total > 0 && at < L * L; at++) {
      const flow = workspace.flows[at] ?? 0;
      if (flow > 0)
        gradient.moves[base + at] = (gradient.moves[base + at] ?? 0) + (gradient.sign * flow) / total;
    }
  }
};

/** Adds `sign` × the expected transitions to `gradient`, and fills `workspace.marginals`. */
export const sumChains = (problem: ChainProblem, workspace: Workspace, gradient: Gradient): void => {
  readPotentials(problem, workspace);
  goForward(problem, workspace);
  goBackward(problem, workspace);
  const { forward, backward, marginals } = workspace;
  for (let at = 0; at < problem.length * L; at++) marginals[at] = (forward[at] ?? 0) * (backward[at] ?? 0);
  for (let index = 0; index < problem.length; index++) scaleRow(marginals, index * L);
  addTransitions(problem, workspace, gradient);
};
