const FNV_OFFSET = 0x811c_9dc5;
const FNV_PRIME = 0x0100_0193;

/** FNV-1a of the UTF-16 code units of a string, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export const hashString = (text: string, seed = FNV_OFFSET): number => {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash >>> 0;
};

/** FNV-1a over 32-bit words. */
export const hashWords = (words: Uint32Array): number => {
  let hash = FNV_OFFSET;
  for (let index = 0; index < words.length; index++) {
    hash = Math.imul(hash ^ (words[index] ?? 0), FNV_PRIME);
  }
  return hash >>> 0;
};

/** Spreads the bits of a 32-bit integer (the finaliser of MurmurHash3). */
export const mixBits = (value: number): number => {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
