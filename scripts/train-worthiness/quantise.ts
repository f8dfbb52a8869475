import type { LogisticModel } from './fit-logistic.ts';

/** Weights as signed bytes; a weight is `bytes[i] * step`. */
export type QuantisedModel = { readonly bytes: Int8Array; readonly step: number; readonly bias: number };

const LARGEST = 127;
const PRECISION = 6;

/** Rounds the weights to 255 steps, and step and bias to what a reader of the file can compare. */
export const quantise = ({ weights, bias }: LogisticModel): QuantisedModel => {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Number((largest / LARGEST).toPrecision(PRECISION));
  const bytes = Int8Array.from(weights, weight =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step))),
  );
  return { bytes, step, bias: Number(bias.toPrecision(PRECISION)) };
};

/** The model that the bytes stand for. */
export const restore = ({ bytes, step, bias }: QuantisedModel): LogisticModel => ({
  weights: Float64Array.from(bytes, byte => byte * step),
  bias,
});
