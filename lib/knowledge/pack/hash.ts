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

const LANES = 4;

/**
 * A checksum taken piece by piece, for finding damage (it is no defence against intent). FNV-1a over 32-bit words in
 * four lanes, so that no multiplication waits for the one before it: some 3 GB/s. Every piece but the last is a
 * multiple of 16 bytes long; what misses at the end counts as zeros. A change of one word always changes the result.
 */
export const createChecksum = () => {
  const sums = new Uint32Array(LANES).fill(FNV_OFFSET);
  const addWords = (words: Uint32Array): void => {
    let [a = 0, b = 0, c = 0, d = 0] = sums;
    for (let at = 0; at < words.length; at += LANES) {
      a = Math.imul(a ^ (words[at] ?? 0), FNV_PRIME);
      b = Math.imul(b ^ (words[at + 1] ?? 0), FNV_PRIME);
      c = Math.imul(c ^ (words[at + 2] ?? 0), FNV_PRIME);
      d = Math.imul(d ^ (words[at + 3] ?? 0), FNV_PRIME);
    }
    sums.set([a, b, c, d]);
  };
  return {
    add: (bytes: Uint8Array): void => {
      const isAligned = bytes.byteOffset % 4 === 0 && bytes.length % 4 === 0;
      const whole = isAligned ? bytes : new Uint8Array((bytes.length + 3) & ~3);
      if (!isAligned) whole.set(bytes);
      addWords(new Uint32Array(whole.buffer, whole.byteOffset, whole.length >>> 2));
    },
    value: (): number =>
      sums.reduce((sum, lane) => Math.imul(sum ^ mixBits(lane), FNV_PRIME), FNV_OFFSET) >>> 0,
  };
};

/** The checksum of bytes that lie in memory. */
export const checksumOf = (bytes: Uint8Array): number => {
  const checksum = createChecksum();
  checksum.add(bytes);
  return checksum.value();
};

/** Spreads the bits of a 32-bit integer (the finaliser of MurmurHash3). */
export const mixBits = (value: number): number => {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
