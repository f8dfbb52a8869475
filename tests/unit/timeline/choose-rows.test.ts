import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, SalientEntity } from '../../../lib/core/model/analysis.ts';
import type { KnowledgeBase } from '../../../lib/core/model/knowledge-base.ts';
import { explainRow } from '../../../lib/core/timeline/explain-row.ts';
import { MOST_ROWS, mergeTimeline } from '../../../lib/core/timeline/merge-timeline.ts';
import { isSameEvent } from '../../../lib/core/timeline/same-event.ts';
import { openContents, sampleContents, sketchEntity, sketchEvent } from '../../support/sample-knowledge.ts';

const openPackOf = (more: Parameters<typeof sampleContents>[0]): KnowledgeBase =>
  openContents(sampleContents(more));

const salient = (title: string, salience: number): SalientEntity => ({
  title,
  qid: null,
  label: title,
  kind: 'place',
  description: '',
  mentions: 1,
  salience,
});

const meets = (id: string, date: string | null = null): Claim => ({
  start: 7,
  end: 20,
  text: 'A clause',
  score: 0.9,
  level: 'few',
  attributedTo: null,
  entities: [],
  date,
  frame: null,
  record: { status: 'agrees', differs: null, events: [id] },
});

const numbered = (count: number, year: number, title: string) =>
  Array.from({ length: count }, (_, index) =>
    sketchEvent({
      id: `${title}-${year}-${index}`,
      date: `${year}-${String((index % 12) + 1).padStart(2, '0')}-${String(index + 1).padStart(2, '0')}`,
      text: `Something ${'abcdefghijklmnopqrstuvwxyz'[index % 26]} took place: ${title} ${year} ${index}.`,
      roles: { actor: [title] },
    }),
  );

const pack: KnowledgeBase = openPackOf({
  entities: ['Big', 'Small', 'Rare'].map(title => sketchEntity({ title, kind: 'place' })),
  events: [
    ...numbered(28, 2019, 'Big'),
    ...numbered(28, 2021, 'Big'),
    ...numbered(2, 2018, 'Small'),
    sketchEvent({ id: 'both', date: '2009-05-05', roles: { actor: ['Big'], object: ['Small'] } }),
    sketchEvent({ id: 'told', date: '1900', roles: { actor: ['Rare'] } }),
  ],
});

const ask = (claims: readonly Claim[], published: string | null = '2020-01-01') =>
  mergeTimeline({ entities: [salient('Big', 1), salient('Small', 0.6)], claims, published, knowledge: pack });

describe('the rows that are chosen', () => {
  it('are no more than a reader looks through, a quarter of them later than the article', () => {
    const rows = ask([]);
    expect(rows.length).toBeLessThanOrEqual(MOST_ROWS);
    expect(rows.filter(({ date }) => date > '2020-01-01').length).toBeLessThanOrEqual(MOST_ROWS / 4);
  });

  it('hold what a claim meets, whatever it is about', () => {
    expect(ask([meets('told')]).map(({ id }) => id)).toContain('told');
    expect(ask([]).map(({ id }) => id)).not.toContain('told');
  });

  it('hold what two of the article’s entities share, though it is long ago', () => {
    expect(ask([]).map(({ id }) => id)).toContain('both');
  });

  it('hold a row of each salient entity beside one with many', () => {
    expect(ask([]).some(({ entities }) => entities.includes('Small'))).toBe(true);
  });

  it('rather have words in common with the article', () => {
    const events = ['floods', 'harvests'].flatMap(word =>
      numbered(20, 2019, 'Big').map(event => ({
        ...event,
        id: `${event.id}-${word}`,
        date: event.date.replace('2019', word === 'floods' ? '2018' : '2019'),
        text: `Great ${word} came: ${event.id}.`,
      })),
    );
    const knowledge = openPackOf({ entities: [sketchEntity({ title: 'Big', kind: 'place' })], events });
    const rows = mergeTimeline({
      entities: [salient('Big', 1)],
      claims: [],
      published: null,
      knowledge,
      words: new Set(['floods', 'river']),
    });
    expect(rows.filter(({ text }) => text.includes('floods')).length).toBeGreaterThan(rows.length / 2);
  });

  it('never tell one thing twice, whatever the rows', () => {
    const row = fc.record({
      date: fc.constantFrom('2018', '2018-03', '2018-03-04', '2018-03-05'),
      text: fc.constantFrom('Big met Small in March.', 'Big and Small met in March.', 'Small fell.'),
      relation: fc.constantFrom('met' as const, 'attacked' as const, null),
      origin: fc.constantFrom('written' as const, 'term' as const),
      roles: fc.constantFrom({ actor: ['Big'], object: ['Small'] }, { actor: ['Small', 'Big'] }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), sketches => {
        const events = sketches.map((sketch, index) => sketchEvent({ id: `e${index}`, ...sketch }));
        const knowledge = openPackOf({
          entities: ['Big', 'Small'].map(title => sketchEntity({ title, kind: 'place' })),
          events,
        });
        const rows = mergeTimeline({
          entities: [salient('Big', 1), salient('Small', 0.5)],
          claims: [],
          published: '2019-01-01',
          knowledge,
        });
        for (const [index, a] of rows.entries()) {
          for (const b of rows.slice(index + 1)) expect(isSameEvent(a, b)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('why a row is there', () => {
  const [row] = numbered(1, 2019, 'Big');

  it('is the claims that it meets, the entities that it holds, and the day that a claim states', () => {
    if (!row) throw new Error('there is a row');
    const entities = [salient('Small', 1), salient('Big', 0.5)];
    const reason = explainRow(row, { claims: [meets(row.id, '2019-01-01')], entities });
    expect(reason.claims).toEqual([7]);
    expect(reason.entities.map(({ title }) => title)).toEqual(['Big']);
    expect(reason.isOnStatedDay).toBe(true);
    expect(explainRow(row, { claims: [meets('x', '2019-01')], entities }).isOnStatedDay).toBe(false);
  });
});
