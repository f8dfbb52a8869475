import type { Analysis, Claim, Mention, SalientEntity } from '../../../lib/core/model/analysis.ts';
import type { Article } from '../../../lib/core/model/article.ts';
import type { EntityKind } from '../../../lib/core/model/entity.ts';
import { EVENTS } from './sample-events.ts';
import { countOf, findSpan, PARAGRAPHS, TEXT } from './sample-text.ts';

type Known = readonly [title: string, kind: EntityKind, description: string, surfaces: readonly string[]];

const KNOWN: readonly Known[] = [
  ['Ukraine', 'place', 'Country in Eastern Europe', ['Ukraine', 'Kyiv']],
  ['Serbia', 'place', 'Country in Southeast Europe', ['Serbia', 'Belgrade']],
  [
    'European Union',
    'organization',
    'Union of 27 European states',
    ['European Union', 'the EU', 'EU accession'],
  ],
  ['Volodymyr Zelenskyy', 'person', 'President of Ukraine since 2019', ['Volodymyr Zelensky']],
  ['Aleksandar Vučić', 'person', 'President of Serbia since 2017', ['Vučić']],
  ['X (social network)', 'work', 'Social network, called Twitter until 2023', ['post on X']],
  ['Kosovo', 'place', 'Partly recognised state in Southeast Europe', ['Kosovo']],
  ['Council of Europe', 'organization', 'Human rights organisation of 46 states', ['Council of Europe']],
  [
    'Ursula von der Leyen',
    'person',
    'President of the European Commission since 2019',
    ['Ursula von der Leyen'],
  ],
  ['Slovaks', 'other', 'People of Slovakia', ['Slovak']],
  ['Robert Fico', 'person', 'Prime Minister of Slovakia since 2023', ['Robert Fico']],
  ['Victory Day', 'event', 'Holiday on 9 May in Russia and elsewhere', ['Victory Day']],
  ['Moscow', 'place', 'Capital of Russia', ['Moscow']],
];

const LABELS: Readonly<Record<string, string>> = { 'X (social network)': 'X' };

const refOf = (title: string) => ({ title, qid: null, label: LABELS[title] ?? title });

const spansOf = (surface: string) =>
  Array.from({ length: countOf(surface) }, (_, nth) => ({ ...findSpan(surface, nth), surface }));

const mentionsOf = ([title, kind, , surfaces]: Known): readonly Mention[] =>
  surfaces.flatMap(spansOf).map(span => ({
    ...span,
    kind,
    entity: refOf(title),
    confidence: 0.96,
    level: 'few',
    reasons: [
      `“${span.surface}” is a name of ${LABELS[title] ?? title} in the pack.`,
      'Serbia and Kosovo are named beside it.',
    ],
  }));

const unknownOf = (surface: string): readonly Mention[] =>
  spansOf(surface).map(span => ({
    ...span,
    kind: 'person',
    entity: null,
    confidence: 0.4,
    level: null,
    reasons: [],
  }));

const entityOf = (known: Known, index: number): SalientEntity => ({
  ...refOf(known[0]),
  kind: known[1],
  description: known[2],
  mentions: mentionsOf(known).length,
  salience: [
    'Kosovo',
    'Serbia',
    'Ukraine',
    'European Union',
    'Aleksandar Vučić',
    'Volodymyr Zelenskyy',
  ].includes(known[0])
    ? 0.9 - index / 50
    : 0.2,
});

type SampleClaim = Pick<Claim, 'text' | 'record'> & Partial<Claim>;

const makeClaim = (claim: SampleClaim): Claim => ({
  ...findSpan(claim.text),
  score: 0.8,
  level: 'few',
  attributedTo: null,
  entities: ['Kosovo', 'Serbia'],
  date: null,
  frame: null,
  ...claim,
});

export const CLAIMS: readonly Claim[] = [
  makeClaim({
    text: 'Kosovo declared independence from Serbia in 2008',
    record: { status: 'agrees', differs: null, events: ['independence'] },
    date: '2008',
    frame: {
      relation: 'declared-independence',
      actors: ['Kosovo'],
      objects: ['Serbia'],
      date: '2008',
      negated: false,
    },
  }),
  makeClaim({
    text: 'a 2023 vote on Kosovo joining the Council of Europe',
    record: { status: 'differs', differs: 'date', events: ['assembly-vote'] },
    date: '2023',
    frame: {
      relation: 'vote-adopted',
      actors: [],
      objects: ['Kosovo'],
      date: '2023',
      negated: false,
    },
    entities: ['Kosovo', 'Council of Europe'],
  }),
  makeClaim({
    text: 'Serbia’s EU accession process, which launched in 2009',
    record: { status: 'agrees', differs: null, events: ['applied'] },
    entities: ['Serbia', 'European Union'],
  }),
  makeClaim({
    text: 'Ursula von der Leyen urged Vučić in October to get concrete',
    record: { status: 'silent', differs: null, events: [] },
    attributedTo: 'AP',
    entities: ['Ursula von der Leyen', 'Aleksandar Vučić'],
  }),
];

export const ANALYSIS: Analysis = {
  language: 'en',
  packVersion: 'sample',
  mentions: [...KNOWN.flatMap(mentionsOf), ...unknownOf('Cicero'), ...unknownOf('Novak')].sort(
    (a, b) => a.start - b.start,
  ),
  dates: [],
  entities: KNOWN.map(entityOf),
  claims: CLAIMS,
  repairs: [{ ...findSpan('counattempt'), surface: 'counattempt', restored: 'country' }],
  timeline: EVENTS,
};

export const EMPTY_ANALYSIS: Analysis = {
  ...ANALYSIS,
  mentions: [],
  entities: [],
  claims: [],
  repairs: [],
  timeline: [],
};

const makeBlocks = () => {
  let start = 0;
  return PARAGRAPHS.map(paragraph => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
};

export const ARTICLE: Article = {
  id: 'https://news.example/2025/11/05/belgrade-and-kyiv',
  title: 'Kyiv and Belgrade compare notes on the road to Brussels',
  byline: 'A. Writer',
  site: 'news.example',
  language: 'en',
  published: '2025-11-05T16:20',
  text: TEXT,
  blocks: makeBlocks(),
};
