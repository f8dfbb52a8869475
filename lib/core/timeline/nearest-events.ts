import { compareEdtf, daysApart } from '../dates/edtf.ts';
import type { TimelineEvent } from '../model/event.ts';

/** The `count` events nearest to a date (the latest ones where it is null), in time order. */
export const nearestEvents = (
  events: readonly TimelineEvent[],
  date: string | null,
  count: number,
): readonly TimelineEvent[] => {
  const ordered = events.toSorted((a, b) => compareEdtf(a.date, b.date));
  if (date === null) return ordered.slice(-count);
  return ordered
    .map(event => ({ event, distance: daysApart(event.date, date) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ event }) => event)
    .toSorted((a, b) => compareEdtf(a.date, b.date));
};
