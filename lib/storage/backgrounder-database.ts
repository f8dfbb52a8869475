/**
 * The extension's one database and its versions. It lives in the background and the extension's own pages; a
 * content script would open the web page's database instead.
 *
 * What the reader wrote must survive a crash, so transactions are strictly durable: they complete when the
 * bytes are on the disk, not when the system promises to write them.
 */
import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { Analysis } from '../core/model/analysis.ts';
import type { Correction } from '../core/model/correction.ts';
import type { Entity } from '../core/model/entity.ts';
import type { TimelineEvent } from '../core/model/event.ts';
import type { Note } from '../core/model/note.ts';
import type { OwnRow, RowDraft } from '../core/model/own-row.ts';
import type { AddedPack } from '../core/model/pack-description.ts';
import type { PageRule, Settings, SiteRule } from '../core/model/reading-rules.ts';
import { correctionKey, readCorrection } from '../core/notes/correction-schema.ts';

/** `addresses` are the page addresses, without fragment, under which the article was read. */
export type PageRuleRow = PageRule & { readonly addresses: readonly string[] };

/** `key` says what is corrected, so that the same correction is kept once. */
type CorrectionRow = { readonly key: string; readonly correction: Correction };

/** `news-sites` is the reader's choice "On all news sites". */
type SettingsRow =
  | { readonly name: 'reader'; readonly settings: Settings }
  | { readonly name: 'news-sites'; readonly highlight: boolean };

/** Times of cache rows are milliseconds since 1970. */
type AnalysisRow = { readonly key: string; readonly analysis: Analysis; readonly cachedAt: number };

/** The bytes of an added pack lie apart, so that the list of packs is read without them. */
type PackFileRow = { readonly name: string; readonly bytes: ArrayBuffer };

/** `key` says which form is being filled in. */
type RowDraftRow = { readonly key: string; readonly draft: RowDraft };

type BackgroundRow = {
  readonly title: string;
  readonly entity: Entity;
  readonly events: readonly TimelineEvent[];
  readonly packVersion: string;
  readonly cachedAt: number;
};

/** The opened or opening database; calls on a table open it when needed. */
export type BackgrounderDatabase = Dexie & {
  readonly notes: EntityTable<Note, 'id'>;
  readonly siteRules: EntityTable<SiteRule, 'host'>;
  readonly pageRules: EntityTable<PageRuleRow, 'articleId'>;
  readonly corrections: EntityTable<CorrectionRow, 'key'>;
  readonly settings: Table<SettingsRow, string>;
  readonly analyses: EntityTable<AnalysisRow, 'key'>;
  readonly backgrounds: EntityTable<BackgroundRow, 'title'>;
  readonly packs: EntityTable<AddedPack, 'name'>;
  readonly packFiles: EntityTable<PackFileRow, 'name'>;
  readonly ownRows: EntityTable<OwnRow, 'id'>;
  readonly rowDrafts: EntityTable<RowDraftRow, 'key'>;
};

/** The name the browser lists the database under. */
const DATABASE_NAME = 'backgrounder';

/** Every version stays listed, so that any older database can be brought up to date. */
const declareVersions = (database: Dexie): void => {
  database.version(1).stores({
    notes: 'id, articleId, updatedAt',
    siteRules: 'host',
    pageRules: 'articleId, *addresses',
    corrections: 'key',
    settings: 'name',
    analyses: 'key, cachedAt',
    backgrounds: 'title, cachedAt',
  });
  database
    .version(2)
    .stores({ packs: 'name', packFiles: 'name', ownRows: 'id', rowDrafts: 'key' })
    .upgrade(async transaction => {
      const corrections = transaction.table<CorrectionRow, string>('corrections');
      const rows = await corrections.toArray();
      const read = rows.flatMap(({ correction }) => readCorrection(correction) ?? []);
      await corrections.clear();
      await corrections.bulkPut(read.map(correction => ({ key: correctionKey(correction), correction })));
    });
};

/**
 * Gives the database, not opened yet. When another context upgrades or deletes it, this connection steps aside
 * so that nobody waits; the next call opens it again.
 */
export const createDatabase = (
  options: DexieOptions & { readonly name?: string } = {},
): BackgrounderDatabase => {
  const { name = DATABASE_NAME, ...rest } = options;
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', ...rest });
  declareVersions(database);
  database.on('versionchange', () => database.close({ disableAutoOpen: false }));
  return database as BackgrounderDatabase;
};
