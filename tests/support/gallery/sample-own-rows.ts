import type { ClaimReview } from '../../../lib/core/model/claim-review.ts';
import type { OwnRow, RowDraft } from '../../../lib/core/model/own-row.ts';

/** Two rows on Kosovo that a reader wrote. */
export const OWN_ROWS: readonly OwnRow[] = [
  {
    id: 'own:visit',
    date: '2019-05',
    text: 'Our class visited the parliament in Pristina.',
    relation: 'met',
    roles: { context: ['Kosovo'] },
    entities: ['Kosovo'],
    source: { title: 'School chronicle', url: 'https://school.example/chronicle' },
    createdAt: '2025-11-05T18:30:00.000Z',
    updatedAt: '2025-11-05T18:31:00.000Z',
    deletedAt: null,
  },
  {
    id: 'own:plates',
    date: '2022-11-23',
    text: 'Serbia and Kosovo agreed on number plates in Brussels.',
    relation: 'agreed',
    roles: { actor: ['Serbia', 'Kosovo'] },
    entities: ['Serbia', 'Kosovo'],
    source: { title: 'Minutes of the talks', url: 'https://talks.example/minutes' },
    createdAt: '2025-11-05T18:30:00.000Z',
    updatedAt: '2025-11-05T18:30:00.000Z',
    deletedAt: null,
  },
];

export const ROW_DRAFT: RowDraft = {
  id: 'own:draft',
  date: '17 February 2008',
  text: 'Kosovo’s assembly declared independence from Serbia.',
  sourceTitle: 'Chronicle of the assembly',
  sourceUrl: 'https://',
  entities: ['Kosovo'],
};

/** Reviews that a page carries. */
export const REVIEWS: readonly ClaimReview[] = [
  {
    claim: 'Serbia has recognised Kosovo’s number plates since 2020.',
    publisher: 'The Checking Desk',
    rating: 'Mostly wrong',
    date: '2025-11-04',
    url: 'https://checks.example/plates',
  },
  {
    claim: 'Half of all members of the Council of Europe voted against.',
    publisher: 'Counted',
    rating: '2 of 5',
    date: null,
    url: 'https://counted.example/vote',
  },
];
