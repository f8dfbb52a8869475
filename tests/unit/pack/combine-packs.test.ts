import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../../lib/core/analyze-article.ts';
import type { KnowledgeBase } from '../../../lib/core/model/knowledge-base.ts';
import { combinePacks } from '../../../lib/knowledge/combined/combine-packs.ts';
import type { PackContents } from '../../../lib/knowledge/pack/pack-format.ts';
import { openContents, sampleContents, sketchEntity, sketchEvent } from '../../support/sample-knowledge.ts';
import { sketchArticle } from '../../support/sketch-article.ts';

const contents = (more: Partial<PackContents>): PackContents => ({
  name: 'classroom',
  entities: [],
  events: [],
  words: [],
  sources: [],
  ...more,
});

const ours = { pack: openContents(sampleContents()), shownAs: null };

const classroom = {
  shownAs: 'Classroom',
  pack: openContents(
    contents({
      entities: [
        sketchEntity({ title: 'Kosovo', kind: 'place', tier: 0, description: 'Old line', names: [] }),
        sketchEntity({ title: 'Lindi Choir', kind: 'organization', names: ['the Choir', 'LC'] }),
        sketchEntity({ title: 'Serbia', kind: 'place', description: 'Our line', names: ['Srbija'] }),
      ],
      events: [
        sketchEvent({
          id: 'choir-visits',
          date: '2009',
          text: 'The Lindi Choir visited Kosovo.',
          roles: { actor: ['Lindi Choir'], object: ['Kosovo'] },
        }),
        sketchEvent({
          id: 'serbia-applies',
          date: '2009-12',
          text: 'Said otherwise.',
          roles: { actor: ['Serbia'] },
        }),
      ],
    }),
  ),
};

const linesOf = (knowledge: KnowledgeBase, text: string): readonly string[] =>
  analyzeArticle(sketchArticle(text), knowledge).mentions.map(
    ({ surface, entity }) => `${surface}: ${entity?.title ?? '-'}`,
  );

describe('several packs', () => {
  const first = combinePacks([classroom, ours]);
  const last = combinePacks([ours, classroom]);

  it('are the one pack itself where there is one', () => {
    expect(combinePacks([ours])).toBe(ours.pack);
  });

  it('find the names of all of them in one text', () => {
    const text = 'The Lindi Choir sang in Serbia. Srbija thanked the Lindi Choir and Kosovo.';
    expect(linesOf(first, text)).toEqual([
      'Lindi Choir: Lindi Choir',
      'Serbia: Serbia',
      'Srbija: Serbia',
      'Lindi Choir: Lindi Choir',
      'Kosovo: Kosovo',
    ]);
  });

  it('give the line of the pack that has precedence, and the names of both', () => {
    expect(first.findEntity('Serbia')).toMatchObject({ description: 'Our line', tier: 2 });
    expect(first.findEntity('Serbia')?.aliases).toEqual(expect.arrayContaining(['Srbija', 'Serbs']));
    expect(last.findEntity('Serbia')?.description).toBe('About Serbia');
  });

  it('never describe an entity by a pack that only names it', () => {
    expect(first.findEntity('Kosovo')?.description).toBe('About Kosovo');
  });

  it('join the rows in time order, once each, and say where added ones come from', () => {
    expect(first.eventsOf('Kosovo').map(({ id, pack }) => [id, pack])).toEqual([
      ['kosovo-declares-independence', undefined],
      ['choir-visits', 'Classroom'],
    ]);
    expect(first.findEvent('serbia-applies')).toMatchObject({ text: 'Said otherwise.', pack: 'Classroom' });
    expect(last.findEvent('serbia-applies')?.pack).toBeUndefined();
    expect(last.eventsOf('Serbia').filter(({ id }) => id === 'serbia-applies')).toHaveLength(1);
  });

  it('have a version that tells which packs they are, and in which order', () => {
    expect(first.version).not.toBe(last.version);
    expect(first.version).toContain(ours.pack.version);
  });
});
