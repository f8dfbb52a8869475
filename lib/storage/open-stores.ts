/** All stores over one database, as the background and the extension's pages open them. */
import type { Result } from '../core/model/result.ts';
import { type AnalysisCache, createAnalysisCache } from './analysis-cache.ts';
import { type BackgroundCache, createBackgroundCache } from './background-cache.ts';
import { type BackgrounderDatabase, createDatabase } from './backgrounder-database.ts';
import { type CorrectionStore, createCorrectionStore } from './correction-store.ts';
import { createNoteStore, type NoteStore } from './note-store.ts';
import { createOwnRowStore, type OwnRowStore } from './own-row-store.ts';
import { createPackStore, type PackStore } from './pack-store.ts';
import { createRuleStore, type RuleStore } from './rule-store.ts';
import { runQuery } from './run-query.ts';
import { createSettingsStore, type SettingsStore } from './settings-store.ts';

export type Stores = {
  readonly notes: NoteStore;
  readonly rules: RuleStore;
  readonly corrections: CorrectionStore;
  readonly settings: SettingsStore;
  readonly packs: PackStore;
  readonly ownRows: OwnRowStore;
  readonly analyses: AnalysisCache;
  readonly backgrounds: BackgroundCache;
  /** Empties every table. */
  readonly deleteEverything: () => Promise<Result<null>>;
};

const emptyTables = (database: BackgrounderDatabase): Promise<Result<null>> =>
  runQuery(() =>
    database.transaction('rw', database.tables, async () => {
      await Promise.all(database.tables.map(table => table.clear()));
      return null;
    }),
  );

/** The stores; the database opens with the first call. `nowMs` is milliseconds since 1970. */
export const openStores = (nowMs: () => number, database = createDatabase()): Stores => ({
  notes: createNoteStore({ database, now: () => new Date(nowMs()).toISOString() }),
  rules: createRuleStore(database),
  corrections: createCorrectionStore(database),
  settings: createSettingsStore(database),
  packs: createPackStore({ database, now: () => new Date(nowMs()).toISOString() }),
  ownRows: createOwnRowStore({ database, now: () => new Date(nowMs()).toISOString() }),
  analyses: createAnalysisCache({ database, nowMs }),
  backgrounds: createBackgroundCache({ database, nowMs }),
  deleteEverything: () => emptyTables(database),
});
