import { hashString, mixBits } from './hash.ts';
import { remember } from './remember.ts';
import { createWordSpool, type Spool } from './spool.ts';

/** How many of the latest strings are known again; one that comes back later than that is written twice. */
const REMEMBERED = 1 << 18;

const SCRATCH_BYTES = 1 << 16;

/** The latest strings with their numbers, one for each value of a hash: bounded, and the same for the same input. */
const createRecentStrings = () => {
  const texts: (string | undefined)[] = [];
  const numbers = new Uint32Array(REMEMBERED);
  texts.length = REMEMBERED;
  return (text: string, numberNew: () => number): number => {
    const slot = mixBits(hashString(text)) & (REMEMBERED - 1);
    if (texts[slot] === text) return numbers[slot] ?? 0;
    const number = numberNew();
    texts[slot] = text;
    numbers[slot] = number;
    return number;
  };
};

/** Collects strings; `add` gives the number of one. Number 0 is the empty string. */
export const createStringTable = (createSpool: () => Spool) => {
  const bytes = createSpool();
  const offsets = createWordSpool(createSpool());
  const encoder = new TextEncoder();
  const scratch = new Uint8Array(SCRATCH_BYTES);
  const numberOf = createRecentStrings();
  let end = 0;
  let count = 0;
  const append = (text: string): number => {
    const { read, written } = encoder.encodeInto(text, scratch);
    const encoded = read === text.length ? scratch.subarray(0, written) : encoder.encode(text);
    bytes.append(encoded);
    end += encoded.length;
    offsets.push(end);
    return count++;
  };
  offsets.push(0);
  append('');
  return {
    add: (text: string): number => (text === '' ? 0 : numberOf(text, () => append(text))),
    /** Writes a string without asking whether it was there. */
    append,
    byteLength: (): number => end,
    bytes: bytes.chunks,
    offsetWords: offsets.length,
    offsets: offsets.chunks,
  };
};

/** Decodes strings of a pack by number, when they are asked for, and remembers them for a while. */
export const readStrings = (offsets: Uint32Array, bytes: Uint8Array): ((index: number) => string) => {
  const decoder = new TextDecoder();
  return remember((index: number) => decoder.decode(bytes.subarray(offsets[index], offsets[index + 1])));
};
