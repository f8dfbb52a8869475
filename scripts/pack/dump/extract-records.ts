/**
 * The items of a dump that have an English article, as slim records; only their lines are parsed. As a line filter:
 * `tsx scripts/pack/dump/extract-records.ts < LINES` writes a record a line.
 */
import { pathToFileURL } from 'node:url';
import type { ItemJson } from './item-json.ts';
import { readBatches } from './read-batches.ts';
import { formatSlim, toSlimRecord } from './slim-record.ts';

/** What was read from some lines. */
export type Extracted = {
  /** The records, a line each. */
  readonly records: readonly string[];
  readonly lines: number;
  /** Numbers of lines that are no item, from 0. */
  readonly faultyLines: readonly number[];
  /** The newest time at which one of the items was changed, `YYYY-MM`, or ''. */
  readonly newestMonth: string;
};

const NEWLINE = 10;
const ENGLISH = Buffer.from('"enwiki"');
const [SPACE, COMMA, OPEN, CLOSE] = [32, 44, 123, 125] as const;

/** Where the item of a line ends: before the comma and blanks at its end. */
const trimEnd = (bytes: Buffer, start: number, end: number): number => {
  let last = end;
  while (last > start && ((bytes[last - 1] ?? 0) <= SPACE || bytes[last - 1] === COMMA)) last--;
  return last;
};

const isBracket = (bytes: Buffer, start: number, end: number): boolean =>
  end <= start || (end - start === 1 && (bytes[start] === 91 || bytes[start] === 93));

type ReadItem = { readonly month: string; readonly record: string | undefined };

const readItem = (text: string): ReadItem | undefined => {
  try {
    const item = JSON.parse(text) as ItemJson;
    const record = toSlimRecord(item);
    return { month: item.modified?.slice(0, 7) ?? '', record: record && formatSlim(record) };
  } catch {
    // No JSON, or JSON of another form than the data model's: the caller counts it as a faulty line.
    return undefined;
  }
};

/** Visits whole lines without what is around the item; `english` says whether an English article is named in it. */
const visitItems = (
  bytes: Buffer,
  visit: (item: {
    readonly start: number;
    readonly end: number;
    readonly line: number;
    readonly english: boolean;
  }) => void,
): number => {
  let english = bytes.indexOf(ENGLISH);
  let line = 0;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const next = newline < 0 ? bytes.length : newline + 1;
    const end = trimEnd(bytes, start, next);
    if (english >= 0 && english < start) english = bytes.indexOf(ENGLISH, start);
    if (!isBracket(bytes, start, end)) visit({ start, end, line, english: english >= 0 && english < end });
    start = next;
  }
  return line;
};

/** Reads whole lines. Of an item without an English article only the two ends are looked at. */
export const extractRecords = (bytes: Buffer): Extracted => {
  const records: string[] = [];
  const faultyLines: number[] = [];
  let newestMonth = '';
  const lines = visitItems(bytes, ({ start, end, line, english }) => {
    const isObject = bytes[start] === OPEN && bytes[end - 1] === CLOSE;
    if (isObject && !english) return;
    const item = isObject ? readItem(bytes.toString('utf8', start, end)) : undefined;
    if (item === undefined) faultyLines.push(line);
    if (item?.record !== undefined) records.push(item.record);
    if (item !== undefined && item.month > newestMonth) newestMonth = item.month;
  });
  return { records, lines, faultyLines, newestMonth };
};

const filter = async (): Promise<void> => {
  await readBatches({
    source: process.stdin,
    take: bytes => {
      const { records } = extractRecords(Buffer.from(bytes.buffer));
      if (records.length > 0) process.stdout.write(`${records.join('\n')}\n`);
    },
  });
};

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) await filter();
