/**
 * A Bloom filter of common words: 20 bits a word and 13 probes give one false positive in 10,000
 * (B. H. Bloom 1970; double hashing after Kirsch and Mitzenmacher 2006).
 */
import { hashString, mixBits } from './hash.ts';

const BITS_PER_WORD = 20;
const PROBES = 13;

const probe = (word: string, bits: number, visit: (bit: number) => boolean): boolean => {
  const first = hashString(word);
  const second = mixBits(first) | 1;
  for (let index = 0; index < PROBES; index++) {
    if (!visit(((first + Math.imul(index, second)) >>> 0) % bits)) return false;
  }
  return true;
};

/** The filter's bits, 32 a word. */
export const buildWordFilter = (words: readonly string[]): Uint32Array => {
  const size = Math.max(32, words.length * BITS_PER_WORD);
  const filter = new Uint32Array(Math.ceil(size / 32));
  const bits = filter.length * 32;
  for (const word of words) {
    probe(word, bits, bit => {
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
      return true;
    });
  }
  return filter;
};

/** True for every word of the filter, and for one other in 10,000. */
export const filterHasWord = (filter: Uint32Array, word: string): boolean =>
  probe(word, filter.length * 32, bit => ((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0);
