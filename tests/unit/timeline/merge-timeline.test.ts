import { describe, expect, it } from 'vitest';
import { mergeTimeline } from '../../../lib/core/timeline/merge-timeline.ts';
import { nearestEvents } from '../../../lib/core/timeline/nearest-events.ts';
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

describe('the nearest rows', () => {
  const events = ['1999', '2008-02-17', '2013-04', '2025-01-01'].map(date =>
    sketchEvent({ id: `e${date}`, date }),
  );

  it('are those around the date, in time order', () => {
    expect(nearestEvents(events, '2009', 2).map(({ date }) => date)).toEqual(['2008-02-17', '2013-04']);
  });

  it('are the latest where the article states no date', () => {
    expect(nearestEvents(events, null, 1).map(({ date }) => date)).toEqual(['2025-01-01']);
  });
});
