import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORTHINESS_WEIGHTS } from '../../../lib/core/claims/worthiness-weights.ts';
import { fitLogistic, logitOf } from '../../../scripts/train-worthiness/fit-logistic.ts';
import { quantise, restore } from '../../../scripts/train-worthiness/quantise.ts';
import { scoreAtShare, scoreRanking } from '../../../scripts/train-worthiness/ranking-scores.ts';
import type { Example } from '../../../scripts/train-worthiness/read-debates.ts';

const example = (label: 0 | 1, ...buckets: number[]): Example => ({
  label,
  buckets: Int32Array.from(buckets),
});

/** Bucket 0 speaks for, 1 against, 2 for nothing. */
const EXAMPLES = [
  example(1, 0, 2),
  example(1, 0),
  example(0, 1, 2),
  example(0, 1),
  example(1, 0, 2, 2),
  example(0, 2, 1),
];
const OPTIONS = { buckets: 4, penalty: 0.1, steps: 50 };

describe('training', () => {
  it('learns what speaks for and against, and nothing of what is never seen', () => {
    const { weights } = fitLogistic(EXAMPLES, OPTIONS);
    expect(weights[0]).toBeGreaterThan(weights[2] ?? 0);
    expect(weights[2]).toBeGreaterThan(weights[1] ?? 0);
    expect(weights[3]).toBe(0);
  });

  it('gives the same weights every time', () => {
    expect(fitLogistic(EXAMPLES, OPTIONS)).toEqual(fitLogistic(EXAMPLES, OPTIONS));
  });

  it('ends where the slope is nought', () => {
    const { weights, bias } = fitLogistic(EXAMPLES, OPTIONS);
    const errors = EXAMPLES.map(each => 1 / (1 + Math.exp(-logitOf({ weights, bias }, each))) - each.label);
    expect(errors.reduce((sum, error) => sum + error, 0)).toBeCloseTo(0, 3);
  });

  it('keeps the order of sentences when weights are rounded to bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1 }), values => {
        const model = { weights: Float64Array.from([...values, 5]), bias: 0 };
        const { weights } = restore(quantise(model));
        return values.every((value, index) => Math.abs((weights[index] ?? 0) - value) < 5 / 127);
      }),
    );
  });
});

describe('scores of a ranking', () => {
  const scored = (labels: readonly (0 | 1)[]) => labels.map((label, index) => ({ label, score: -index }));

  it('are 1 where all positives come first', () => {
    expect(scoreRanking(scored([1, 1, 0, 0]))).toEqual({ averagePrecision: 1, bestF1: 1 });
  });

  it('are the mean precision at the positives, and the best F1', () => {
    const { averagePrecision, bestF1 } = scoreRanking(scored([1, 0, 1, 0]));
    expect(averagePrecision).toBeCloseTo((1 + 2 / 3) / 2);
    expect(bestF1).toBeCloseTo(0.8);
  });

  it('fall where fewer are positive', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      label: index % 4 === 0 ? (1 as const) : (0 as const),
      score: (index * 7919) % 400,
    }));
    expect(scoreAtShare(many, 1 / 4).averagePrecision).toBeLessThan(
      scoreAtShare(many, 1 / 2).averagePrecision,
    );
  });
});

describe('the shipped weights', () => {
  it('are those that the manifest tells of', async () => {
    const manifest: unknown = JSON.parse(
      await readFile(new URL('../../../models/worthiness.json', import.meta.url), 'utf8'),
    );
    const bytes = Buffer.from(WORTHINESS_WEIGHTS.base64, 'base64');
    expect(manifest).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      buckets: bytes.length,
      data: { licence: 'CC BY 4.0' },
    });
  });
});
