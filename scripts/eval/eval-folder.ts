import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the development data lies beside the repository; it is never part of it. */
export const EVAL_FOLDER = fileURLToPath(new URL('../../../shared/eval', import.meta.url));

export const hasEvalData = (): boolean => existsSync(EVAL_FOLDER);

/** The lines of a JSON Lines file of the development data. */
export const readJsonLines = async <T>(...path: readonly string[]): Promise<readonly T[]> => {
  const text = await readFile(join(EVAL_FOLDER, ...path), 'utf8');
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T);
};
