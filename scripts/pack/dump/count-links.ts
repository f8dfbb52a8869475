/**
 * Which items are linked to, and how often, without parsing: a line of the dump is searched for the place where an item
 * is named, and the digits after it are read. As a line filter: `tsx scripts/pack/dump/count-links.ts < LINES` writes
 * `number <tab> count`, to be summed by number over all parts of a dump.
 */
import { pathToFileURL } from 'node:url';
import { readBatches } from './read-batches.ts';

const NAMED = Buffer.from('"entity-type"');

/** What follows in an item: its type, and its number or (in newer dumps also alone) its id. Spaces may stand between. */
const ITEM = /^\s*:\s*"item"\s*,\s*"(?:numeric-id"\s*:\s*|id"\s*:\s*"Q)(\d+)/;
const LOOK_AHEAD_BYTES = 64;

const ITEM_BYTES = Buffer.from(':"item","numeric-id":');
const ZERO = 48;

const readDigits = (bytes: Buffer, from: number): number => {
  let value = 0;
  for (let at = from; ; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return value;
    value = value * 10 + digit;
  }
};

const itemAfter = (bytes: Buffer, at: number): number => {
  if (bytes.compare(ITEM_BYTES, 0, ITEM_BYTES.length, at, at + ITEM_BYTES.length) === 0) {
    return readDigits(bytes, at + ITEM_BYTES.length);
  }
  return Number(ITEM.exec(bytes.toString('latin1', at, at + LOOK_AHEAD_BYTES))?.[1] ?? 0);
};

/** Visits the number of every item that the lines in `bytes` name. */
export const visitLinks = (bytes: Buffer, visit: (item: number) => void): void => {
  for (let at = bytes.indexOf(NAMED); at >= 0; at = bytes.indexOf(NAMED, at + NAMED.length)) {
    const item = itemAfter(bytes, at + NAMED.length);
    if (item > 0) visit(item);
  }
};

const filter = async (): Promise<void> => {
  const counts = new Map<number, number>();
  await readBatches({
    source: process.stdin,
    take: bytes =>
      visitLinks(Buffer.from(bytes.buffer), item => counts.set(item, (counts.get(item) ?? 0) + 1)),
  });
  for (const [item, count] of counts) process.stdout.write(`${item}\t${count}\n`);
};

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) await filter();
