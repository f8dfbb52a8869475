/** Keeps a cache from growing without end: what is old goes, then the oldest above a number of rows. */
import type { EntityTable } from 'dexie';

/** How much a cache keeps. */
export type CacheBounds = { readonly maxRows: number; readonly maxAgeMs: number };

type Row = { readonly cachedAt: number };

/** Removes rows beyond `bounds`; `nowMs` is milliseconds since 1970. */
export const trimCache = async <T extends Row, K extends keyof T>(
  table: EntityTable<T, K>,
  bounds: CacheBounds,
  nowMs: number,
): Promise<void> => {
  await table
    .where('cachedAt')
    .below(nowMs - bounds.maxAgeMs)
    .delete();
  const excess = (await table.count()) - bounds.maxRows;
  if (excess > 0) await table.orderBy('cachedAt').limit(excess).delete();
};
