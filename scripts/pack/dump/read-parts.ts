import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readLines } from './read-lines.ts';
import { beginning, RECORDS_FILE, type ScanState } from './scan-state.ts';

/** What a scan gives: how far it came, how often each item is linked to, and where the records lie. */
export type DumpScan = {
  readonly state: ScanState;
  readonly countOf: (item: number) => number;
  readonly records: string;
  /** Gives the memory of the counts free; they are 0 from then on. */
  readonly release: () => void;
};

const COUNTS_FILE = 'counts.tsv';

/** True for a folder with what the line filters gave on a cluster: `records.jsonl` and `counts.tsv`. */
export const isPartsFolder = (path: string): boolean =>
  existsSync(path) && statSync(path).isDirectory() && existsSync(join(path, RECORDS_FILE));

/** Reads the counts (a line each: number, tab, links; those of one number are summed) of such a folder. */
export const readParts = async (folder: string): Promise<DumpScan> => {
  const records = join(folder, RECORDS_FILE);
  const counts = new Map<number, number>();
  for await (const line of readLines(join(folder, COUNTS_FILE))) {
    const [item = '', links = ''] = line.split('\t');
    counts.set(Number(item), (counts.get(Number(item)) ?? 0) + Number(links));
  }
  let lines = 0;
  for await (const _ of readLines(records)) lines++;
  const state = { ...beginning(basename(folder)), lines, records: lines, isDone: true };
  return { state, countOf: item => counts.get(item) ?? 0, records, release: () => counts.clear() };
};
