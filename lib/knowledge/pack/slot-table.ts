/**
 * Finding a row by a text of it (an entity by its title, an event by its id): open addressing with linear probing at a
 * load of at most one half. A slot holds the number of the row and one, or 0 where it is empty; the text is compared
 * where the row lies. A look-up costs the same however many rows there are, and the table is made without sorting.
 */
import { hashString, mixBits } from './hash.ts';
import type { WordList } from './word-list.ts';

/** The hash of a text, as `layOutSlots` takes it. */
export const slotHash = (text: string): number => mixBits(hashString(text));

const FEWEST_SLOTS = 16;

/** Lays out the table for rows whose texts have the hashes `hashes`; of equal texts the first row is found. */
export const layOutSlots = (hashes: WordList): Uint32Array => {
  let capacity = FEWEST_SLOTS;
  while (capacity < hashes.length() * 2) capacity *= 2;
  const slots = new Uint32Array(capacity);
  for (let row = 0; row < hashes.length(); row++) {
    let slot = hashes.get(row) & (capacity - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = row + 1;
  }
  return slots;
};

/** Finds the row whose text is `key`. */
export const searchSlots = (
  slots: Uint32Array,
  key: string,
  textOf: (row: number) => string,
): number | undefined => {
  const mask = slots.length - 1;
  for (let slot = slotHash(key) & mask; ; slot = (slot + 1) & mask) {
    const found = slots[slot] ?? 0;
    if (found === 0) return undefined;
    if (textOf(found - 1) === key) return found - 1;
  }
};
