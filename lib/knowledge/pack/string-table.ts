import { bytesOf } from './sections.ts';

/** Collects strings, each once; `add` gives its number. Number 0 is the empty string. */
export const createStringTable = () => {
  const numbers = new Map<string, number>([['', 0]]);
  const add = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const toSections = (): { offsets: Uint8Array; bytes: Uint8Array } => {
    const encoder = new TextEncoder();
    const encoded = [...numbers.keys()].map(text => encoder.encode(text));
    const offsets = new Uint32Array(encoded.length + 1);
    encoded.forEach((part, index) => {
      offsets[index + 1] = (offsets[index] ?? 0) + part.length;
    });
    const bytes = new Uint8Array(offsets[encoded.length] ?? 0);
    encoded.forEach((part, index) => {
      bytes.set(part, offsets[index]);
    });
    return { offsets: bytesOf(offsets), bytes };
  };
  return { add, toSections };
};

/** Decodes strings of a pack by number, when they are asked for, and remembers them. */
export const readStrings = (offsets: Uint32Array, bytes: Uint8Array): ((index: number) => string) => {
  const decoder = new TextDecoder();
  const known = new Map<number, string>();
  return index => {
    const cached = known.get(index);
    if (cached !== undefined) return cached;
    const text = decoder.decode(bytes.subarray(offsets[index], offsets[index + 1]));
    known.set(index, text);
    return text;
  };
};
