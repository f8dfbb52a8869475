import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createMoves,
  findBestLabels,
  type Lattice,
  measureMarginals,
  TOKEN_CLASSES,
  TRANSITION_COUNT,
  transitionAt,
} from '../../../lib/core/mentions/tagger/lattice.ts';
import {
  addToList,
  createListFilter,
  isListed,
  LIST_NAMES,
} from '../../../lib/core/mentions/tagger/list-filter.ts';
import { isLegal, LABEL_COUNT, OUTSIDE } from '../../../lib/core/mentions/tagger/tag-set.ts';
import { readTaggerFile, writeTaggerFile } from '../../../lib/core/mentions/tagger/tagger-file.ts';
import { createWeightTable, PAIRS, readSum } from '../../../lib/core/mentions/tagger/weight-table.ts';

const L = LABEL_COUNT;

const score = fc.float({ min: -4, max: 4, noNaN: true });

const lattices = fc
  .record({
    emissions: fc.array(score, { minLength: 2 * L, maxLength: 2 * L }),
    transitions: fc.array(score, { minLength: TRANSITION_COUNT, maxLength: TRANSITION_COUNT }),
    classes: fc.array(fc.nat(TOKEN_CLASSES - 1), { minLength: 2, maxLength: 2 }),
  })
  .map(
    ({ emissions, transitions, classes }): Lattice => ({
      emissions: Float32Array.from(emissions),
      classes: Uint8Array.from(classes),
      moves: createMoves(Float32Array.from(transitions)),
    }),
  );

const scorePair = ({ emissions, classes, moves }: Lattice, first: number, second: number): number =>
  (emissions[first] ?? 0) +
  (emissions[L + second] ?? 0) +
  (moves.scores[transitionAt(classes[0] ?? 0, OUTSIDE, first)] ?? 0) +
  (moves.scores[transitionAt(classes[1] ?? 0, first, second)] ?? 0);

const whole = { firstToken: 0, endToken: 2, isFollowed: false };

const pairs = Array.from({ length: L * L }, (_, at) => [Math.floor(at / L), at % L] as const);

describe('the lattice', () => {
  it('finds the chain that trying all of them finds, and never an illegal one', () => {
    fc.assert(
      fc.property(lattices, lattice => {
        const [first = 0, second = 0] = findBestLabels(lattice, whole);
        const best = Math.max(...pairs.map(([a, b]) => scorePair(lattice, a, b)));
        expect(scorePair(lattice, first, second)).toBeCloseTo(best, 4);
        expect(isLegal(OUTSIDE, first) && isLegal(first, second)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('gives each label the share of the chains it is in', () => {
    fc.assert(
      fc.property(lattices, lattice => {
        const marginals = measureMarginals(lattice, whole);
        const weights = pairs.map(([a, b]) => Math.exp(scorePair(lattice, a, b)));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        for (let label = 0; label < L; label++) {
          const own = weights
            .filter((_, at) => pairs[at]?.[1] === label)
            .reduce((sum, weight) => sum + weight, 0);
          expect(marginals[L + label]).toBeCloseTo(own / total, 4);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a list of names', () => {
  it('holds every name entered and hardly any other', () => {
    const filter = createListFilter(1000);
    for (let name = 0; name < 1000; name++) addToList(filter, name * 7919);
    const isIn = (name: number): boolean => isListed(filter, name);
    expect(Array.from({ length: 1000 }, (_, name) => name * 7919).every(isIn)).toBe(true);
    const strangers = Array.from({ length: 10_000 }, (_, name) => -1 - name * 31).filter(isIn);
    expect(strangers.length).toBeLessThan(150);
  });
});

describe('a file of weights', () => {
  const addresses = Int32Array.from([3, 4, 900, 70_000, 2_000_000]);
  const weights = Int8Array.from({ length: addresses.length * L }, (_, at) => ((at * 37) % 255) - 127);
  const tagger = {
    addresses,
    weights,
    step: 0.0044,
    transitions: Float32Array.from({ length: TRANSITION_COUNT }, (_, at) => (at % 64) / 8 - 4),
    lists: LIST_NAMES.map((_, index) =>
      Uint32Array.from({ length: 2 ** index }, (__, word) => word * 65_537),
    ),
  };

  it('is read as it was written', () => {
    const read = readTaggerFile(writeTaggerFile(tagger).slice().buffer);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.addresses).toEqual(addresses);
    expect(read.value.weights).toEqual(weights);
    expect(read.value.transitions).toEqual(tagger.transitions);
    expect(read.value.lists).toEqual(tagger.lists);
    expect(read.value.step).toBeCloseTo(tagger.step, 5);
  });

  it('adds the weights of known features and passes over the others', () => {
    const sums = new Int32Array(PAIRS);
    createWeightTable(tagger).addTo({ sums, at: 0 }, Int32Array.from([0, 4, 5, 900, 900]), 5);
    for (let label = 0; label < L; label++) {
      const weightOf = (row: number): number => weights[label * addresses.length + row] ?? 0;
      expect(readSum(sums[label >> 1] ?? 0, label)).toBe(weightOf(1) + 2 * weightOf(2));
    }
  });
});
