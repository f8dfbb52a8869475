/**
 * Lists of names (given names, surnames, places, organisations) as Bloom filters: about twelve bits a name and no
 * strings. One name in some three hundred that is on no list is taken for listed, which a trained tagger bears.
 */
import { mix } from './hash-feature.ts';

/** The lists, in the order of their bits in `WordTraits.lists` and of the filters in the file of weights. */
export const LIST_NAMES = ['given', 'surname', 'place', 'organization', 'other'] as const;

export type ListName = (typeof LIST_NAMES)[number];

/** Bits of one list; the number of bits is a power of two. */
export type ListFilter = Uint32Array;

const PROBES = 5;
const BITS_PER_NAME = 12;

const probe = (filter: ListFilter, hash: number, turn: number): number =>
  mix(hash, turn + 1) & (filter.length * 32 - 1);

/** An empty filter for `count` names. */
export const createListFilter = (count: number): ListFilter =>
  new Uint32Array(2 ** Math.max(1, Math.ceil(Math.log2((count * BITS_PER_NAME) / 32))));

/** Enters a name by its hash (see `hashPhrase`). */
export const addToList = (filter: ListFilter, hash: number): void => {
  for (let turn = 0; turn < PROBES; turn++) {
    const bit = probe(filter, hash, turn);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
};

/** True for every name entered, and by chance for a few others. */
export const isListed = (filter: ListFilter, hash: number): boolean => {
  for (let turn = 0; turn < PROBES; turn++) {
    const bit = probe(filter, hash, turn);
    if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return false;
  }
  return true;
};

/** The hash of a phrase one token longer; `START_OF_PHRASE` is the empty one. Tokens are hashes of folded words. */
export const extendPhrase = (phrase: number, foldedToken: number): number => mix(phrase, foldedToken);

export const START_OF_PHRASE = 7;
