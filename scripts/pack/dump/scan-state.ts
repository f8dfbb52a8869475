import { closeSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../write-whole.ts';
import { writeBlocks } from './write-blocks.ts';

/** How far a dump was read: kept beside the counts and the records, so that the next run goes on from there. */
export type ScanState = {
  /** Which file it is: a run on another one begins anew. */
  readonly dump: string;
  readonly isDone: boolean;
  /** Bytes of the decompressed dump that were scanned; whole lines. */
  readonly bytes: number;
  readonly lines: number;
  readonly records: number;
  readonly recordBytes: number;
  readonly faults: number;
  /** Numbers of the first faulty lines, from 1. */
  readonly firstFaults: readonly number[];
  readonly newestMonth: string;
  /** The highest number of an item that was linked to, and where the counts are kept. */
  readonly highestItem: number;
  readonly countsFile: string;
  readonly countsBytes: number;
  /** Why the dump ended before its end, or ''. */
  readonly broken: string;
};

export const RECORDS_FILE = 'records.jsonl';
const STATE_FILE = 'state.json';

/** Counts are kept in pages, because a part of a dump links to few of all items. */
const PAGE_ITEMS = 1024;

export const beginning = (dump: string): ScanState => ({
  dump,
  isDone: false,
  bytes: 0,
  lines: 0,
  records: 0,
  recordBytes: 0,
  faults: 0,
  firstFaults: [],
  newestMonth: '',
  highestItem: 0,
  countsFile: '',
  countsBytes: 0,
  broken: '',
});

/** What an earlier run on the same dump left in `folder`; a broken dump is read anew from where it was whole. */
export const readState = (folder: string, dump: string): ScanState => {
  try {
    const state = JSON.parse(readFileSync(join(folder, STATE_FILE), 'utf8')) as ScanState;
    return state.dump === dump ? state : beginning(dump);
  } catch {
    // There was no earlier run, or it was stopped before its first state was whole.
    return beginning(dump);
  }
};

/** The counts of an earlier run, into `counts`; page by page, because they may be large. */
export const readCounts = (folder: string, state: ScanState, counts: Uint32Array): void => {
  if (state.countsFile === '') return;
  const file = openSync(join(folder, state.countsFile), 'r');
  const record = new Uint32Array(PAGE_ITEMS + 1);
  while (readSync(file, record) === record.byteLength) {
    counts.set(record.subarray(1), (record[0] ?? 0) * PAGE_ITEMS);
  }
  closeSync(file);
};

/** The pages of counts in which something was counted, each behind its number. */
function* countedPages(counts: Uint32Array, highestItem: number): Iterable<Uint8Array> {
  for (let page = 0; page * PAGE_ITEMS <= highestItem; page++) {
    const words = counts.subarray(page * PAGE_ITEMS, (page + 1) * PAGE_ITEMS);
    if (words.every(word => word === 0)) continue;
    const record = Uint32Array.of(page, ...words);
    yield new Uint8Array(record.buffer);
  }
}

/** Keeps the counts and then the state that names them: whoever is stopped in between goes on from the state before. */
export const keepState = async (
  folder: string,
  state: ScanState,
  counts: Uint32Array,
): Promise<ScanState> => {
  const countsFile = `counts-${state.bytes}.bin`;
  writeBlocks(join(folder, countsFile), countedPages(counts, state.highestItem));
  const kept = { ...state, countsFile, countsBytes: statSync(join(folder, countsFile)).size };
  await writeWhole(join(folder, STATE_FILE), `${JSON.stringify(kept)}\n`);
  if (state.countsFile !== '' && state.countsFile !== countsFile) {
    rmSync(join(folder, state.countsFile), { force: true });
  }
  return kept;
};
