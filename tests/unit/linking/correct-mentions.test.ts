import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../../lib/core/analyze-article.ts';
import { suggestEntities } from '../../../lib/core/linking/suggest-entities.ts';
import type { Correction, CorrectionScope } from '../../../lib/core/model/correction.ts';
import { openContents, sampleContents, sketchEntity } from '../../support/sample-knowledge.ts';
import { sketchArticle } from '../../support/sketch-article.ts';

const PACK = openContents(
  sampleContents({
    entities: [
      sketchEntity({
        title: 'Serbia national football team',
        kind: 'organization',
        label: 'Serbia',
        prominence: 0.3,
      }),
    ],
  }),
);

const TEXT =
  'Serbia applied to join the European Union in 2009. Serbia and Kosovo met again, and Serbia left.';

const HERE: CorrectionScope = { within: 'article', articleId: 'https://news.example/a' };
const EVERYWHERE: CorrectionScope = { within: 'everywhere' };

const analyze = (...corrections: readonly Correction[]) =>
  analyzeArticle(sketchArticle(TEXT), PACK, { corrections });

const linked = (...corrections: readonly Correction[]): readonly (string | undefined)[] =>
  analyze(...corrections)
    .mentions.filter(({ surface }) => surface === 'Serbia')
    .map(({ entity }) => entity?.title);

describe('what the reader knows better', () => {
  it('"not this" unlinks the words, and nothing is said of the entity any more', () => {
    const told: Correction = { kind: 'not-this', scope: HERE, surface: 'Serbia', title: 'Serbia' };
    expect(linked(told)).toEqual([undefined, undefined, undefined]);
    const { entities, claims } = analyze(told);
    expect(entities.map(({ title }) => title)).not.toContain('Serbia');
    expect(claims.map(({ record }) => record.status)).not.toContain('agrees');
  });

  it('"it is that one" links the words, for good reason', () => {
    const title = 'Serbia national football team';
    const told: Correction = { kind: 'is-that', scope: EVERYWHERE, surface: 'Serbia', title };
    expect(linked(told)).toEqual([title, title, title]);
    const { mentions, entities } = analyze(told);
    expect(mentions[0]).toMatchObject({ kind: 'organization', confidence: 1 });
    expect(mentions[0]?.reasons).toEqual(['You said: “Serbia” is Serbia.']);
    expect(entities.find(each => each.title === title)?.mentions).toBe(3);
  });

  it('what was said of the article goes before what was said of everything', () => {
    const everywhere: Correction = {
      kind: 'not-this',
      scope: EVERYWHERE,
      surface: 'Serbia',
      title: 'Serbia',
    };
    const here: Correction = { kind: 'is-that', scope: HERE, surface: 'Serbia', title: 'Serbia' };
    expect(linked(everywhere, here)).toEqual(['Serbia', 'Serbia', 'Serbia']);
  });

  it('"never" takes an entity off the page and leaves it in the lists', () => {
    const { mentions, entities } = analyze({ kind: 'never', scope: HERE, title: 'Kosovo' });
    expect(mentions.find(({ surface }) => surface === 'Kosovo')?.level).toBeNull();
    expect(entities.map(({ title }) => title)).toContain('Kosovo');
  });

  it('an entity that no pack in use knows changes nothing', () => {
    expect(linked({ kind: 'is-that', scope: HERE, surface: 'Serbia', title: 'Atlantis' })).toEqual(linked());
  });
});

describe('suggestions', () => {
  const titles = (query: string): readonly string[] => suggestEntities(query, PACK).map(({ title }) => title);

  it('begin with entities of just that name, the most prominent first', () => {
    expect(titles('Serbia').slice(0, 2)).toEqual(['Serbia', 'Serbia national football team']);
  });

  it('find a name by the beginnings of its words', () => {
    expect(titles('euro comm')).toEqual(['European Commission']);
    expect(titles('leyen')).toEqual(['Ursula von der Leyen']);
  });

  it('are none for nothing', () => {
    expect(titles('  ')).toEqual([]);
    expect(titles('Atlantis')).toEqual([]);
  });
});
