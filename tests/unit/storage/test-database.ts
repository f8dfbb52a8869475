import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type BackgrounderDatabase, createDatabase } from '../../../lib/storage/backgrounder-database.ts';

/** A database in memory; the same factory again is the same disk. */
export const createTestDatabase = (indexedDB: IDBFactory = new IDBFactory()): BackgrounderDatabase =>
  createDatabase({ indexedDB, IDBKeyRange });

/** The value of a result that must be good. */
export const unwrap = <T>(result: {
  readonly ok: boolean;
  readonly value?: T;
  readonly error?: unknown;
}): T => {
  if (!result.ok) throw new Error(`Expected a value, not ${JSON.stringify(result.error)}`);
  return result.value as T;
};
