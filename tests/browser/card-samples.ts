import type { CardContent } from '../../lib/page/card-content.ts';

const row = (date: string, text: string, title: string, isMet = false) => ({
  event: {
    date,
    text,
    source: { title, url: `https://en.wikipedia.org/wiki/${title.replaceAll(' ', '_')}` },
    asOf: '2025-11',
  },
  isMet,
});

const ROWS = [
  row('1999-06-10', 'The Security Council placed Kosovo under UN administration.', 'Resolution 1244'),
  row(
    '2008-02-17',
    'Kosovo’s assembly declared independence from Serbia.',
    'Kosovo declaration of independence',
    true,
  ),
  row(
    '2010',
    'The International Court of Justice found the declaration not contrary to law.',
    'Advisory opinion on Kosovo',
  ),
];

export const ENTITY_CARD: CardContent = {
  subject: 'Kosovo',
  mark: 'place',
  label: 'Kosovo',
  line: 'Partly recognised state in Southeast Europe',
  record: null,
  rows: ROWS.map(one => ({ ...one, isMet: false })),
  notice: null,
  actions: ['more', 'not-this', 'never'],
};

export const CLAIM_CARD: CardContent = {
  ...ENTITY_CARD,
  subject: 'claim-1',
  mark: 'claim',
  label: 'Kosovo unilaterally declared independence from Serbia in 2007',
  line: null,
  record: { status: 'differs', detail: 'the record has 17 February 2008' },
  rows: ROWS,
  actions: ['more'],
};

export const UNKNOWN_CARD: CardContent = {
  ...ENTITY_CARD,
  subject: 'Duško Marković',
  mark: 'person',
  label: 'Duško Marković',
  line: null,
  rows: [],
  notice: 'Nothing is known of this name here.',
  actions: ['more', 'never'],
};
