import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../../lib/storage/backgrounder-database.ts';
import { createRuleStore } from '../../../lib/storage/rule-store.ts';
import { runQuery } from '../../../lib/storage/run-query.ts';
import { createTestDatabase, unwrap } from './test-database.ts';

const named = (name: string, inner?: Error): Error => Object.assign(new Error('it broke'), { name, inner });

const codeOf = async (work: () => PromiseLike<unknown>, timeoutMs?: number) => {
  const result = await runQuery(work, timeoutMs);
  return result.ok ? 'ok' : result.error.code;
};

describe('a failing database', () => {
  it.each([
    ['QuotaExceededError', 'quota'],
    ['VersionError', 'database-newer'],
    ['InvalidStateError', 'database-unavailable'],
    ['Oddity', 'database-failed'],
  ])('answers %s with %s', async (name, code) => {
    expect(await codeOf(() => Promise.reject(named(name)))).toBe(code);
  });

  it('names the cause that a wrapping error hides', async () => {
    const wrapped = named('AbortError', named('QuotaExceededError'));
    expect(await codeOf(() => Promise.reject(wrapped))).toBe('quota');
  });

  it('is an error value where the call itself throws', async () => {
    const work = () => {
      throw named('MissingAPIError');
    };
    expect(await codeOf(work)).toBe('database-unavailable');
  });

  it('never keeps a reader waiting', async () => {
    expect(await codeOf(() => new Promise(() => undefined), 20)).toBe('database-blocked');
  });

  it('is reported where the browser has none', async () => {
    const broken = Object.assign(new IDBFactory(), {
      open: () => {
        throw named('SecurityError');
      },
    });
    const rules = createRuleStore(createDatabase({ indexedDB: broken, IDBKeyRange }));
    expect(await rules.listSiteRules()).toMatchObject({
      ok: false,
      error: { code: 'database-unavailable' },
    });
  });
});

describe('two windows', () => {
  it('step aside for an upgrade, and read on afterwards', async () => {
    const factory = new IDBFactory();
    const old = createRuleStore(createTestDatabase(factory));
    unwrap(await old.setSiteRules([{ host: 'a.test', highlight: true }]));
    const upgraded = createTestDatabase(factory);
    upgraded.version(99).stores({ extra: 'id' });
    const upgrade = await runQuery(() => upgraded.open(), 1000);
    expect(upgrade.ok).toBe(true);
    expect(unwrap(await old.listSiteRules())).toEqual([{ host: 'a.test', highlight: true }]);
  });
});
