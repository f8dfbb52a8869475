/** The timeline in the form of TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html). */
import { civilDate, parseEdtf } from '../dates/edtf.ts';
import { formatEdtf } from '../dates/format-edtf.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { ArticleExport } from './article-export.ts';

type TimelineDate = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly display_date: string;
};

/** TimelineJS reads its texts as HTML. */
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const dateOf = (dayNumber: number, event: TimelineEvent, fields: 1 | 2 | 3): TimelineDate => {
  const { year, month, day } = civilDate(dayNumber);
  return {
    year,
    ...(fields > 1 ? { month } : {}),
    ...(fields > 2 ? { day } : {}),
    display_date: formatEdtf(event.date, 'long'),
  };
};

const FIELDS = {
  minute: 3,
  day: 3,
  month: 2,
  season: 2,
  year: 1,
  decade: 1,
  century: 1,
  interval: 3,
} as const;

const toSlide = (event: TimelineEvent): readonly object[] => {
  const parsed = parseEdtf(event.date);
  if (parsed === undefined || !Number.isFinite(parsed.firstDay)) return [];
  const { precision, firstDay, lastDay } = parsed;
  const isStretch =
    ['season', 'decade', 'century', 'interval'].includes(precision) && Number.isFinite(lastDay);
  const source = `<a href="${escapeHtml(event.source.url)}">${escapeHtml(event.source.title)}</a>`;
  return [
    {
      unique_id: event.id,
      start_date: dateOf(firstDay, event, FIELDS[precision]),
      ...(isStretch ? { end_date: dateOf(lastDay, event, FIELDS[precision]) } : {}),
      text: { headline: escapeHtml(event.text), text: `${source}, as of ${formatEdtf(event.asOf)}` },
    },
  ];
};

/** The timeline as a file for TimelineJS. Rows without a first day are left out. */
export const formatTimelineJs = ({ article, timeline }: ArticleExport): string =>
  `${JSON.stringify(
    {
      title: { text: { headline: escapeHtml(article.title), text: escapeHtml(article.site ?? '') } },
      events: timeline.flatMap(toSlide),
    },
    null,
    2,
  )}\n`;
