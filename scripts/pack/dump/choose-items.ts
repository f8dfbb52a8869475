/**
 * The N most linked-to of the recorded items: by links, then by the number of Wikipedias that have an article, then by
 * the lower number. Only the first two numbers of a record are read.
 */
import { readLines } from './read-lines.ts';

const MOST_SITELINKS = 4095;

/** A set of item numbers, a bit each. */
export type ItemSet = { readonly has: (item: number) => boolean; readonly size: number };

/** The number of the item of a record, and how many Wikipedias have it, without parsing the rest of the line. */
export const firstNumbers = (line: string): readonly [item: number, sitelinks: number] => {
  const comma = line.indexOf(',');
  return [Number(line.slice(1, comma)), Number(line.slice(comma + 1, line.indexOf(',', comma + 1)))];
};

const createSet = (highest: number) => {
  const bits = new Uint32Array((highest >>> 5) + 1);
  return {
    has: (item: number): boolean => ((bits[item >>> 5] ?? 0) & (1 << (item & 31))) !== 0,
    add: (item: number): void => {
      bits[item >>> 5] = (bits[item >>> 5] ?? 0) | (1 << (item & 31));
    },
  };
};

type Ranked = { readonly items: Float64Array; readonly ranks: Float64Array };

const readRanks = async (
  records: string,
  { count, countOf }: { readonly count: number; readonly countOf: (item: number) => number },
): Promise<Ranked> => {
  const items = new Float64Array(count);
  const ranks = new Float64Array(count);
  let at = 0;
  for await (const line of readLines(records)) {
    const [item, sitelinks] = firstNumbers(line);
    items[at] = item;
    ranks[at++] = countOf(item) * (MOST_SITELINKS + 1) + Math.min(sitelinks, MOST_SITELINKS);
  }
  return { items, ranks };
};

/** Chooses `top` of the `count` records in a file. */
export const chooseItems = async (
  records: string,
  {
    top,
    count,
    countOf,
  }: { readonly top: number; readonly count: number; readonly countOf: (item: number) => number },
): Promise<ItemSet> => {
  const { items, ranks } = await readRanks(records, { count, countOf });
  const chosen = createSet(items.reduce((highest, item) => Math.max(highest, item), 0));
  const least = count > top ? (ranks.toSorted()[count - top] ?? 0) : 0;
  let left = Math.min(top, count) - ranks.reduce((sum, rank) => sum + Number(rank > least), 0);
  const tied = items.filter((_, at) => ranks[at] === least).sort();
  items.forEach((item, at) => {
    if ((ranks[at] ?? 0) > least) chosen.add(item);
  });
  for (const item of tied) if (left-- > 0) chosen.add(item);
  return { has: chosen.has, size: Math.min(top, count) };
};
