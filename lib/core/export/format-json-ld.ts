/**
 * The timeline in the terms of schema.org: a list of events, each with what it cites. Claims are listed as what the
 * article says; there is no ClaimReview, since the record is no verdict.
 */
import type { TimelineEvent } from '../model/event.ts';
import type { ArticleExport } from './article-export.ts';

const wikidata = (qid: string): string => `https://www.wikidata.org/entity/${qid}`;

/** schema.org takes ISO 8601 of any precision; what EDTF knows beyond it stands in the name only. */
const isoDate = (date: string): string | undefined => /^\d{4}(-\d{2}){0,2}$/.exec(date)?.[0];

const isSeason = (date: string): boolean => /^\d{4}-(2\d|3\d|4[01])$/.test(date);

const toEvent = ({ id, date, text, source, asOf }: TimelineEvent): object => {
  const startDate = isSeason(date) ? date.slice(0, 4) : isoDate(date);
  return {
    '@type': 'Event',
    identifier: id,
    name: text,
    ...(startDate === undefined ? { temporalCoverage: date } : { startDate }),
    citation: { '@type': 'WebPage', name: source.title, url: source.url },
    dateModified: asOf,
  };
};

/** The export as JSON-LD. */
export const formatJsonLd = ({ article, entities, claims, timeline, exportedAt }: ArticleExport): string =>
  `${JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name: `Timeline: ${article.title}`,
      dateCreated: exportedAt,
      isBasedOn: {
        '@type': 'NewsArticle',
        '@id': article.id,
        headline: article.title,
        ...(article.published === null ? {} : { datePublished: article.published }),
        mentions: entities.map(({ label, qid }) => ({
          '@type': 'Thing',
          name: label,
          ...(qid === null ? {} : { sameAs: wikidata(qid) }),
        })),
        hasPart: claims.map(({ text }) => ({ '@type': 'Claim', text })),
      },
      numberOfItems: timeline.length,
      itemListElement: timeline.map((event, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: toEvent(event),
      })),
    },
    null,
    2,
  )}\n`;
