import { visitLinks } from './count-links.ts';
import { extractRecords } from './extract-records.ts';

/** What one batch of lines gave. */
export type BatchScan = {
  /** The records, a line each. */
  readonly records: Uint8Array<ArrayBuffer>;
  readonly lines: number;
  readonly faultyLines: readonly number[];
  readonly newestMonth: string;
  /** The highest number of an item that was linked to. */
  readonly highestItem: number;
};

/** Both steps that a line of the dump goes through: its links are added to `counts`, its record is kept. */
export const scanBatch = (batch: Uint8Array<ArrayBuffer>, counts: Uint32Array): BatchScan => {
  const bytes = Buffer.from(batch.buffer, batch.byteOffset, batch.length);
  let highestItem = 0;
  visitLinks(bytes, item => {
    if (item >= counts.length) return;
    Atomics.add(counts, item, 1);
    if (item > highestItem) highestItem = item;
  });
  const { records, ...extracted } = extractRecords(bytes);
  const text = records.length > 0 ? `${records.join('\n')}\n` : '';
  return { ...extracted, highestItem, records: new TextEncoder().encode(text) };
};
