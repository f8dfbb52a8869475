import { BUCKET_BITS } from './worthiness-hash.ts';
import { WORTHINESS_WEIGHTS } from './worthiness-weights.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const readAlphabet = (): Uint8Array => {
  const values = new Uint8Array(128);
  for (let index = 0; index < ALPHABET.length; index++) values[ALPHABET.charCodeAt(index)] = index;
  return values;
};

/** Base64 to signed bytes; written out because `atob` is no part of the language. Padding gives zeros that are cut. */
const decodeBytes = (base64: string, length: number): Int8Array => {
  const values = readAlphabet();
  const bytes = new Int8Array(length + 3);
  for (let from = 0, to = 0; to < length; from += 4, to += 3) {
    const code = (offset: number): number => values[base64.charCodeAt(from + offset)] ?? 0;
    const bits = (code(0) << 18) | (code(1) << 12) | (code(2) << 6) | code(3);
    bytes[to] = bits >> 16;
    bytes[to + 1] = bits >> 8;
    bytes[to + 2] = bits;
  }
  return bytes.slice(0, length);
};

const WEIGHTS = decodeBytes(WORTHINESS_WEIGHTS.base64, 1 << BUCKET_BITS);

/**
 * The log-odds that a sentence with these features is worth checking: the sum of their weights, divided by the square
 * root of their number so that length alone does not count.
 */
export const worthinessLogit = (buckets: readonly number[]): number => {
  let sum = 0;
  for (const bucket of buckets) sum += WEIGHTS[bucket] ?? 0;
  const { step, bias } = WORTHINESS_WEIGHTS;
  return bias + (step * sum) / Math.sqrt(Math.max(1, buckets.length));
};
