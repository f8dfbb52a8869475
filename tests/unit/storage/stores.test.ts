import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/core/model/analysis.ts';
import type { Article } from '../../../lib/core/model/article.ts';
import type { Correction } from '../../../lib/core/model/correction.ts';
import { analysisKey, createAnalysisCache } from '../../../lib/storage/analysis-cache.ts';
import { createBackgroundCache } from '../../../lib/storage/background-cache.ts';
import { correctionsFor, createCorrectionStore } from '../../../lib/storage/correction-store.ts';
import { openStores } from '../../../lib/storage/open-stores.ts';
import { createPackStore } from '../../../lib/storage/pack-store.ts';
import { createRuleStore } from '../../../lib/storage/rule-store.ts';
import { createSettingsStore } from '../../../lib/storage/settings-store.ts';
import { createTestDatabase, unwrap } from './test-database.ts';

const ANALYSIS: Analysis = {
  packVersion: 'p1',
  language: 'en',
  mentions: [],
  dates: [],
  entities: [],
  claims: [],
  repairs: [],
  timeline: [],
};

const ARTICLE: Article = {
  id: 'https://example.org/a',
  title: 'A title',
  byline: null,
  site: null,
  language: 'en',
  published: '2025-11-05',
  text: 'Some words.',
  blocks: [],
};

describe('rules', () => {
  it('of a page are found by its id, and by every address it was read at', async () => {
    const rules = createRuleStore(createTestDatabase());
    unwrap(await rules.setPageRule({ articleId: 'a', highlight: true }, 'https://x.test/1'));
    unwrap(await rules.setPageRule({ articleId: 'a', highlight: true }, 'https://x.test/2'));
    unwrap(await rules.setPageRule({ articleId: 'a', highlight: false }, null));
    expect(unwrap(await rules.findPageRuleAt('https://x.test/1'))).toEqual({
      articleId: 'a',
      highlight: false,
    });
    expect(unwrap(await rules.findPageRuleAt('https://x.test/2'))).toEqual({
      articleId: 'a',
      highlight: false,
    });
    expect(unwrap(await rules.findPageRuleAt('https://x.test/3'))).toBeUndefined();
  });

  it('of sites are kept by host', async () => {
    const rules = createRuleStore(createTestDatabase());
    unwrap(await rules.setSiteRules([{ host: 'a.test', highlight: true }]));
    unwrap(await rules.setSiteRules([{ host: 'a.test', highlight: false }]));
    expect(unwrap(await rules.listSiteRules())).toEqual([{ host: 'a.test', highlight: false }]);
    unwrap(await rules.removeSiteRules(['a.test']));
    expect(unwrap(await rules.findSiteRule('a.test'))).toBeUndefined();
  });
});

describe('corrections', () => {
  const never: Correction = { kind: 'never', scope: { within: 'everywhere' }, title: 'Kosovo' };
  const here: Correction = {
    kind: 'not-this',
    scope: { within: 'article', articleId: 'a' },
    surface: 'X',
    title: 'X (platform)',
  };

  it('are kept once, and can be taken back', async () => {
    const store = createCorrectionStore(createTestDatabase());
    unwrap(await store.addCorrections([never, never, here]));
    expect(unwrap(await store.listCorrections())).toHaveLength(2);
    unwrap(await store.removeCorrection(never));
    expect(unwrap(await store.listCorrections())).toEqual([here]);
  });

  it('of one article leave others alone', () => {
    expect(correctionsFor([never, here], { articleId: 'b', host: 'b.test' })).toEqual([never]);
  });
});

it('settings have defaults and change one by one', async () => {
  const store = createSettingsStore(createTestDatabase());
  expect(unwrap(await store.readSettings())).toEqual({ amount: 'few' });
  unwrap(await store.changeSettings({ amount: 'all' }));
  unwrap(await store.setNewsSites(true));
  expect(unwrap(await store.readSettings())).toEqual({ amount: 'all' });
  expect(unwrap(await store.readNewsSites())).toBe(true);
});

