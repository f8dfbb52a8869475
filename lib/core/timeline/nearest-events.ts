import { compareEdtf, daysApart, parseEdtf } from '../dates/edtf.ts';
import type { TimelineEvent } from '../model/event.ts';

/** Which events are wanted: around which EDTF date (null: the latest), how many, and whose background they are. */
export type NearestQuestion = {
  readonly date: string | null;
  readonly count: number;
  /** The entity that the rows are about; rows in which it acts go before rows that only name it. */
  readonly title?: string;
  /** True where the date is the article's: what came before it is its background, what came after is news. */
  readonly isBackground?: boolean;
};

/** A later event is as far as an earlier one this much further away, where background is wanted. */
const LATER_WEIGHT = 4;

/** An event that only names the entity is as far as one this much further away. */
const BYSTANDER_WEIGHT = 3;

/** So that the weights also tell events of the same week apart. */
const LEAST_DAYS = 7;

const isLater = (event: TimelineEvent, date: string): boolean =>
  (parseEdtf(event.date)?.firstDay ?? 0) > (parseEdtf(date)?.lastDay ?? Number.POSITIVE_INFINITY);

const isBystander = ({ roles }: TimelineEvent, title: string | undefined): boolean =>
  title !== undefined && ![...(roles.actor ?? []), ...(roles.object ?? [])].includes(title);

const distance = (event: TimelineEvent, { date, title, isBackground }: NearestQuestion): number => {
  const days = date === null ? 0 : daysApart(event.date, date) + LEAST_DAYS;
  const later = isBackground && date !== null && isLater(event, date) ? LATER_WEIGHT : 1;
  return days * later * (isBystander(event, title) ? BYSTANDER_WEIGHT : 1);
};

/** The events that matter most around a date, in time order. */
export const nearestEvents = (
  events: readonly TimelineEvent[],
  question: NearestQuestion,
): readonly TimelineEvent[] => {
  const ordered = events.toSorted((a, b) => compareEdtf(a.date, b.date));
  if (question.date === null) return ordered.slice(-question.count);
  return ordered
    .map(event => ({ event, distance: distance(event, question) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, question.count)
    .map(({ event }) => event)
    .toSorted((a, b) => compareEdtf(a.date, b.date));
};
