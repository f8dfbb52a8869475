import { type ArticleExport, formatJson } from './article-export.ts';
import { formatCsv } from './format-csv.ts';
import { formatICalendar } from './format-icalendar.ts';
import { formatJsonLd } from './format-json-ld.ts';
import { formatMarkdown } from './format-markdown.ts';
import { formatTimelineJs } from './format-timelinejs.ts';

/** A form in which an article's background is taken along. */
export type ExportFormat = {
  /** What the reader chooses. */
  readonly label: string;
  readonly extension: string;
  /** Media type of the file. */
  readonly type: string;
  readonly format: (data: ArticleExport) => string;
};

/** All formats by their names, in the order of the menu. */
export const EXPORT_FORMATS = {
  markdown: { label: 'Markdown', extension: 'md', type: 'text/markdown', format: formatMarkdown },
  csv: { label: 'Table (CSV)', extension: 'csv', type: 'text/csv', format: formatCsv },
  json: { label: 'Everything (JSON)', extension: 'json', type: 'application/json', format: formatJson },
  ics: { label: 'Calendar (iCalendar)', extension: 'ics', type: 'text/calendar', format: formatICalendar },
  timelinejs: {
    label: 'TimelineJS',
    extension: 'timeline.json',
    type: 'application/json',
    format: formatTimelineJs,
  },
  'json-ld': {
    label: 'schema.org (JSON-LD)',
    extension: 'jsonld',
    type: 'application/ld+json',
    format: formatJsonLd,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;

/** Names in the order of the menu. */
export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as readonly ExportFormatName[];
