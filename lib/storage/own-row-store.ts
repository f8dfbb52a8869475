/** Rows of the reader's own, and what is typed of one and not saved yet. A write resolves when it is on the disk. */
import type { OwnRow, OwnRowText, RowDraft, RowReading } from '../core/model/own-row.ts';
import { failure, type Result } from '../core/model/result.ts';
import type { BackgrounderDatabase } from './backgrounder-database.ts';
import { runQuery } from './run-query.ts';

/** What became of rows from a file. */
type ImportedRows = { readonly added: number; readonly updated: number };

export type OwnRowStore = {
  /** All rows, deleted ones among them. */
  readonly listRows: () => Promise<Result<readonly OwnRow[]>>;
  /** Creates the row or replaces what it says; one that was deleted is there again. */
  readonly saveRow: (row: OwnRowText & RowReading) => Promise<Result<OwnRow>>;
  /** Marks as deleted; an error `no-row` where there is none. */
  readonly deleteRow: (id: string) => Promise<Result<OwnRow>>;
  readonly restoreRow: (id: string) => Promise<Result<OwnRow>>;
  /** Joins in rows from a file: of two with one id the one that was changed last stays. */
  readonly importRows: (rows: readonly OwnRow[]) => Promise<Result<ImportedRows>>;
  /** Removes rows deleted more than 30 days ago; gives how many. */
  readonly purgeRows: () => Promise<Result<number>>;
  /** What was typed in the form with this key; undefined where there is none. */
  readonly findDraft: (key: string) => Promise<Result<RowDraft | undefined>>;
  /** Keeps what is typed; null forgets it. */
  readonly keepDraft: (key: string, draft: RowDraft | null) => Promise<Result<null>>;
};

type OwnRowStoreOptions = { readonly database: BackgrounderDatabase; readonly now: () => string };

const KEPT_DELETED_MS = 30 * 24 * 60 * 60 * 1000;

const isPurgeable = ({ deletedAt }: OwnRow, now: string): boolean =>
  deletedAt !== null && Date.parse(now) - Date.parse(deletedAt) > KEPT_DELETED_MS;

const isNewer = (row: OwnRow, stored: OwnRow | undefined): boolean =>
  stored === undefined || Date.parse(row.updatedAt) > Date.parse(stored.updatedAt);

/** A store of rows over `database`; `now` gives ISO 8601. */
export const createOwnRowStore = ({ database, now }: OwnRowStoreOptions): OwnRowStore => {
  const { ownRows, rowDrafts } = database;
  const change = async (id: string, changes: Partial<OwnRow>): Promise<Result<OwnRow>> => {
    const changed = await runQuery(() =>
      database.transaction('rw', ownRows, async () => {
        const stored = await ownRows.get(id);
        if (stored === undefined) return undefined;
        const row = { ...stored, ...changes };
        await ownRows.put(row);
        return row;
      }),
    );
    if (!changed.ok) return changed;
    const { value } = changed;
    return value === undefined ? failure('no-row', 'This row is not there any more.') : { ok: true, value };
  };
  return {
    listRows: () => runQuery(() => ownRows.toArray()),
    saveRow: row =>
      runQuery(() =>
        database.transaction('rw', ownRows, async () => {
          const stored = await ownRows.get(row.id);
          const saved = { ...row, createdAt: stored?.createdAt ?? now(), updatedAt: now(), deletedAt: null };
          await ownRows.put(saved);
          return saved;
        }),
      ),
    deleteRow: id => change(id, { deletedAt: now(), updatedAt: now() }),
    restoreRow: id => change(id, { deletedAt: null, updatedAt: now() }),
    importRows: rows =>
      runQuery(() =>
        database.transaction('rw', ownRows, async () => {
          const stored = await ownRows.bulkGet(rows.map(({ id }) => id));
          const taken = rows.filter((row, index) => isNewer(row, stored[index]));
          await ownRows.bulkPut(taken);
          const added = rows.filter((_, index) => stored[index] === undefined).length;
          return { added, updated: taken.length - added };
        }),
      ),
    purgeRows: () =>
      runQuery(() =>
        database.transaction('rw', ownRows, async () => {
          const old = (await ownRows.toArray()).filter(row => isPurgeable(row, now()));
          await ownRows.bulkDelete(old.map(({ id }) => id));
          return old.length;
        }),
      ),
    findDraft: key => runQuery(async () => (await rowDrafts.get(key))?.draft),
    keepDraft: (key, draft) =>
      runQuery(async () => {
        if (draft === null) await rowDrafts.delete(key);
        else await rowDrafts.put({ key, draft });
        return null;
      }),
  };
};
