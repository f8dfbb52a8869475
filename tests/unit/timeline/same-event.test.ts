import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../../lib/core/model/event.ts';
import { isSameEvent } from '../../../lib/core/timeline/same-event.ts';
import { sketchEvent } from '../../support/sample-knowledge.ts';

const salman = sketchEvent({
  id: 'written',
  date: '2015-01-23',
  text: 'King Abdullah died, and Salman became King of Saudi Arabia.',
  relation: 'appointed',
  roles: { actor: ['Salman of Saudi Arabia'], object: ['Saudi Arabia'] },
});

const changed = (change: Partial<TimelineEvent>): TimelineEvent => ({ ...salman, id: 'other', ...change });

const expectSame = (a: TimelineEvent, b: TimelineEvent, same: boolean): void => {
  expect(isSameEvent(a, b)).toBe(same);
  expect(isSameEvent(b, a)).toBe(same);
};

describe('two rows are of the same thing', () => {
  it('where a term of a table begins as the written row says, also some days off', () => {
    const text = 'Salman took office.';
    expectSame(salman, changed({ origin: 'term', text }), true);
    expectSame(salman, changed({ origin: 'term', text, date: '2015-01-27' }), true);
    expectSame(salman, changed({ origin: 'term', text, date: '2015-03-27' }), false);
  });

  it('where date, relation and actors agree, whoever else stands in them', () => {
    const fico = sketchEvent({
      id: 'a',
      date: '2025-05-09',
      text: 'Robert Fico was the only head of an EU government at the parade.',
      relation: 'met',
      roles: { actor: ['Robert Fico'], object: ['Parade'] },
    });
    const both = sketchEvent({
      id: 'b',
      date: '2025-05-09',
      text: 'Aleksandar Vučić and Robert Fico attended the parade in Moscow.',
      relation: 'met',
      roles: { actor: ['Aleksandar Vučić', 'Robert Fico'], object: ['Parade', 'Vladimir Putin'] },
    });
    expectSame(fico, both, true);
    expectSame(fico, { ...both, date: '2026-05-09' }, false);
    expectSame(fico, { ...both, relation: 'announced' }, false);
  });

  it('where the sentences are nearly equal and one date holds the other', () => {
    const text = 'King Abdullah died, and Salman became the King of Saudi Arabia.';
    expectSame(salman, changed({ relation: null, date: '2015', text }), true);
    expectSame(salman, changed({ relation: null, date: '2016', text }), false);
  });

  it('and not where only the day and a country agree', () => {
    const other = changed({
      text: 'Saudi Arabia cut the price of its oil.',
      relation: 'announced',
      roles: { actor: ['Saudi Arabia'] },
      entities: ['Saudi Arabia'],
    });
    expectSame(salman, other, false);
  });
});
