/** A row of the reader's own: understood, joined above all packs, given away as a pack, and taken back in. */
import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../../lib/core/analyze-article.ts';
import type { Correction } from '../../../lib/core/model/correction.ts';
import type { KnowledgeBase } from '../../../lib/core/model/knowledge-base.ts';
import type { OwnRow, OwnRowText } from '../../../lib/core/model/own-row.ts';
import { readRow } from '../../../lib/core/own-rows/read-row.ts';
import { type ActivePack, combinePacks } from '../../../lib/knowledge/combined/combine-packs.ts';
import { ownPackContents } from '../../../lib/knowledge/own/own-pack.ts';
import { inspectPack } from '../../../lib/knowledge/pack/inspect-pack.ts';
import { writePack } from '../../../lib/knowledge/pack/write-pack.ts';
import { openContents, sampleContents } from '../../support/sample-knowledge.ts';
import { sketchArticle } from '../../support/sketch-article.ts';
import { unwrap } from '../storage/test-database.ts';

const ours: ActivePack = { pack: openContents(sampleContents()), shownAs: null };

const TEXT: OwnRowText = {
  id: 'own:1',
  date: '2019-06-12',
  text: 'Serbia recognised Kosovo.',
  source: { title: 'Chronicle', url: 'https://chronicle.example/2019' },
  entities: ['Kosovo'],
};

const rowOf = (changes: Partial<OwnRow> = {}): OwnRow => ({
  ...readRow(TEXT, ours.pack),
  createdAt: '2025-11-05T10:00:00.000Z',
  updatedAt: '2025-11-05T10:00:00.000Z',
  deletedAt: null,
  ...changes,
});

const everywhere: Correction = {
  kind: 'is-that',
  scope: { within: 'everywhere' },
  surface: 'Old Srbija',
  title: 'Serbia',
};

const packOf = (rows: readonly OwnRow[], corrections: readonly Correction[] = []): ActivePack => {
  const { bytes } = writePack(ownPackContents({ name: 'My rows', rows, corrections }));
  return { pack: unwrap(inspectPack(bytes.slice().buffer)), shownAs: 'your rows' };
};

const analyze = (text: string, knowledge: KnowledgeBase, corrections: readonly Correction[] = []) =>
  analyzeArticle(sketchArticle(text), knowledge, { corrections });

describe('a row of the reader’s own', () => {
  it('is understood like a sentence of an article', () => {
    expect(rowOf()).toMatchObject({
      relation: 'recognised',
      roles: { actor: ['Serbia'], object: ['Kosovo'] },
      entities: ['Serbia', 'Kosovo'],
    });
  });

  it('that says nothing known still belongs to whom the reader chose', () => {
    const read = readRow({ ...TEXT, text: 'It was a fine day.' }, ours.pack);
    expect(read).toMatchObject({ relation: null, roles: { context: ['Kosovo'] }, entities: ['Kosovo'] });
  });

  it('stands in the timelines, with its origin, and claims are held against it', () => {
    const knowledge = combinePacks([packOf([rowOf()]), ours]);
    expect(knowledge.eventsOf('Kosovo').find(({ id }) => id === 'own:1')).toMatchObject({
      pack: 'your rows',
    });
    const [claim] = analyze('Serbia recognised Kosovo on 12 June 2019.', knowledge).claims;
    expect(claim?.record).toMatchObject({ status: 'agrees', events: ['own:1'] });
  });

  it('leaves each entity the line that it has', () => {
    const knowledge = combinePacks([packOf([rowOf()]), ours]);
    expect(knowledge.findEntity('Kosovo')).toEqual(ours.pack.findEntity('Kosovo'));
  });

  it('is not given away when it is deleted', () => {
    const deleted = rowOf({ id: 'own:2', deletedAt: '2025-11-06T10:00:00.000Z' });
    expect(packOf([rowOf(), deleted]).pack.findEvent('own:2')).toBeUndefined();
  });

  it('is a pack that passes every check and loses nothing', () => {
    const { pack } = packOf([rowOf()], [everywhere]);
    const { id, date, text, relation, roles, entities, source } = rowOf();
    expect(pack.findEvent('own:1')).toMatchObject({ id, date, text, relation, roles, entities, source });
  });

  it('gives a spelling that the reader chose to whoever adds the pack', () => {
    const knowledge = combinePacks([packOf([], [everywhere]), ours]);
    const [mention] = analyze('Talks were held in Old Srbija on Monday.', knowledge).mentions;
    expect(mention).toMatchObject({ surface: 'Old Srbija', entity: { title: 'Serbia' } });
  });
});

describe('“not a claim”', () => {
  const text = 'Serbia applied to join the European Union in December 2009.';
  const dismissal: Correction = {
    kind: 'not-claim',
    scope: { within: 'article', articleId: 'https://news.example/a' },
    surface: 'Serbia applied to join the European Union in December  2009',
  };

  it('takes the clause off page and lists, whatever its white space', () => {
    const before = analyze(text, ours.pack).claims[0];
    expect(before?.level).not.toBeNull();
    const after = analyze(text, ours.pack, [
      { ...dismissal, surface: before?.text.replace(' ', '  ') ?? '' },
    ]);
    expect(after.claims[0]).toEqual({ ...before, level: null });
  });

  it('leaves other clauses alone', () => {
    expect(analyze(text, ours.pack, [{ ...dismissal, surface: 'Another' }])).toEqual(
      analyze(text, ours.pack),
    );
  });
});
