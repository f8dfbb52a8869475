import { readFile } from 'node:fs/promises';

/** A row by the names of its columns; a column that is not there reads as ''. */
export type TableRow = { readonly column: (name: string) => string };

/** The values of a column that holds several, joined by `|`. */
export const valuesOf = (value: string): readonly string[] => value.split('|').filter(part => part !== '');

/** Reads a tab-separated file with a header row; no rows where the file does not exist. */
export const readTable = async (path: string): Promise<readonly TableRow[]> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const [header = '', ...lines] = text.split('\n').filter(line => line !== '');
  const indexes = new Map(header.split('\t').map((name, index) => [name, index]));
  return lines.map(line => {
    const cells = line.split('\t');
    return { column: name => cells[indexes.get(name) ?? -1] ?? '' };
  });
};
