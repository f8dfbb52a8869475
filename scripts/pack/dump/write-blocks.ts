import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file block by block, and puts it in its place when it is whole. */
export const writeBlocks = (path: string, blocks: Iterable<Uint8Array>): void => {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.part`;
  const file = openSync(unfinished, 'w');
  for (const block of blocks) writeSync(file, block);
  closeSync(file);
  renameSync(unfinished, path);
};
