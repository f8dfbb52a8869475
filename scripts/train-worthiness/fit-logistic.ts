/**
 * Logistic regression with a quadratic penalty, fitted by L-BFGS (J. Nocedal, 1980; the two-loop recursion) on all
 * examples at once: no order, no chance, the same weights every time.
 *
 * An example's sum is divided by the square root of its number of features, so that length alone does not count.
 */
import type { Example } from './read-debates.ts';

export type LogisticModel = { readonly weights: Float64Array; readonly bias: number };

export type FitOptions = { readonly buckets: number; readonly penalty: number; readonly steps: number };

const REMEMBERED = 10;
/** Share of the promised decrease that a step must bring (Armijo). */
const LEAST_DECREASE = 1e-4;
const MOST_HALVINGS = 20;

/** The log-odds that a model gives an example. */
export const logitOf = ({ weights, bias }: LogisticModel, { buckets }: Pick<Example, 'buckets'>): number => {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] ?? 0;
  return bias + sum / Math.sqrt(Math.max(1, buckets.length));
};

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
};

/** `target += factor * source`, in place. */
const addScaled = (target: Float64Array, factor: number, source: Float64Array): void => {
  for (let index = 0; index < target.length; index++) {
    target[index] = (target[index] ?? 0) + factor * (source[index] ?? 0);
  }
};

const difference = (a: Float64Array, b: Float64Array): Float64Array => {
  const result = a.slice();
  addScaled(result, -1, b);
  return result;
};

type Point = { readonly at: Float64Array; readonly loss: number; readonly gradient: Float64Array };

/** Loss and gradient at a point whose last number is the bias. */
const evaluate = (examples: readonly Example[], at: Float64Array, penalty: number): Point => {
  const last = at.length - 1;
  const gradient = at.slice();
  addScaled(gradient, penalty - 1, at);
  gradient[last] = 0;
  const model = { weights: at, bias: at[last] ?? 0 };
  let loss = (penalty / 2) * (dot(at, at) - model.bias ** 2);
  for (const example of examples) {
    const logit = logitOf(model, example);
    loss += Math.log1p(Math.exp(-Math.abs(logit))) + Math.max(0, logit) - example.label * logit;
    const error = 1 / (1 + Math.exp(-logit)) - example.label;
    const share = error / Math.sqrt(Math.max(1, example.buckets.length));
    for (const bucket of example.buckets) gradient[bucket] = (gradient[bucket] ?? 0) + share;
    gradient[last] = (gradient[last] ?? 0) + error;
  }
  return { at, loss, gradient };
};

type Step = { readonly moved: Float64Array; readonly turned: Float64Array };

/** The direction of descent: the gradient bent by what the last steps taught about the curvature. */
const findDirection = (gradient: Float64Array, steps: readonly Step[]): Float64Array => {
  const direction = gradient.slice();
  const shares: number[] = [];
  for (const { moved, turned } of steps.toReversed()) {
    const share = dot(moved, direction) / dot(moved, turned);
    shares.push(share);
    addScaled(direction, -share, turned);
  }
  const latest = steps.at(-1);
  if (latest) {
    const scale = dot(latest.moved, latest.turned) / dot(latest.turned, latest.turned);
    addScaled(direction, scale - 1, direction.slice());
  }
  for (const { moved, turned } of steps) {
    const share = dot(turned, direction) / dot(moved, turned);
    addScaled(direction, (shares.pop() ?? 0) - share, moved);
  }
  return direction;
};

const searchLine = (
  from: Point,
  direction: Float64Array,
  evaluateAt: (at: Float64Array) => Point,
): Point | undefined => {
  const slope = dot(from.gradient, direction);
  let size = 1;
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    const at = from.at.slice();
    addScaled(at, -size, direction);
    const point = evaluateAt(at);
    if (point.loss <= from.loss - LEAST_DECREASE * size * slope) return point;
    size /= 2;
  }
  return undefined;
};

/** Fits a model to the examples. */
export const fitLogistic = (examples: readonly Example[], options: FitOptions): LogisticModel => {
  const evaluateAt = (at: Float64Array): Point => evaluate(examples, at, options.penalty);
  let point = evaluateAt(new Float64Array(options.buckets + 1));
  const steps: Step[] = [];
  for (let count = 0; count < options.steps; count++) {
    const next = searchLine(point, findDirection(point.gradient, steps), evaluateAt);
    if (!next) break;
    const step = { moved: difference(next.at, point.at), turned: difference(next.gradient, point.gradient) };
    point = next;
    if (dot(step.moved, step.turned) > 0) steps.push(step);
    if (steps.length > REMEMBERED) steps.shift();
  }
  return { weights: point.at.slice(0, options.buckets), bias: point.at[options.buckets] ?? 0 };
};
