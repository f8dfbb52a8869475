import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { OwnRow, RowDraft } from '../../../lib/core/model/own-row.ts';
import { formatArchive, parseArchive } from '../../../lib/core/notes/archive-json.ts';
import { createOwnRowStore } from '../../../lib/storage/own-row-store.ts';
import { createTestDatabase, unwrap } from './test-database.ts';

const ROW = {
  id: 'own:1',
  date: '2008-02-17',
  text: 'Kosovo declared independence.',
  source: { title: 'Chronicle', url: 'https://chronicle.example/2008' },
  entities: ['Kosovo'],
  relation: 'declared-independence',
  roles: { actor: ['Kosovo'] },
} as const;

const DRAFT: RowDraft = { id: 'own:2', date: '17 F', text: '', sourceTitle: '', sourceUrl: '', entities: [] };

let minutes = 0;
const now = (): string => new Date(Date.UTC(2025, 10, 5, 10, minutes++)).toISOString();

const open = (disk = new IDBFactory()) => createOwnRowStore({ database: createTestDatabase(disk), now });

describe('rows of the reader’s own', () => {
  it('are there after a restart, and change under their id', async () => {
    const disk = new IDBFactory();
    const first = unwrap(await open(disk).saveRow(ROW));
    const store = open(disk);
    expect(unwrap(await store.listRows())).toEqual([first]);
    const changed = unwrap(await store.saveRow({ ...ROW, text: 'Otherwise.' }));
    expect(changed.createdAt).toBe(first.createdAt);
    expect(unwrap(await store.listRows())).toEqual([changed]);
  });

  it('are deleted and brought back, and gone for good a month later', async () => {
    const store = open();
    unwrap(await store.saveRow(ROW));
    expect(unwrap(await store.deleteRow(ROW.id)).deletedAt).not.toBeNull();
    expect(unwrap(await store.restoreRow(ROW.id)).deletedAt).toBeNull();
    unwrap(await store.deleteRow(ROW.id));
    expect(unwrap(await store.purgeRows())).toBe(0);
    minutes += 60 * 24 * 31;
    expect(unwrap(await store.purgeRows())).toBe(1);
    expect((await store.restoreRow(ROW.id)).ok).toBe(false);
  });

  it('leave in the archive and come back without loss, the newest change first', async () => {
    const store = open();
    const saved: OwnRow = unwrap(await store.saveRow(ROW));
    const read = unwrap(parseArchive(formatArchive({ ownRows: [saved] }, now())));
    expect(read.ownRows).toEqual([saved]);
    const other = open();
    expect(unwrap(await other.importRows(read.ownRows))).toEqual({ added: 1, updated: 0 });
    expect(unwrap(await other.importRows(read.ownRows))).toEqual({ added: 0, updated: 0 });
    const newer = unwrap(await other.saveRow({ ...ROW, text: 'Newer.' }));
    unwrap(await other.importRows(read.ownRows));
    expect(unwrap(await other.listRows())).toEqual([newer]);
  });

  it('of a file that are unsound are rejected one by one', () => {
    const bad = {
      ...ROW,
      createdAt: now(),
      updatedAt: now(),
      deletedAt: null,
      source: { title: 'x', url: 'http://x' },
    };
    const read = unwrap(parseArchive(formatArchive({ ownRows: [bad] }, now())));
    expect(read.ownRows).toEqual([]);
    expect(read.rejected).toMatchObject([{ section: 'ownRows', index: 0 }]);
  });
});

it('what is typed and not saved is kept by its form', async () => {
  const store = open();
  unwrap(await store.keepDraft('new Kosovo', DRAFT));
  expect(unwrap(await store.findDraft('new Kosovo'))).toEqual(DRAFT);
  unwrap(await store.keepDraft('new Kosovo', null));
  expect(unwrap(await store.findDraft('new Kosovo'))).toBeUndefined();
});
