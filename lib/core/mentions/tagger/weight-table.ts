/**
 * Weights by address: a bit for each address tells whether it has a row (most features of a new text have none, and
 * are told so by one look), and the number of bits before it is the row.
 *
 * Sums are kept two labels to a 32-bit integer: adding the integer adds both, for no token has so many features that
 * a sum could leave its 16 bits (127 steps at most each, see `FEATURE_COUNT`).
 */
import { ADDRESS_BITS } from './features.ts';
import { LABEL_COUNT } from './tag-set.ts';
import type { TaggerWeights } from './tagger-file.ts';

/** Integers that hold the sums of all labels. */
export const PAIRS = Math.ceil(LABEL_COUNT / 2);

export type WeightTable = {
  /** Adds the weights of the first `count` of `features` to the pairs from `at` in `sums`. */
  addTo(
    target: { readonly sums: Int32Array; readonly at: number },
    features: Int32Array,
    count: number,
  ): void;
};

const countBits = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
};

/** Reads the sum of a label from its pair. */
export const readSum = (pair: number, label: number): number => {
  const low = (pair << 16) >> 16;
  return label % 2 === 0 ? low : (pair - low) >> 16;
};

const pairRows = ({ addresses, weights }: TaggerWeights): Int32Array => {
  const count = addresses.length;
  const rows = new Int32Array(count * PAIRS);
  for (let label = 0; label < LABEL_COUNT; label++) {
    const factor = label % 2 === 0 ? 1 : 65_536;
    for (let row = 0; row < count; row++) {
      const at = row * PAIRS + (label >> 1);
      rows[at] = (rows[at] ?? 0) + (weights[label * count + row] ?? 0) * factor;
    }
  }
  return rows;
};

/** For each 32 addresses the bits of those that have a row, and the number of rows before them, side by side. */
const indexRows = (addresses: Int32Array): Int32Array => {
  const index = new Int32Array((2 ** ADDRESS_BITS / 32) * 2);
  for (const address of addresses) {
    const word = (address >>> 5) * 2;
    index[word] = (index[word] ?? 0) | (1 << (address & 31));
  }
  for (let word = 2; word < index.length; word += 2)
    index[word + 1] = (index[word - 1] ?? 0) + countBits(index[word - 2] ?? 0);
  return index;
};

/** The weights of a file, ready for look-ups. */
export const createWeightTable = (file: TaggerWeights): WeightTable => {
  const index = indexRows(file.addresses);
  const rows = pairRows(file);
  return {
    addTo({ sums, at }, features, featureCount) {
      for (let turn = 0; turn < featureCount; turn++) {
        const address = features[turn] ?? 0;
        const word = (address >>> 5) * 2;
        const bits = index[word] ?? 0;
        const bit = 1 << (address & 31);
        if ((bits & bit) === 0) continue;
        const row = ((index[word + 1] ?? 0) + countBits(bits & (bit - 1))) * PAIRS;
        for (let pair = 0; pair < PAIRS; pair++)
          sums[at + pair] = ((sums[at + pair] ?? 0) + (rows[row + pair] ?? 0)) | 0;
      }
    },
  };
};
