import type { TimelineEvent } from '../../../lib/core/model/event.ts';

type Row = readonly [id: string, date: string, text: string, entities: readonly string[], source: string];

const ROWS: readonly Row[] = [
  [
    'un-1244',
    '1999-06-10',
    'The Security Council placed Kosovo under United Nations administration.',
    ['Kosovo'],
    'Resolution 1244',
  ],
  [
    'independence',
    '2008-02-17',
    'Kosovo’s assembly declared independence from Serbia.',
    ['Kosovo', 'Serbia'],
    '2008 Kosovo declaration of independence',
  ],
  [
    'applied',
    '2009-12-22',
    'Serbia applied to join the European Union.',
    ['Serbia', 'European Union'],
    'Accession of Serbia to the European Union',
  ],
  [
    'icj',
    '2010-07-22',
    'The International Court of Justice found that Kosovo’s declaration did not violate international law.',
    ['Kosovo', 'Serbia'],
    'Advisory opinion on Kosovo’s declaration of independence',
  ],
  [
    'candidate',
    '2012-03-01',
    'The European Council granted Serbia candidate status.',
    ['Serbia', 'European Union'],
    'Accession of Serbia to the European Union',
  ],
  [
    'brussels',
    '2013-04-19',
    'Belgrade and Pristina reached the Brussels Agreement on normalising relations.',
    ['Kosovo', 'Serbia'],
    'Brussels Agreement (2013)',
  ],
  [
    'talks',
    '2014-01-21',
    'Serbia’s accession talks opened in Brussels.',
    ['Serbia', 'European Union'],
    'Accession of Serbia to the European Union',
  ],
  [
    'war',
    '2014/..',
    'Russia and Ukraine have been at war since Russia seized Crimea.',
    ['Ukraine'],
    'Russo-Ukrainian war',
  ],
  [
    'vucic-president',
    '2017-05-31',
    'Aleksandar Vučić took office as president of Serbia.',
    ['Aleksandar Vučić', 'Serbia'],
    'Aleksandar Vučić',
  ],
  [
    'zelensky-president',
    '2019-05-20',
    'Volodymyr Zelenskyy took office as president of Ukraine.',
    ['Volodymyr Zelenskyy', 'Ukraine'],
    'Volodymyr Zelenskyy',
  ],
  [
    'invasion',
    '2022-02-24',
    'Russia began its full-scale invasion of Ukraine.',
    ['Ukraine'],
    'Russian invasion of Ukraine',
  ],
  [
    'ukraine-candidate',
    '2022-06-23',
    'The European Council granted Ukraine candidate status.',
    ['Ukraine', 'European Union'],
    'Accession of Ukraine to the European Union',
  ],
  [
    'ohrid',
    '2023-03',
    'Kosovo and Serbia accepted a European text on normalisation and left it unsigned.',
    ['Kosovo', 'Serbia'],
    'Ohrid Agreement',
  ],
  [
    'assembly-vote',
    '2024-04-16',
    'The Parliamentary Assembly recommended that Kosovo be invited to join the Council of Europe.',
    ['Kosovo', 'Council of Europe'],
    'Kosovo and the Council of Europe',
  ],
  [
    'protests',
    '2024',
    'Students began blockades after a station canopy collapsed in Novi Sad.',
    ['Serbia'],
    'Serbian anti-corruption protests',
  ],
  [
    'parade',
    '2025-05-09',
    'Moscow held its Victory Day parade with Aleksandar Vučić and Robert Fico among the guests.',
    ['Moscow', 'Aleksandar Vučić', 'Robert Fico', 'Victory Day'],
    '2025 Moscow Victory Day Parade',
  ],
  [
    'summit-after',
    '2025-12-18',
    'The European Council discussed enlargement in Brussels.',
    ['European Union', 'Serbia'],
    'European Council',
  ],
];

export const EVENTS: readonly TimelineEvent[] = ROWS.map(([id, date, text, entities, title]) => ({
  id,
  date,
  text,
  relation: null,
  roles: { actor: entities },
  entities,
  quantities: [],
  source: { title, url: `https://example.org/${id}` },
  asOf: '2025-11',
  checked: 'sample',
  origin: 'written',
}));

/** Older rows that only a full timeline shows. */
export const KOSOVO_OLDER: readonly TimelineEvent[] = EVENTS.slice(0, 1).map(event => ({
  ...event,
  id: 'autonomy',
  date: '1974~',
  text: 'A new constitution gave Kosovo wide autonomy inside Yugoslavia.',
  source: { title: '1974 Yugoslav Constitution', url: 'https://example.org/autonomy' },
}));
