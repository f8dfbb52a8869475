import { describe, expect, it } from 'vitest';
import { rankEntities } from '../../../lib/core/linking/salience.ts';
import type { Mention } from '../../../lib/core/model/analysis.ts';
import { samplePack } from '../../support/sample-knowledge.ts';

const TITLES = { Serbia: 'Serbia', Kosovo: 'Kosovo', Twitter: 'Twitter', Serbian: 'Serbia' } as const;

const readMentions = (text: string): readonly Mention[] =>
  [...text.matchAll(/Serbian?|Kosovo|Twitter/g)].map(({ 0: surface, index }) => {
    const title = TITLES[surface as keyof typeof TITLES];
    return {
      start: index,
      end: index + surface.length,
      surface,
      kind: surface === 'Serbian' ? 'other' : 'place',
      entity: { title, qid: null, label: title },
      confidence: 0.9,
      level: 'few',
      reasons: [],
    };
  });

const rank = (text: string, title = '') =>
  rankEntities(readMentions(text), { title, text }, samplePack()).map(entity => entity.title);

const LEAD = 'The talks went on until late in the night and ended without any agreement at all';

describe('salience', () => {
  it('is highest for what the headline names', () => {
    const text = `${LEAD}.\n\nOn Kosovo nothing was said. Serbia was silent.`;
    expect(rank(text)).toEqual(['Kosovo', 'Serbia']);
    expect(rank(text, 'Serbia says nothing')).toEqual(['Serbia', 'Kosovo']);
  });

  it('knows the headline of a bare text by its first line', () => {
    const body = `${LEAD}.\n\nOn Kosovo nothing was said.`;
    expect(rank(`Talks with Serbia end\n\n${body}`)).toEqual(['Serbia', 'Kosovo']);
  });

  it('is higher for what the opening tells of than for what comes once further down', () => {
    expect(rank(`${LEAD}.\n\nTwitter. ${LEAD}.`.replace('talks', 'talks of Kosovo'))).toEqual([
      'Kosovo',
      'Twitter',
    ]);
  });

  it('grows with mentions, less with adjectives, and not with being a source only', () => {
    expect(rank(`${LEAD}.\n\nKosovo, Serbian. Kosovo, Serbian.`)).toEqual(['Kosovo', 'Serbia']);
    expect(rank(`${LEAD}.\n\nAccording to Twitter, Kosovo waits.`)).toEqual(['Kosovo', 'Twitter']);
  });

  it('is relative to the most salient, and of nothing it is nothing', () => {
    const text = `${LEAD}.\n\nKosovo, Kosovo, Serbia.`;
    const [first, second] = rankEntities(readMentions(text), { title: '', text }, samplePack());
    expect(first?.salience).toBe(1);
    expect(second?.salience).toBeLessThan(1);
    expect(rankEntities([], { title: '', text: '' }, samplePack())).toEqual([]);
  });
});
