import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { createDatabase } from '../../../lib/storage/backgrounder-database.ts';
import { createCorrectionStore } from '../../../lib/storage/correction-store.ts';
import { unwrap } from './test-database.ts';

it('a database of the first version keeps its notes and understands its corrections', async () => {
  const indexedDB = new IDBFactory();
  const old = new Dexie('backgrounder', { indexedDB, IDBKeyRange });
  old.version(1).stores({ notes: 'id, articleId, updatedAt', corrections: 'key' });
  await old.table('notes').add({ id: 'n1', articleId: 'a', updatedAt: '2025-11-01T00:00:00Z', text: 'kept' });
  await old.table('corrections').bulkAdd([
    { key: '["never","Kosovo"]', correction: { kind: 'never', title: 'Kosovo' } },
    {
      key: '["not-this","a","X","Twitter"]',
      correction: { kind: 'not-this', articleId: 'a', surface: 'X', title: 'Twitter' },
    },
  ]);
  old.close();
  const database = createDatabase({ indexedDB, IDBKeyRange });
  const corrections = unwrap(await createCorrectionStore(database).listCorrections());
  expect(corrections).toEqual(
    expect.arrayContaining([
      { kind: 'never', scope: { within: 'everywhere' }, title: 'Kosovo' },
      { kind: 'not-this', scope: { within: 'article', articleId: 'a' }, surface: 'X', title: 'Twitter' },
    ]),
  );
  expect(corrections).toHaveLength(2);
  expect(await database.notes.count()).toBe(1);
});
