import { layOutSlots, slotHash } from './slot-table.ts';
import { createWordList } from './word-list.ts';

/** UTF-16 code units of all keys, end to end: a million titles are a few pages and not a million strings. */
const createKeys = () => {
  const units = createWordList();
  const starts = createWordList();
  return {
    add: (key: string): void => {
      starts.push(units.length());
      for (let at = 0; at < key.length; at += 2) {
        units.push(key.charCodeAt(at) | ((key.charCodeAt(at + 1) || 0) << 16));
      }
    },
    isAt: (row: number, key: string): boolean => {
      const start = starts.get(row);
      const end = row + 1 < starts.length() ? starts.get(row + 1) : units.length();
      if (end - start !== (key.length + 1) >> 1) return false;
      for (let at = 0; at < key.length; at += 2) {
        const pair = (key.charCodeAt(at) | ((key.charCodeAt(at + 1) || 0) << 16)) >>> 0;
        if (units.get(start + (at >> 1)) !== pair) return false;
      }
      return true;
    },
  };
};

const FEWEST_SLOTS = 16;

/** Numbers keys (titles) in the order in which they come and finds their numbers again, without an object a key. */
export const createRowIndex = () => {
  const keys = createKeys();
  const hashes = createWordList();
  let slots: Uint32Array = new Uint32Array(FEWEST_SLOTS);
  const find = (key: string): number | undefined => {
    const hash = slotHash(key);
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = (slots[slot] ?? 0) - 1;
      if (row < 0) return undefined;
      if (hashes.get(row) === hash && keys.isAt(row, key)) return row;
    }
  };
  const place = (row: number): void => {
    const mask = slots.length - 1;
    let slot = hashes.get(row) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = row + 1;
  };
  return {
    find,
    /** Adds a key and gives its row; of equal keys the first is found. */
    add: (key: string): number => {
      const row = hashes.length();
      keys.add(key);
      hashes.push(slotHash(key));
      if (hashes.length() * 2 > slots.length) slots = layOutSlots(hashes);
      else place(row);
      return row;
    },
    toSlots: (): Uint32Array => layOutSlots(hashes),
  };
};
