import type { TimelineEvent } from '../../model/event.ts';
import type { Statement } from '../frame/statement.ts';
import { type EventIndex, NO_RELATION } from './event-index.ts';
import { NEARBY } from './title-weights.ts';

/** Days that the statement names, as day numbers. */
const daysOf = ({ exactDates }: Statement): readonly number[] =>
  exactDates.flatMap(({ span }) => (span.precision === 'day' ? [span.firstDay] : []));

/** Weak words count only with a date, so without one their events are not even looked at. */
const relationsOf = ({ strong, weak, exactDatesAround }: Statement): readonly string[] => [
  ...new Set([...strong.keys(), ...(exactDatesAround.length > 0 ? weak.keys() : [])]),
  NO_RELATION,
];

/**
 * Events with one of the statement's relations, or on a day that it names, of those whom it names or describes; of
 * those who only stand nearby where that leaves less than two.
 */
export const findCandidates = (
  statement: Statement,
  weights: ReadonlyMap<string, number>,
  eventsOf: EventIndex,
): readonly TimelineEvent[] => {
  const relations = relationsOf(statement);
  const days = daysOf(statement);
  const named = new Set(statement.participants.map(each => each.title)).size;
  const found = new Set<TimelineEvent>();
  const add = (events: readonly TimelineEvent[] | undefined): void => {
    for (const event of events ?? []) found.add(event);
  };
  for (const [title, weight] of weights) {
    if (weight < NEARBY) continue;
    const { byRelation, byDay } = eventsOf(title);
    for (const day of days) add(byDay.get(day));
    if (weight <= NEARBY || (named > 1 && statement.nearby.includes(title) && weight < 1)) continue;
    for (const relation of relations) add(byRelation.get(relation));
  }
  return [...found];
};
