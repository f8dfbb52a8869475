import { type EdtfPrecision, parseEdtf } from '../../lib/core/dates/edtf.ts';
import { formatEdtf } from '../../lib/core/dates/format-edtf.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import type { RowReason } from '../../lib/core/timeline/explain-row.ts';
import { EdtfTime } from '../shared/edtf-time.tsx';
import { SourceLink } from '../shared/source-link.tsx';
import { CopyRow } from './copy-row.tsx';
import { RowWhy } from './row-why.tsx';

/** How long the mark on the line is: the less is known, the longer. */
const MARKS: Readonly<Record<EdtfPrecision, 'dot' | 'short' | 'long'>> = {
  minute: 'dot',
  day: 'dot',
  month: 'short',
  season: 'short',
  year: 'long',
  decade: 'long',
  century: 'long',
  interval: 'long',
};

const markOf = (date: string): string => {
  const parsed = parseEdtf(date);
  return `mark mark-${parsed ? MARKS[parsed.precision] : 'long'}${parsed?.approximate ? ' mark-about' : ''}`;
};

type RowProps = {
  readonly event: TimelineEvent;
  /** True where a claim of the article meets this row. */
  readonly met: boolean;
  readonly later: boolean;
  /** Why it stands in the article's own timeline; not said in an entity's. */
  readonly reason?: RowReason | undefined;
};

/** One dated, sourced row on the line. */
export const TimelineRow = ({ event, met, later, reason }: RowProps) => (
  <li className={`row${met ? ' row-met' : ''}${later ? ' row-later' : ''}`}>
    <EdtfTime date={event.date} />
    <span className={markOf(event.date)} aria-hidden="true" />
    <div>
      <p className="row-text">
        <span>{event.text}</span>
        {met && <span className="visually-hidden"> A claim in this article meets this row.</span>}
      </p>
      <p className="row-source">
        <SourceLink href={event.source.url}>{event.source.title}</SourceLink>
        <span className="row-as-of">as of {formatEdtf(event.asOf)}</span>
        {event.pack !== undefined && <span className="row-pack">from {event.pack}</span>}
        {reason && <RowWhy reason={reason} />}
        <CopyRow event={event} />
      </p>
    </div>
  </li>
);

/** The article itself, as a station on the line. */
export const ArticleStation = ({ published }: { readonly published: string }) => (
  <li className="row row-article">
    <EdtfTime date={published.slice(0, 10)} />
    <span className="mark mark-article" aria-hidden="true" />
    <p>This article</p>
  </li>
);
