import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of a built extension, in bytes. */
export type BundleSize = { readonly file: string; readonly bytes: number; readonly gzipped: number };

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(folder, name)).isFile(),
  );

/** The sizes of what a build holds, largest first; empty where it was not built. */
export const measureBundle = (folder: string): readonly BundleSize[] => {
  if (!existsSync(folder)) return [];
  return listFiles(folder)
    .map(file => {
      const bytes = readFileSync(join(folder, file));
      return { file, bytes: bytes.length, gzipped: gzipSync(bytes).length };
    })
    .toSorted((a, b) => b.bytes - a.bytes);
};
