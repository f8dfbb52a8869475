import type { TimelineEvent } from '../../lib/core/model/event.ts';
import type { RowReason } from '../../lib/core/timeline/explain-row.ts';
import { splitAtArticle } from './split-at-article.ts';
import { ArticleStation, TimelineRow } from './timeline-row.tsx';

type Props = {
  readonly events: readonly TimelineEvent[];
  /** The article's publication date; its station stands there, and later rows are softer. */
  readonly published: string | null;
  /** Ids of rows that a claim of the article meets. */
  readonly met: ReadonlySet<string>;
  /** The list's name; another than "Timeline" only where two lists stand together. */
  readonly label?: string;
  /** Says why a row is there; absent where that is plain. */
  readonly explain?: ((event: TimelineEvent) => RowReason) | undefined;
};

/** The line of time: rows in order, "This article" among them. */
export const TimelineList = ({ events, published, met, label = 'Timeline', explain }: Props) => {
  const { before, after } = splitAtArticle(events, published);
  const row = (event: TimelineEvent, later: boolean) => (
    <TimelineRow
      key={event.id}
      event={event}
      met={met.has(event.id)}
      later={later}
      reason={explain?.(event)}
    />
  );
  return (
    <ol className="line" aria-label={label}>
      {before.map(event => row(event, false))}
      {published !== null && <ArticleStation published={published} />}
      {after.map(event => row(event, true))}
    </ol>
  );
};
