import { formatEdtf } from '../dates/format-edtf.ts';
import type { Claim } from '../model/analysis.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { ArticleExport } from './article-export.ts';

const inline = (text: string): string =>
  text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>#|]/gu, String.raw`\$&`);

/** In angle brackets an address may hold parentheses; only its own brackets and spaces must not stand in it. */
const target = (url: string): string =>
  `<${url.replaceAll(/[<>\s]/gu, character => encodeURIComponent(character))}>`;

const RECORD_WORDS = {
  agrees: 'the record agrees',
  differs: 'the record differs',
  silent: 'nothing on record',
};

const claimLine = ({ text, record }: Claim): string => `- ${inline(text)} — *${RECORD_WORDS[record.status]}*`;

const rowLine = ({ date, text, source, asOf, pack }: TimelineEvent): string =>
  `- **${formatEdtf(date)}** ${inline(text)} ([${inline(source.title)}](${target(source.url)}), as of ${formatEdtf(asOf)}${pack === undefined ? '' : `, from ${inline(pack)}`})`;

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];

/** Timeline, claims and names as a document to read. */
export const formatMarkdown = ({
  article,
  timeline,
  claims,
  entities,
  exportedAt,
}: ArticleExport): string => {
  const about = [
    article.site ?? '',
    article.published === null ? '' : article.published.slice(0, 10),
    /^https?:/.test(article.id) ? target(article.id) : '',
  ].filter(part => part !== '');
  const parts = [
    `# Background: ${inline(article.title) || 'Untitled'}`,
    about.join(' · '),
    ...section('Timeline', timeline.map(rowLine)),
    ...section('Claims', claims.map(claimLine)),
    ...section(
      'Who and what',
      entities.map(({ label, description }) => `- **${inline(label)}** ${inline(description)}`),
    ),
    `*Backgrounder, ${exportedAt.slice(0, 10)}*`,
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
};
