import { describe, expect, it } from 'vitest';
import {
  compareParts,
  type ExplainedClaim,
  explainMatch,
} from '../../../lib/core/claims/record/explain-match.ts';
import { sketchEvent } from '../../support/sample-knowledge.ts';

const independence = {
  ...sketchEvent({
    id: 'kosovo-independence',
    date: '2008-02-17',
    text: 'Kosovo declared independence from Serbia.',
    relation: 'declared-independence',
    roles: { actor: ['Kosovo'], object: ['Serbia'] },
  }),
  entities: ['Kosovo', 'Serbia'],
};

const claim = (text: string, record: ExplainedClaim['record'], date: string | null): ExplainedClaim => ({
  text,
  entities: ['Kosovo', 'Serbia'],
  date,
  frame: {
    relation: 'declared-independence',
    actors: ['Kosovo'],
    objects: ['Serbia'],
    date,
    negated: false,
  },
  record,
});

const agrees = { status: 'agrees', differs: null, events: ['kosovo-independence'] } as const;
const differs = (part: 'date' | 'actor' | 'polarity' | 'quantity') =>
  ({ status: 'differs', differs: part, events: ['kosovo-independence'] }) as const;

describe('a row explains itself', () => {
  it('by what both have', () => {
    expect(
      explainMatch(claim('Kosovo declared independence from Serbia in 2008', agrees, '2008'), independence),
    ).toEqual([
      'The dates agree: the record has 17 February 2008.',
      'Both name Kosovo and Serbia.',
      'Both tell of the same kind of event.',
    ]);
  });

  it('by another date, first of all', () => {
    const [first] = explainMatch(
      claim('Kosovo declared independence from Serbia in 2009', differs('date'), '2009'),
      independence,
    );
    expect(first).toBe('The sentence says 2009; the record has 17 February 2008.');
  });

  it('by who did it', () => {
    const stated = {
      ...claim('Albania declared independence', differs('actor'), '2008'),
      entities: ['Albania'],
    };
    expect(explainMatch(stated, independence)[0]).toBe(
      'The sentence names Albania; the record has Kosovo as who did it.',
    );
  });

  it('by whether it happened', () => {
    const [first] = explainMatch(
      claim('Kosovo did not declare independence in 2008', differs('polarity'), '2008'),
      independence,
    );
    expect(first).toBe('One says that it happened, the other that it did not.');
  });

  it('by another number', () => {
    const vote = {
      ...independence,
      text: 'The assembly adopted it by 131 votes to 29.',
      quantities: [
        { of: 'votes for', value: 131 },
        { of: 'votes against', value: 29 },
      ],
    };
    const [first] = explainMatch(claim('It was adopted by 101 votes', differs('quantity'), '2008'), vote);
    expect(first).toBe('The sentence says 101; the record has 131.');
  });

  it('by what the sentence leaves unsaid', () => {
    const stated = claim('Kosovo declared independence', agrees, null);
    expect(compareParts(stated, independence)).toMatchObject({ date: 'unstated', actor: 'matched' });
    expect(explainMatch(stated, independence)).toContain(
      'The sentence gives no date of its own for it; the record has 17 February 2008.',
    );
  });

  it('not at all where the record is silent', () => {
    expect(
      explainMatch(
        claim('Kosovo danced', { status: 'silent', differs: null, events: [] }, null),
        independence,
      ),
    ).toEqual([]);
  });
});
