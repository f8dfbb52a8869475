/** Hashes of the tagger: everything is kept as 32-bit integers, so that no string is built for a feature. */

const FNV_OFFSET = 0x811c_9dc5 | 0;
const FNV_PRIME = 0x0100_0193;
const NINE = 57;
const ZERO = 48;

/** A character code as features see it: all ASCII digits are one. */
const generalize = (code: number): number => (code >= ZERO && code <= NINE ? ZERO : code);

/** Hashes of words are kept to 30 bits: engines with small integers of 31 bits hold them without a box. */
export const KEPT_BITS = 0x3fff_ffff;

/** FNV-1a of `text` from `from` to `to` (UTF-16 code units), digits alike; read backwards where `to < from`. */
export const hashPart = (text: string, from: number, to: number): number => {
  const step = from <= to ? 1 : -1;
  let hash = FNV_OFFSET;
  for (let index = from; index !== to; index += step) {
    hash = Math.imul(hash ^ generalize(text.charCodeAt(index)), FNV_PRIME);
  }
  return (hash ^ (hash >>> 15)) & KEPT_BITS;
};

/** Joins two values to one, order told apart. */
export const mix = (a: number, b: number): number => {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e37_79b1), 0x85eb_ca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2_ae35);
  return hash ^ (hash >>> 13);
};
