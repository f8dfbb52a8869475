/** What was found on a page, in lines for a terminal. */
import type { Analysis, Claim } from '../../lib/core/model/analysis.ts';
import type { PageState } from '../../lib/core/model/page-state.ts';

type ReadyState = Extract<PageState, { kind: 'ready' }>;

const RECORD_WORDS: Readonly<Record<Claim['record']['status'], string>> = {
  agrees: 'the record agrees',
  differs: 'the record differs',
  silent: 'nothing on record',
};

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${heading} (${lines.length})`, ...lines.map(line => `  ${line}`)];

const nameLines = ({ entities }: Analysis): readonly string[] =>
  entities.map(
    ({ title, label, description, mentions }) =>
      `${label}${label === title ? '' : ` = ${title}`} ×${mentions}: ${description}`,
  );

const dateLines = ({ dates }: Analysis): readonly string[] =>
  dates.map(({ surface, value }) => `${surface} = ${value}`);

const recordLine = ({ record }: Claim, { timeline }: Analysis): string => {
  const met = record.status === 'silent' ? [] : timeline.filter(({ id }) => record.events.includes(id));
  const differing = record.differs === null ? '' : ` in its ${record.differs}`;
  return [
    `${RECORD_WORDS[record.status]}${differing}`,
    ...met.map(({ date, text }) => `${date} ${text}`),
  ].join(' | ');
};

const claimLines = (analysis: Analysis): readonly string[] =>
  analysis.claims
    .filter(({ level, record }) => level === 'few' || record.status !== 'silent')
    .map(claim => `“${claim.text}”\n      ${recordLine(claim, analysis)}`);

const unknownNames = ({ mentions }: Analysis): readonly string[] => [
  ...new Set(mentions.filter(({ entity }) => entity === null).map(({ surface }) => surface)),
];

const summarizeReady = ({ article, analysis }: ReadyState): readonly string[] => [
  article.title,
  [article.site, article.byline, article.published].filter(part => part !== null).join(' · '),
  ...section('Names', nameLines(analysis)),
  ...section('Names not in the pack', unknownNames(analysis)),
  ...section('Dates', dateLines(analysis)),
  ...section('Claims worth a check', claimLines(analysis)),
  '',
  `${analysis.timeline.length} rows in the article's timeline.`,
];

/** The lines; for a page that is no article, the sentence that a reader is shown. */
export const summarizePage = (state: PageState): readonly string[] => {
  switch (state.kind) {
    case 'ready':
      return summarizeReady(state);
    case 'not-an-article':
      return ['This page does not look like an article.'];
    case 'failed':
      return [state.problem.message];
    default:
      return [`The page could not be read (${state.kind}).`];
  }
};
