import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type AuthoringError,
  readSubject,
  type SubjectFile,
} from '../../lib/knowledge/authored/read-subject.ts';

/** The authored files that could be read, and the faults of form in the others. */
export type AuthoredFiles = {
  readonly files: readonly SubjectFile[];
  readonly errors: readonly AuthoringError[];
};

/** Paths of the subject files of a folder, in the order of their names; folders below it are not subjects. */
const subjectPaths = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(entry => entry.isFile() && entry.name.endsWith('.yaml'))
    .map(entry => join(folder, entry.name))
    .toSorted();
};

/** Reads every subject file of `folder`. A file with a fault of form is left out and its faults are told. */
export const readAuthored = async (folder: string): Promise<AuthoredFiles> => {
  const paths = await subjectPaths(folder);
  const results = await Promise.all(paths.map(async path => readSubject(path, await readFile(path, 'utf8'))));
  return {
    files: results.flatMap(result => ('read' in result ? [result.read] : [])),
    errors: results.flatMap(result => ('errors' in result ? result.errors : [])),
  };
};
