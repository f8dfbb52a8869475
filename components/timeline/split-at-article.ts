import { compareEdtf, parseEdtf } from '../../lib/core/dates/edtf.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';

/** Rows before (or on the day of) the article, and rows that begin after it. */
export type SplitRows = {
  readonly before: readonly TimelineEvent[];
  readonly after: readonly TimelineEvent[];
};

/** Rows in time order, parted at the publication date; all are `before` where the article states no date. */
export const splitAtArticle = (events: readonly TimelineEvent[], published: string | null): SplitRows => {
  const ordered = [...events].sort((a, b) => compareEdtf(a.date, b.date));
  const article = published === null ? undefined : parseEdtf(published);
  if (!article) return { before: ordered, after: [] };
  const isAfter = (event: TimelineEvent): boolean =>
    (parseEdtf(event.date)?.firstDay ?? Number.NEGATIVE_INFINITY) > article.lastDay;
  return {
    before: ordered.filter(event => !isAfter(event)),
    after: ordered.filter(isAfter),
  };
};
