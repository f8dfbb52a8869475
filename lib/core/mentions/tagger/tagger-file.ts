/**
 * The file of weights. All integers are little-endian.
 *
 *   0   magic "BGTG"     4   format version     8   checksum (FNV-1a over the bytes from 12)
 *   12  number of features (rows)               16  address bits      20  labels
 *   24  weight of one step, in 2^-20            28  transitions       32  bytes of gaps
 *   36  words in each of the five lists of names
 *   56  lists of names (32-bit words), transitions (16 bits, in 2^-8), then the gaps between the addresses of features
 *       (one byte each; 255 stands for 255 and more to follow), then one byte a weight: all features of the first
 *       label, of the second …
 */
import { failure, type Result, success } from '../../model/result.ts';
import { ADDRESS_BITS } from './features.ts';
import { TRANSITION_COUNT } from './lattice.ts';
import { LIST_NAMES, type ListFilter } from './list-filter.ts';
import { LABEL_COUNT } from './tag-set.ts';

const MAGIC = 0x4754_4742;
const FORMAT_VERSION = 1;
const HEADER_BYTES = 36 + 4 * LIST_NAMES.length;
const MORE = 255;
const STEP_UNIT = 2 ** -20;
const TRANSITION_UNIT = 2 ** -8;

/** What a file of weights holds. */
export type TaggerWeights = {
  /** Addresses of the features, ascending. */
  readonly addresses: Int32Array;
  /** Labels × features, in steps. */
  readonly weights: Int8Array;
  /** The worth of one step. */
  readonly step: number;
  readonly transitions: Float32Array;
  readonly lists: readonly ListFilter[];
};

const checksum = (bytes: Uint8Array): number => {
  let hash = 0x811c_9dc5;
  for (let index = 12; index < bytes.length; index++) {
    hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x0100_0193);
  }
  return hash >>> 0;
};

const writeGaps = (addresses: Int32Array): Uint8Array => {
  const gaps: number[] = [];
  let previous = 0;
  for (const address of addresses) {
    let gap = address - previous;
    for (; gap >= MORE; gap -= MORE) gaps.push(MORE);
    gaps.push(gap);
    previous = address;
  }
  return Uint8Array.from(gaps);
};

const readGaps = (gaps: Uint8Array, count: number): Int32Array => {
  const addresses = new Int32Array(count);
  let address = 0;
  let row = 0;
  for (const gap of gaps) {
    address += gap;
    if (gap < MORE && row < count) addresses[row++] = address;
  }
  return addresses;
};

/** The bytes of a file of weights. */
export const writeTaggerFile = (tagger: TaggerWeights): Uint8Array => {
  const gaps = writeGaps(tagger.addresses);
  const listBytes = tagger.lists.reduce((sum, list) => sum + list.byteLength, 0);
  const size = HEADER_BYTES + listBytes + 2 * TRANSITION_COUNT + gaps.length + tagger.weights.length;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const header = [
    MAGIC,
    FORMAT_VERSION,
    0,
    tagger.addresses.length,
    ADDRESS_BITS,
    LABEL_COUNT,
    Math.round(tagger.step / STEP_UNIT),
    TRANSITION_COUNT,
    gaps.length,
    ...tagger.lists.map(list => list.length),
  ];
  header.forEach((value, index) => {
    view.setUint32(4 * index, value, true);
  });
  let at = HEADER_BYTES;
  for (const list of tagger.lists) {
    for (const word of list) {
      view.setUint32(at, word, true);
      at += 4;
    }
  }
  for (const score of tagger.transitions) {
    view.setInt16(at, Math.max(-32768, Math.min(32767, Math.round(score / TRANSITION_UNIT))), true);
    at += 2;
  }
  bytes.set(gaps, at);
  bytes.set(
    new Uint8Array(tagger.weights.buffer, tagger.weights.byteOffset, tagger.weights.length),
    at + gaps.length,
  );
  view.setUint32(8, checksum(bytes), true);
  return bytes;
};

const damaged = (why: string): Result<never> =>
  failure('tagger-damaged', `The file of the name tagger cannot be used: ${why}.`);

const readLists = (view: DataView): { lists: ListFilter[]; end: number } => {
  let at = HEADER_BYTES;
  const lists = LIST_NAMES.map((_, index) => {
    const list = new Uint32Array(view.getUint32(36 + 4 * index, true));
    for (let word = 0; word < list.length; word++, at += 4) list[word] = view.getUint32(at, true);
    return list;
  });
  return { lists, end: at };
};

const findDamage = (view: DataView, bytes: Uint8Array): string | undefined => {
  const word = (at: number): number => view.getUint32(at, true);
  if (bytes.length < HEADER_BYTES || word(0) !== MAGIC) return 'it is none';
  if (word(4) !== FORMAT_VERSION) return `its version is ${word(4)}, not ${FORMAT_VERSION}`;
  if (word(8) !== checksum(bytes)) return 'its checksum is wrong';
  const fits = word(16) === ADDRESS_BITS && word(20) === LABEL_COUNT && word(28) === TRANSITION_COUNT;
  return fits ? undefined : 'it was trained for other features';
};

/** Reads a file of weights; fails with `tagger-damaged` for anything else. */
export const readTaggerFile = (buffer: ArrayBuffer): Result<TaggerWeights> => {
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  const damage = findDamage(view, bytes);
  if (damage !== undefined) return damaged(damage);
  const count = view.getUint32(12, true);
  const { lists, end } = readLists(view);
  const transitions = new Float32Array(TRANSITION_COUNT);
  for (let at = 0; at < TRANSITION_COUNT; at++)
    transitions[at] = view.getInt16(end + 2 * at, true) * TRANSITION_UNIT;
  const gapsAt = end + 2 * TRANSITION_COUNT;
  const weightsAt = gapsAt + view.getUint32(32, true);
  return success({
    addresses: readGaps(bytes.subarray(gapsAt, weightsAt), count),
    weights: new Int8Array(buffer, weightsAt, count * LABEL_COUNT),
    step: view.getUint32(24, true) * STEP_UNIT,
    transitions,
    lists,
  });
};