describe('the cache of analyses', () => {
  it('has another key for other words, another date, and another version', async () => {
    const keyOf = (changes: Partial<Article>, version = '1', corrections: readonly Correction[] = []) =>
      analysisKey({ article: { ...ARTICLE, ...changes }, corrections }, version);
    const never: Correction = { kind: 'never', scope: { within: 'everywhere' }, title: 'Kosovo' };
    const keys = await Promise.all([
      keyOf({}),
      keyOf({ text: 'Other words.' }),
      keyOf({ published: null }),
      keyOf({ language: 'de' }),
      keyOf({}, '2'),
      keyOf({}, '1', [never]),
    ]);
    expect(new Set(keys).size).toBe(6);
    expect(await keyOf({ id: 'https://example.org/copy' })).toBe(keys[0]);
  });

  it('forgets the oldest above its bound, and what is too old', async () => {
    let timeMs = 0;
    const cache = createAnalysisCache({
      database: createTestDatabase(),
      nowMs: () => timeMs,
      bounds: { maxRows: 2, maxAgeMs: 100 },
    });
    for (const key of ['a', 'b', 'c']) {
      timeMs += 10;
      unwrap(await cache.keepAnalysis(key, ANALYSIS));
    }
    expect(unwrap(await cache.findAnalysis('a'))).toBeUndefined();
    expect(unwrap(await cache.findAnalysis('c'))).toEqual(ANALYSIS);
    timeMs += 101;
    expect(unwrap(await cache.findAnalysis('c'))).toBeUndefined();
  });
});

it('a background is found for its own version of the pack only', async () => {
  const cache = createBackgroundCache({ database: createTestDatabase(), nowMs: () => 1 });
  const entity = {
    title: 'Kosovo',
    qid: 'Q1246',
    label: 'Kosovo',
    kind: 'place',
    description: '',
    aliases: [],
    tier: 1,
    asOf: '2026-01',
    prominence: 1,
  } as const;
  unwrap(await cache.keepBackground({ entity, events: [] }, 'p1'));
  expect(unwrap(await cache.findBackground('Kosovo', 'p1'))).toEqual({ entity, events: [] });
  expect(unwrap(await cache.findBackground('Kosovo', 'p2'))).toBeUndefined();
});

it('everything can be forgotten at once', async () => {
  const stores = openStores(() => 0, createTestDatabase(new IDBFactory()));
  unwrap(await stores.rules.setSiteRules([{ host: 'a.test', highlight: true }]));
  unwrap(await stores.deleteEverything());
  expect(unwrap(await stores.rules.listSiteRules())).toEqual([]);
});

describe('packs of others', () => {
  const toAdd = (name: string, version = 'aaaaaaaa') => ({
    name,
    version,
    asOf: '2025-10',
    entities: 1,
    events: 0,
    sources: [],
  });
  const bytes = new Uint8Array([1, 2, 3, 4]).buffer;

  it('stand before those added earlier, and are read with their bytes while they are active', async () => {
    const packs = createPackStore({ database: createTestDatabase(), now: () => '2025-11-01' });
    unwrap(await packs.addPack(toAdd('first'), bytes));
    unwrap(await packs.addPack(toAdd('second'), bytes));
    expect(unwrap(await packs.listPacks()).map(({ name, rank }) => [name, rank])).toEqual([
      ['second', -2],
      ['first', -1],
    ]);
    unwrap(await packs.setPackActive('second', false));
    expect(unwrap(await packs.readActivePacks()).map(({ name }) => name)).toEqual(['first']);
    expect(new Uint8Array(unwrap(await packs.readActivePacks())[0]?.bytes ?? bytes)).toHaveLength(4);
  });

  it('keep their place when a newer one of the same name comes', async () => {
    const packs = createPackStore({ database: createTestDatabase(), now: () => '2025-11-01' });
    unwrap(await packs.addPack(toAdd('first'), bytes));
    unwrap(await packs.addPack(toAdd('second'), bytes));
    unwrap(await packs.addPack(toAdd('first', 'bbbbbbbb'), bytes));
    const listed = unwrap(await packs.listPacks());
    expect(listed.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'second aaaaaaaa',
      'first bbbbbbbb',
    ]);
  });

  it('can be put after the pack that ships with the extension', async () => {
    const packs = createPackStore({ database: createTestDatabase(), now: () => '2025-11-01' });
    unwrap(await packs.addPack(toAdd('one'), bytes));
    unwrap(await packs.addPack(toAdd('two'), bytes));
    unwrap(await packs.orderPacks(['one', null, 'two']));
    expect(unwrap(await packs.listPacks()).map(({ name, rank }) => [name, rank])).toEqual([
      ['one', -1],
      ['two', 1],
    ]);
    unwrap(await packs.removePack('one'));
    expect(unwrap(await packs.readActivePacks()).map(({ name }) => name)).toEqual(['two']);
  });
});
