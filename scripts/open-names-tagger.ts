import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openTagger, type Tagger } from '../lib/core/mentions/tagger/open-tagger.ts';

/** The weights of the tagger of names, made by `npm run train`. */
export const NAMES_TAGGER = fileURLToPath(new URL('../models/names.tagger', import.meta.url));

/** Opens the tagger of names; throws where the repository's own weights are damaged. */
export const openNamesTagger = async (): Promise<Tagger> => {
  const bytes = await readFile(NAMES_TAGGER);
  const opened = openTagger(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
};
