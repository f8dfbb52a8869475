/** Hashes of words (FNV-1a, G. Fowler, L. Noll and K.-P. Vo) and of features, read from the text's own codes. */

/** Number of bits of a bucket. */
export const BUCKET_BITS = 16;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const addCode = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** The bucket of a feature made of a kind and two numbers; the constants are those of MurmurHash3's last step. */
export const bucketOf = (kind: number, first: number, second: number): number => {
  let hash = Math.imul(first ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - BUCKET_BITS);
};

const APOSTROPHE = 39;
const ZERO = 48;

/** Letters in lower case, curly apostrophes straight; enough for English, where a call of `toLowerCase` would cost more. */
const foldCode = (code: number): number => {
  if (code >= 65 && code <= 90) return code | 32;
  return code === 0x2019 ? APOSTROPHE : code;
};

/** The hash of a part of a text, without regard to case. */
export const hashCodes = (text: string, start: number, end: number): number => {
  let hash = FNV_OFFSET;
  for (let index = start; index < end; index++) hash = addCode(hash, foldCode(text.charCodeAt(index)));
  return hash;
};

/** The hash of a word. "US" is not "us", "WHO" not "who": initialisms keep their case. */
export const hashWord = (text: string): number => {
  const folded = hashCodes(text, 0, text.length);
  return text.length > 1 && /^[A-Z.]+$/.test(text) ? addCode(folded, ZERO) : folded;
};

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

const YEAR = hashCodes('#year', 0, 5);
const NUMBER_CODES = 4;

/** The hash of a number. Numbers are told apart by their form only: "1,500" and "2,300" are one word. */
export const hashNumber = (text: string): number => {
  if (isYear(text)) return YEAR;
  let hash = FNV_OFFSET;
  for (let index = 0; index < Math.min(NUMBER_CODES, text.length); index++) {
    const code = text.charCodeAt(index);
    hash = addCode(hash, code >= ZERO && code <= ZERO + 9 ? ZERO : foldCode(code));
  }
  return hash;
};
