/** A sentence with the score it was given. */
export type Scored = { readonly score: number; readonly label: 0 | 1 };

export type RankingScores = { readonly averagePrecision: number; readonly bestF1: number };

/** Average precision (mean of the precision at each positive) and the best F1 over all thresholds. */
export const scoreRanking = (scored: readonly Scored[]): RankingScores => {
  const positives = scored.filter(({ label }) => label === 1).length;
  let found = 0;
  let precisions = 0;
  let bestF1 = 0;
  scored
    .toSorted((a, b) => b.score - a.score)
    .forEach(({ label }, index) => {
      if (label === 0) return;
      found++;
      precisions += found / (index + 1);
      bestF1 = Math.max(bestF1, (2 * found) / (index + 1 + positives));
    });
  return { averagePrecision: positives === 0 ? 0 : precisions / positives, bestF1 };
};

/** A sequence of numbers from 0 to 1 that is the same for the same seed (mulberry32, T. Ettinger, 2017). */
const seededNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const DRAWS = 20;

/** The same where a share of the sentences is positive: negatives are drawn by a seed, the mean of 20 draws is given. */
export const scoreAtShare = (scored: readonly Scored[], positiveShare: number): RankingScores => {
  const next = seededNumbers(1);
  const positives = scored.filter(({ label }) => label === 1);
  const negatives = scored.filter(({ label }) => label === 0);
  const wanted = Math.round((positives.length * (1 - positiveShare)) / positiveShare);
  const draws = Array.from({ length: DRAWS }, () => {
    const shuffled = negatives
      .map(each => ({ each, key: next() }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ each }) => each);
    return scoreRanking([...positives, ...shuffled.slice(0, wanted)]);
  });
  const mean = (of: (draw: RankingScores) => number): number =>
    draws.reduce((sum, draw) => sum + of(draw), 0) / DRAWS;
  return { averagePrecision: mean(draw => draw.averagePrecision), bestF1: mean(draw => draw.bestF1) };
};
