import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createBlocks, type Spool } from '../../../lib/knowledge/pack/spool.ts';

const BLOCK_BYTES = 1 << 18;

function* readBlocks(file: number): Iterable<Uint8Array> {
  for (let at = 0; ; ) {
    const block = new Uint8Array(BLOCK_BYTES);
    const read = readSync(file, block, 0, BLOCK_BYTES, at);
    if (read === 0) return;
    at += read;
    yield block.subarray(0, read);
  }
}

/** Spools that lie in files of a folder of their own; `remove` takes them away. */
export const createFileSpools = (parent: string) => {
  const folder = mkdtempSync(join(parent, 'spools-'));
  const files: number[] = [];
  return {
    create: (): Spool => {
      const file = openSync(join(folder, String(files.length)), 'w+');
      files.push(file);
      const blocks = createBlocks(BLOCK_BYTES, block => writeSync(file, block));
      return {
        append: blocks.append,
        chunks: () => {
          blocks.flush();
          return readBlocks(file);
        },
      };
    },
    remove: (): void => {
      for (const file of files) closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
