/**
 * Bytes that are written once, end to end, and read back in order. In memory for a pack of ordinary size; a builder of
 * large ones hands in spools that lie in files, and its memory stays what it is.
 */
export type Spool = {
  readonly append: (bytes: Uint8Array) => void;
  /** What was appended, in blocks; each but the last is a multiple of 16 bytes long. */
  readonly chunks: () => Iterable<Uint8Array>;
};

/** Gathers bytes into blocks of one size; `flush` gives up what is left. */
export const createBlocks = (blockBytes: number, write: (block: Uint8Array) => void) => {
  const block = new Uint8Array(blockBytes);
  let filled = 0;
  const flush = (): void => {
    if (filled > 0) write(block.subarray(0, filled));
    filled = 0;
  };
  return {
    flush,
    append: (bytes: Uint8Array): void => {
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + blockBytes - filled);
        block.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === blockBytes) flush();
      }
    },
  };
};

const MEMORY_BLOCK_BYTES = 1 << 14;

/** A spool in memory. */
export const createMemorySpool = (): Spool => {
  const kept: Uint8Array[] = [];
  const blocks = createBlocks(MEMORY_BLOCK_BYTES, block => kept.push(block.slice()));
  return {
    append: blocks.append,
    chunks: () => {
      blocks.flush();
      return kept;
    },
  };
};

const PAGE_WORDS = 1 << 10;

/** Appends 32-bit integers to a spool. */
export const createWordSpool = (spool: Spool) => {
  const page = new Uint32Array(PAGE_WORDS);
  let filled = 0;
  let length = 0;
  const flush = (): void => {
    spool.append(new Uint8Array(page.buffer, 0, filled * 4));
    filled = 0;
  };
  return {
    length: (): number => length,
    push: (word: number): void => {
      if (filled === PAGE_WORDS) flush();
      page[filled++] = word;
      length++;
    },
    chunks: (): Iterable<Uint8Array> => {
      flush();
      return spool.chunks();
    },
  };
};
