/** Backgrounds of entities that the reader opened: the description and rows, as one version of the pack had them. */
import type { Entity } from '../core/model/entity.ts';
import type { TimelineEvent } from '../core/model/event.ts';
import type { Result } from '../core/model/result.ts';
import type { BackgrounderDatabase } from './backgrounder-database.ts';
import { type CacheBounds, trimCache } from './cache-bounds.ts';
import { runQuery } from './run-query.ts';

/** A few thousand entities of 5 to 20 KB each. */
const BACKGROUND_BOUNDS: CacheBounds = { maxRows: 2000, maxAgeMs: 90 * 24 * 60 * 60 * 1000 };

/** An entity with all its rows, in time order. */
type CachedBackground = { readonly entity: Entity; readonly events: readonly TimelineEvent[] };

export type BackgroundCache = {
  /** What is kept of `title` from the pack `packVersion`; undefined where there is none. */
  readonly findBackground: (
    title: string,
    packVersion: string,
  ) => Promise<Result<CachedBackground | undefined>>;
  readonly keepBackground: (background: CachedBackground, packVersion: string) => Promise<Result<null>>;
};

type BackgroundCacheOptions = {
  readonly database: BackgrounderDatabase;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  readonly bounds?: CacheBounds;
};

/** A cache of backgrounds over `database`. */
export const createBackgroundCache = (options: BackgroundCacheOptions): BackgroundCache => {
  const { database, nowMs, bounds = BACKGROUND_BOUNDS } = options;
  const { backgrounds } = database;
  return {
    findBackground: (title, packVersion) =>
      runQuery(async () => {
        const row = await backgrounds.get(title);
        if (row === undefined || row.packVersion !== packVersion) return undefined;
        return { entity: row.entity, events: row.events };
      }),
    keepBackground: ({ entity, events }, packVersion) =>
      runQuery(() =>
        database.transaction('rw', backgrounds, async () => {
          await backgrounds.put({ title: entity.title, entity, events, packVersion, cachedAt: nowMs() });
          await trimCache(backgrounds, bounds, nowMs());
          return null;
        }),
      ),
  };
};
