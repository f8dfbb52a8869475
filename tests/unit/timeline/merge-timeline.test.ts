import { describe, expect, it } from 'vitest';
import { mergeTimeline } from '../../../lib/core/timeline/merge-timeline.ts';
import { nearestEvents } from '../../../lib/core/timeline/nearest-events.ts';
import { ownRows } from '../../../lib/core/timeline/own-rows.ts';
import { samplePack, sketchEvent } from '../../support/sample-knowledge.ts';

const pack = samplePack();

const salient = (title: string, salience: number) => ({
  title,
  qid: null,
  label: title,
  kind: 'place' as const,
  description: '',
  mentions: 1,
  salience,
});

describe('the timeline of an article', () => {
  it('holds each row once, in time order, though two entities share it', () => {
    const rows = mergeTimeline({
      entities: [salient('Serbia', 1), salient('Kosovo', 0.8)],
      claims: [],
      published: '2025-11-05',
      knowledge: pack,
    });
    expect(rows.map(({ id }) => id)).toEqual(['kosovo-declares-independence', 'serbia-applies']);
  });

  it('is empty where nothing is known', () => {
    expect(mergeTimeline({ entities: [], claims: [], published: null, knowledge: pack })).toEqual([]);
  });
});

describe('the own rows of a state', () => {
  it('hold the terms of its head, and not those of its ministers', () => {
    const roles = { actor: ['A'], object: ['Serbia'] };
    const head = sketchEvent({ id: 'head', date: '2017', origin: 'term', relation: 'appointed', roles });
    const end = sketchEvent({ id: 'end', date: '2019', origin: 'term', roles });
    const minister = sketchEvent({
      id: 'minister',
      date: '2018',
      origin: 'term',
      relation: 'appointed',
      roles: { actor: ['B'], context: ['Serbia'] },
    });
    expect(ownRows([head, minister, end], 'Serbia').map(({ id }) => id)).toEqual(['head']);
    const own = (title: string) =>
      ownRows(
        [head, minister, end].filter(({ entities }) => entities.includes(title)),
        title,
      );
    expect(own('A').map(({ id }) => id)).toEqual(['head', 'end']);
    expect(own('B').map(({ id }) => id)).toEqual(['minister']);
  });
});

describe('the nearest rows', () => {
  const events = ['1999', '2008-02-17', '2013-04', '2025-01-01'].map(date =>
    sketchEvent({ id: `e${date}`, date }),
  );

  it('are those around the date, in time order', () => {
    expect(nearestEvents(events, { date: '2009', count: 2 }).map(({ date }) => date)).toEqual([
      '2008-02-17',
      '2013-04',
    ]);
  });

  it('of an article are rather those before it', () => {
    const chosen = nearestEvents(events, { date: '2013-02', count: 1, isBackground: true });
    expect(chosen.map(({ date }) => date)).toEqual(['2013-04']);
    const early = nearestEvents(events, { date: '2012', count: 2, isBackground: true });
    expect(early.map(({ date }) => date)).toEqual(['2008-02-17', '2013-04']);
  });

  it('are rather those in which the entity acts', () => {
    const acts = sketchEvent({ id: 'acts', date: '2011-03-01', roles: { actor: ['Serbia'] } });
    const named = sketchEvent({ id: 'named', date: '2011-06-01', roles: { context: ['Serbia'] } });
    const chosen = nearestEvents([acts, named], { date: '2012', count: 1, title: 'Serbia' });
    expect(chosen.map(({ id }) => id)).toEqual(['acts']);
  });

  it('are the latest where the article states no date', () => {
    expect(nearestEvents(events, { date: null, count: 1 }).map(({ date }) => date)).toEqual(['2025-01-01']);
  });
});
