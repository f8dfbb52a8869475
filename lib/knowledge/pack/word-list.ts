const PAGE_SHIFT = 16;
const PAGE_WORDS = 1 << PAGE_SHIFT;
const PAGE_MASK = PAGE_WORDS - 1;

/** A list of 32-bit integers that grows in pages of 256 KB: nothing is copied, and nothing is an object of its own. */
export type WordList = {
  readonly length: () => number;
  readonly push: (word: number) => void;
  /** 0 past the end. */
  readonly get: (index: number) => number;
  readonly set: (index: number, word: number) => void;
  readonly chunks: () => Iterable<Uint8Array>;
};

/** An empty list. */
export const createWordList = (): WordList => {
  const pages: Uint32Array[] = [];
  let length = 0;
  let last = new Uint32Array(0);
  const set = (index: number, word: number): void => {
    const page = pages[index >>> PAGE_SHIFT];
    if (page) page[index & PAGE_MASK] = word;
  };
  return {
    length: () => length,
    push: word => {
      if ((length & PAGE_MASK) === 0) {
        last = new Uint32Array(PAGE_WORDS);
        pages.push(last);
      }
      last[length & PAGE_MASK] = word;
      length++;
    },
    get: index => pages[index >>> PAGE_SHIFT]?.[index & PAGE_MASK] ?? 0,
    set,
    *chunks() {
      for (const [number, page] of pages.entries()) {
        const words = Math.min(PAGE_WORDS, length - number * PAGE_WORDS);
        yield new Uint8Array(page.buffer, 0, words * 4);
      }
    },
  };
};
