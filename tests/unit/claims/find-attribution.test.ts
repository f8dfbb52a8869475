import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../../lib/core/analyze-article.ts';
import { samplePack } from '../../support/sample-knowledge.ts';

const pack = samplePack();

const attributionsOf = (text: string): readonly (string | null)[] =>
  analyzeArticle(
    { id: 't', title: '', byline: null, site: null, language: 'en', published: null, text, blocks: [] },
    pack,
  ).claims.map(({ attributedTo }) => attributedTo);

describe('who says so', () => {
  it.each([
    ['As per the European Commission, Serbia was the only state that refused.', 'European Commission'],
    ['According to Aleksandar Vučić, Serbia has never refused.', 'Aleksandar Vučić'],
    ['Aleksandar Vučić reported that Serbia had refused in 2008.', 'Aleksandar Vučić'],
    ['Serbia refused in 2008 and again in 2009, Aleksandar Vučić said.', 'Aleksandar Vučić'],
  ])('is read from %j', (text, expected) => {
    expect(attributionsOf(text).at(-1)).toBe(expected);
  });

  it('is nobody where the subject itself acts', () => {
    expect(attributionsOf('The president of Serbia, Aleksandar Vučić, announced it in 2008.')).toEqual([
      null,
    ]);
  });
});
