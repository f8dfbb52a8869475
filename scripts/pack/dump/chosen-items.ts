/** The chosen items in memory: number, title and label of each in typed arrays, found by number. */
import { createWordList } from '../../../lib/knowledge/pack/word-list.ts';
import { labelOfTitle } from '../package-entity.ts';

const FEWEST_SLOTS = 16;
const mix = (value: number): number => Math.imul(value ^ (value >>> 15), 0x9e37_79b1) >>> 0;

/** Strings by number, as UTF-8 in blocks: no object a string. */
const createTexts = () => {
  const BLOCK = 1 << 20;
  const blocks: Buffer[] = [];
  const places = createWordList();
  const lengths = createWordList();
  let used = BLOCK;
  return {
    add: (text: string): void => {
      const length = Buffer.byteLength(text);
      if (used + length > BLOCK) {
        blocks.push(Buffer.alloc(BLOCK));
        used = 0;
      }
      blocks.at(-1)?.write(text, used);
      places.push((blocks.length - 1) * BLOCK + used);
      lengths.push(length);
      used += length;
    },
    get: (index: number): string => {
      const place = places.get(index);
      const start = place % BLOCK;
      return blocks[Math.floor(place / BLOCK)]?.toString('utf8', start, start + lengths.get(index)) ?? '';
    },
  };
};

export type ChosenItems = {
  readonly count: () => number;
  readonly add: (item: {
    readonly id: number;
    readonly title: string;
    readonly label: string;
    readonly links: number;
  }) => void;
  /** The row of an item; undefined where it was not chosen. */
  readonly find: (item: number) => number | undefined;
  readonly itemAt: (row: number) => number;
  /** How often the item of a row is linked to. */
  readonly linksAt: (row: number) => number;
  readonly titleAt: (row: number) => string;
  readonly labelAt: (row: number) => string;
};

/** An empty list. */
export const createChosenItems = (): ChosenItems => {
  const items = createWordList();
  const linkCounts = createWordList();
  const titles = createTexts();
  const labels = createTexts();
  let slots = new Uint32Array(FEWEST_SLOTS);
  const place = (row: number): void => {
    const mask = slots.length - 1;
    let slot = mix(items.get(row)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = row + 1;
  };
  const grow = (): void => {
    slots = new Uint32Array(slots.length * 2);
    for (let row = 0; row < items.length(); row++) place(row);
  };
  return {
    count: items.length,
    add: ({ id, title, label, links }) => {
      if ((items.length() + 1) * 2 > slots.length) grow();
      items.push(id);
      linkCounts.push(links);
      titles.add(title);
      labels.add(label === labelOfTitle(title) ? '' : label);
      place(items.length() - 1);
    },
    find: item => {
      const mask = slots.length - 1;
      for (let slot = mix(item) & mask; ; slot = (slot + 1) & mask) {
        const row = (slots[slot] ?? 0) - 1;
        if (row < 0) return undefined;
        if (items.get(row) === item) return row;
      }
    },
    itemAt: items.get,
    linksAt: linkCounts.get,
    titleAt: titles.get,
    labelAt: row => labels.get(row) || labelOfTitle(titles.get(row)),
  };
};
