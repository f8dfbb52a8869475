import { type FitOptions, fitLogistic, logitOf } from './fit-logistic.ts';
import { quantise, restore } from './quantise.ts';
import { type RankingScores, type Scored, scoreAtShare } from './ranking-scores.ts';
import type { Example } from './read-debates.ts';

/** Sentences that stand together are held out together: neighbours repeat each other's words. */
const BLOCK = 40;
const FOLDS = 5;

const foldOf = (index: number): number => Math.floor(index / BLOCK) % FOLDS;

const scoreFold = (examples: readonly Example[], fold: number, options: FitOptions): readonly Scored[] => {
  const trained = examples.filter((_, index) => foldOf(index) !== fold);
  const model = restore(quantise(fitLogistic(trained, options)));
  return examples
    .filter((_, index) => foldOf(index) === fold)
    .map(example => ({ label: example.label, score: logitOf(model, example) }));
};

/** Mean scores of five models, each on the fifth that it was not trained on. */
export type HeldOutScores = { readonly half: RankingScores; readonly quarter: RankingScores };

const mean = (scores: readonly RankingScores[]): RankingScores => {
  const of = (read: (each: RankingScores) => number): number =>
    Number((scores.reduce((sum, each) => sum + read(each), 0) / scores.length).toFixed(4));
  return { averagePrecision: of(each => each.averagePrecision), bestF1: of(each => each.bestF1) };
};

/** Measures on held-out blocks, drawn so that a half and a quarter of the sentences are positive. */
export const crossValidate = (examples: readonly Example[], options: FitOptions): HeldOutScores => {
  const folds = Array.from({ length: FOLDS }, (_, fold) => scoreFold(examples, fold, options));
  return {
    half: mean(folds.map(fold => scoreAtShare(fold, 1 / 2))),
    quarter: mean(folds.map(fold => scoreAtShare(fold, 1 / 4))),
  };
};
