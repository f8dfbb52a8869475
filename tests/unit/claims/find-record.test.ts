import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../../lib/core/analyze-article.ts';
import type { ClaimRecord } from '../../../lib/core/model/analysis.ts';
import { openContents, sampleContents, sketchEntity, sketchEvent } from '../../support/sample-knowledge.ts';
import { sketchArticle } from '../../support/sketch-article.ts';

const pack = openContents(
  sampleContents({
    entities: [
      sketchEntity({ title: 'Croatia', kind: 'place', demonyms: ['Croatian'] }),
      sketchEntity({ title: 'Turkey', kind: 'place', demonyms: ['Turkish'] }),
      sketchEntity({ title: 'Russia', kind: 'place', demonyms: ['Russian'] }),
      sketchEntity({ title: 'Mark Rutte', kind: 'person' }),
      sketchEntity({ title: 'Council of Europe', kind: 'organization' }),
      sketchEntity({ title: 'Ukraine', kind: 'place' }),
    ],
    events: [
      sketchEvent({
        id: 'croatia-joins',
        date: '2013-07-01',
        text: 'Croatia joined the European Union.',
        relation: 'joined',
        roles: { actor: ['Croatia'], object: ['European Union'] },
      }),
      sketchEvent({
        id: 'package-9',
        date: '2022-12-16',
        text: 'The European Union adopted its ninth package of sanctions against Russia.',
        relation: 'sanctioned',
        roles: { actor: ['European Union'], object: ['Russia'] },
      }),
      sketchEvent({
        id: 'package-10',
        date: '2023-02-25',
        text: 'The European Union adopted its tenth package of sanctions against Russia.',
        relation: 'sanctioned',
        roles: { actor: ['European Union'], object: ['Russia'] },
      }),
      sketchEvent({
        id: 'council-vote',
        date: '2023-04-24',
        text: 'The Council of Europe sent on the application of Kosovo, with Ukraine among five that abstained.',
        relation: 'vote-adopted',
        roles: { actor: ['Council of Europe'], object: ['Kosovo'], context: ['Ukraine'] },
      }),
      sketchEvent({
        id: 'assembly-vote',
        date: '2024-04-16',
        text: 'The assembly of the Council of Europe recommended that Kosovo be let in, by 131 votes to 29.',
        relation: 'vote-adopted',
        roles: { actor: ['Council of Europe'], object: ['Kosovo'] },
      }),
      sketchEvent({
        id: 'vucic-elected',
        date: '2017-04-02',
        text: 'Aleksandar Vučić was elected President of Serbia with 55 percent of the vote.',
        relation: 'elected',
        roles: { actor: ['Aleksandar Vučić'], object: ['Serbia'] },
        quantities: [{ of: 'share of votes', value: 55, unit: 'percent' }],
      }),
    ],
  }),
);

const recordOf = (text: string): ClaimRecord | undefined => {
  const { claims } = analyzeArticle(sketchArticle(text), pack);
  return claims.map(claim => claim.record).find(record => record.status !== 'silent');
};

describe('the record agrees', () => {
  it.each([
    ['Croatia became a member of the European Union in July 2013.', 'croatia-joins'],
    ['The accession of Croatia to the European Union on 1 July 2013 was quiet.', 'croatia-joins'],
    ['Aleksandar Vučić won the presidential election in Serbia in April 2017.', 'vucic-elected'],
    ['A tenth package of sanctions against Russia was passed by the European Union in 2023.', 'package-10'],
    [
      'Ukraine has always been neutral – for example, by abstaining from a 2023 vote on Kosovo joining the Council of Europe.',
      'council-vote',
    ],
  ])('with %j', (text, event) => {
    expect(recordOf(text)).toMatchObject({ status: 'agrees', events: [event] });
  });
});

describe('two things told in one clause', () => {
  it('are both on record', () => {
    const text =
      'Croatia joined the European Union on 1 July 2013 and watched as the European Union adopted its ninth package of sanctions against Russia on 16 December 2022.';
    expect(recordOf(text)?.events).toEqual(expect.arrayContaining(['croatia-joins', 'package-9']));
  });
});

describe('the record differs', () => {
  it.each([
    ['Croatia joined the European Union in 2011.', 'date', 'croatia-joins'],
    [
      'The European Union adopted its ninth package of sanctions against Russia on 6 December 2022.',
      'date',
      'package-9',
    ],
    ['Turkey joined the European Union on 1 July 2013.', 'actor', 'croatia-joins'],
    [
      'Aleksandar Vučić was elected president of Serbia on 2 April 2017 with 75 percent of the vote.',
      'quantity',
      'vucic-elected',
    ],
    ['Croatia did not join the European Union in July 2013.', 'polarity', 'croatia-joins'],
  ])('from %j', (text, differs, event) => {
    expect(recordOf(text)).toEqual({ status: 'differs', differs, events: [event] });
  });
});

describe('the record is silent on', () => {
  it.each([
    ['another of several', 'The European Union adopted sanctions against Russia in 2019.'],
    ['another election', 'Aleksandar Vučić was elected president of Serbia in April 2022.'],
    ['roles turned round', 'The European Union joined Croatia on 1 July 2013.'],
    ['another office', 'Aleksandar Vučić was elected mayor of Serbia on 2 April 2017.'],
    ['a plan', 'Croatia plans to join the European Union in 2013.'],
    ['a belief', 'He believes that Croatia joined the European Union in 2011.'],
    ['a date that it is reckoned from', 'In 2011, two years before Croatia joined the EU, Serbia waited.'],
    ['what was not so', 'Had Croatia not joined the European Union in July 2013, it would have waited.'],
    ['a term of which it has no number', 'Aleksandar Vučić won a third term in Serbia in April 2022.'],
    ['one more of several', 'The European Union has adopted another package of sanctions against Russia.'],
    ['somebody unknown', 'Moravska joined the European Union on 1 July 2013.'],
    [
      'the vote of another year',
      'Ukraine was neutral by abstaining from a 2019 vote on Kosovo joining the Council of Europe.',
    ],
    ['a question', 'Did Croatia join the European Union in 2013?'],
  ])('%s', (_, text) => expect(recordOf(text)).toBeUndefined());
});
