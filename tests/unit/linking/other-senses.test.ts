import { describe, expect, it } from 'vitest';
import { explainLink } from '../../../lib/core/linking/explain-link.ts';
import { type LinkedMention, linkNames } from '../../../lib/core/linking/link-names.ts';
import { findNames } from '../../../lib/core/mentions/find-names.ts';
import { tokenizeText } from '../../../lib/core/text/tokenize-text.ts';
import { openContents, sampleContents, sketchEntity } from '../../support/sample-knowledge.ts';

const place = (title: string, description: string, prominence: number) => ({
  ...sketchEntity({ title, kind: 'place', prominence }),
  description,
});

const PACK = openContents(
  sampleContents({
    entities: [
      place('Ruritania', 'Country in Europe', 0.9),
      place('Strelsau', 'Capital of Ruritania', 0.8),
      place('Zenda', 'Town in Ruritania', 0.5),
      sketchEntity({ title: 'Ruritania national football team', kind: 'organization', prominence: 0.5 }),
      sketchEntity({ title: 'Serbian language', kind: 'other', prominence: 0.5 }),
    ],
  }),
);

const read = (text: string): readonly LinkedMention[] => {
  const tokenized = tokenizeText(text);
  return linkNames(tokenized, findNames(tokenized, PACK), PACK);
};

const linked = (text: string, surface: string): string | undefined =>
  read(text).find(mention => mention.surface === surface)?.entity?.title;

const MATCH =
  'Ruritania won the football match by two goals. The team scored in the first half, and the striker ' +
  'scored again before the referee ended the game. The goalkeeper was in Ruritania.';

describe('a country’s name', () => {
  it('means its team in the report of a match, and the country where something is in it', () => {
    const titles = read(MATCH)
      .filter(({ surface }) => surface === 'Ruritania')
      .map(({ entity }) => entity?.title);
    expect(titles).toEqual(['Ruritania national football team', 'Ruritania']);
  });

  it('means the country in other texts', () => {
    expect(linked('The minister of Ruritania said that it had won.', 'Ruritania')).toBe('Ruritania');
  });

  it('as an adjective means the language where one is spoken', () => {
    expect(linked('Few of them could speak Serbian there.', 'Serbian')).toBe('Serbian language');
    expect(linked('It was told only in Serbian.', 'Serbian')).toBe('Serbian language');
    expect(linked('They live in Serbian towns.', 'Serbian')).toBe('Serbia');
  });
});

describe('a capital', () => {
  const strelsau = (text: string) => read(text).find(({ surface }) => surface === 'Strelsau');

  it('stands for the government where it speaks, and the link stays with the place', () => {
    const mention = strelsau('Yesterday Strelsau has repeatedly denied it.');
    expect(mention?.entity?.title).toBe('Strelsau');
    expect(mention?.standsFor?.title).toBe('Ruritania');
    expect(mention?.reasons.join(' ')).toContain('Ruritania’s government');
  });

  it('is only the place where somebody else speaks in it', () => {
    expect(strelsau('The king in Strelsau said so.')?.standsFor).toBeUndefined();
  });

  it('no other town speaks for a government', () => {
    expect(read('Yesterday Zenda denied it.')[0]?.standsFor).toBeUndefined();
  });
});

describe('a place', () => {
  it('is not linked where it is a part of a longer name', () => {
    expect(linked('He read it in Ruritania magazine first.', 'Ruritania')).toBeUndefined();
  });
});

describe('reasons', () => {
  it('are sentences that say what a link rests on', () => {
    expect(
      explainLink([
        { kind: 'spelling', alias: 'AP', label: 'Associated Press' },
        { kind: 'shares-background', count: 2 },
      ]),
    ).toEqual([
      '“AP” is a known name of Associated Press.',
      'It shares background with 2 other names of the article.',
    ]);
  });
});
