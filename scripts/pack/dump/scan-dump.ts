/**
 * Reads a dump once: counts the links to every item and keeps a slim record of every item with an English article.
 * One thread decompresses and cuts the stream into batches of whole lines, others scan them; the counts lie in one
 * array that they share. From time to time all stand still and what was reached is kept in a folder.
 */
import {
  closeSync,
  createReadStream,
  ftruncateSync,
  mkdirSync,
  openSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { type Ending, readBatches } from './read-batches.ts';
import type { DumpScan } from './read-parts.ts';
import type { BatchScan } from './scan-batch.ts';
import { createScanPool } from './scan-pool.ts';
import { beginning, keepState, RECORDS_FILE, readCounts, readState, type ScanState } from './scan-state.ts';

/** Numbers of items stay below this (Q137,000,000 in 2025). Memory is taken as far as there are items. */
const MOST_ITEMS = 200_000_000;

const LISTED_FAULTS = 10;

/** What was reached is kept after so many bytes, or more where the counts to be kept are large. */
const KEPT_EVERY_BYTES = 256 * 1024 * 1024;
const KEPT_EVERY_COUNTS = 16;

export type ScanOptions = {
  /** A file, plain or gzipped; `-` for standard input. */
  readonly dump: string;
  readonly folder: string;
  readonly threads: number;
  readonly onProgress?: (state: ScanState) => void;
  readonly keptEveryBytes?: number;
  readonly batchBytes?: number;
};

/** Raised when records are made otherwise, so that none of an older run are used. */
const RECORD_VERSION = 1;

const nameOf = (dump: string): string => {
  if (dump === '-') return `${RECORD_VERSION}: standard input`;
  const { size, mtimeMs } = statSync(dump);
  return `${RECORD_VERSION}: ${basename(dump)}, ${size} bytes, ${mtimeMs}`;
};

const openSource = (dump: string): AsyncIterable<Uint8Array> =>
  dump === '-' ? process.stdin : createReadStream(dump, { highWaterMark: 256 * 1024 });

const countLines = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum + Number(byte === 10), 0);

const addScan = (state: ScanState, scan: BatchScan): ScanState => ({
  ...state,
  lines: state.lines + scan.lines,
  records: state.records + countLines(scan.records),
  recordBytes: state.recordBytes + scan.records.length,
  faults: state.faults + scan.faultyLines.length,
  firstFaults: [...state.firstFaults, ...scan.faultyLines.map(line => state.lines + line + 1)].slice(
    0,
    LISTED_FAULTS,
  ),
  newestMonth: scan.newestMonth > state.newestMonth ? scan.newestMonth : state.newestMonth,
  highestItem: Math.max(state.highestItem, scan.highestItem),
});

const openRecords = (folder: string, keptBytes: number): number => {
  const file = openSync(join(folder, RECORDS_FILE), 'a+');
  ftruncateSync(file, keptBytes);
  return file;
};

const finished = (state: ScanState, ending: Ending): ScanState =>
  ending.kind === 'whole'
    ? { ...state, isDone: true, broken: '' }
    : { ...state, isDone: false, broken: ending.message };

const scanned = (state: ScanState, counts: Uint32Array, folder: string): DumpScan => {
  let kept: Uint32Array | undefined = counts;
  return {
    state,
    countOf: item => kept?.[item] ?? 0,
    records: join(folder, RECORDS_FILE),
    release: () => {
      kept = undefined;
    },
  };
};

/** After how many bytes what was reached is kept: the more the counts weigh, the more seldom. */
const dueBytes = ({ keptEveryBytes = KEPT_EVERY_BYTES }: ScanOptions, { countsBytes }: ScanState): number =>
  Math.max(keptEveryBytes, countsBytes * KEPT_EVERY_COUNTS);

/** Scans a dump, from where an earlier run on it stopped. A dump that ends in the middle is told in `state.broken`. */
export const scanDump = async (options: ScanOptions): Promise<DumpScan> => {
  const { dump, folder, threads } = options;
  mkdirSync(folder, { recursive: true });
  const shared = new SharedArrayBuffer(MOST_ITEMS * 4);
  const counts = new Uint32Array(shared);
  const earlier = readState(folder, nameOf(dump));
  let state = earlier.isDone && dump === '-' ? beginning(earlier.dump) : earlier;
  readCounts(folder, state, counts);
  if (state.isDone) return scanned(state, counts, folder);
  const records = openRecords(folder, state.recordBytes);
  const pool = createScanPool({
    threads,
    counts: shared,
    onScan: scan => {
      writeSync(records, scan.records);
      state = addScan(state, scan);
    },
  });
  let takenBytes = state.bytes;
  const keep = async (finish: (reached: ScanState) => ScanState = reached => reached): Promise<void> => {
    await pool.drain();
    state = await keepState(folder, finish({ ...state, bytes: takenBytes }), counts);
    options.onProgress?.(state);
  };
  try {
    const ending = await readBatches({
      source: openSource(dump),
      skipBytes: state.bytes,
      take: batch => {
        takenBytes += batch.length;
        pool.scan(batch);
      },
      ready: async () => {
        await pool.ready();
        if (takenBytes - state.bytes >= dueBytes(options, state)) await keep();
      },
      ...(options.batchBytes === undefined ? {} : { batchBytes: options.batchBytes }),
    });
    await keep(reached => finished(reached, ending));
    return scanned(state, counts, folder);
  } finally {
    closeSync(records);
    await pool.close();
  }
};
