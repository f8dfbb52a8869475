/**
 * Chooses the events that a statement is held against.
 *
 * Without a date that fits, an event counts only where all its main roles are named, so it stands on the shelves of
 * whichever named entity has the fewest: "the United States recognised Kosovo" is looked for among Kosovo's rows. The
 * long shelves of the others are asked only for what fits a date.
 */
import type { Statement } from '../frame/statement.ts';
import { type DatedEvent, type EventIndex, NO_RELATION } from './event-index.ts';
import type { MatchContext } from './event-match.ts';
import { NEARBY } from './title-weights.ts';

/** Days that the statement names, as day numbers. */
const daysOf = ({ exactDates }: Statement): readonly number[] =>
  exactDates.flatMap(({ span }) => (span.precision === 'day' ? [span.firstDay] : []));

/** Weak words count only with a date, so without one their events are not even looked at. */
const relationsOf = ({ strong, weak, exactDatesAround }: Statement): readonly string[] => [
  ...new Set([...strong.keys(), ...(exactDatesAround.length > 0 ? weak.keys() : [])]),
  NO_RELATION,
];

type Shelves = { readonly events: readonly (readonly DatedEvent[])[]; readonly count: number };

/** The shelves of a name and of those for whom it may stand, as one. */
const takeShelves = (
  titles: readonly string[],
  relations: readonly string[],
  eventsOf: EventIndex,
): Shelves => {
  const events: (readonly DatedEvent[])[] = [];
  let count = 0;
  for (const title of titles) {
    const { byRelation } = eventsOf(title);
    for (const relation of relations) {
      const shelf = byRelation.get(relation);
      if (!shelf) continue;
      events.push(shelf);
      count += shelf.length;
    }
  }
  return { events, count };
};

/** So many events of a title are looked at whatever their date. */
const FEW_EVENTS = 12;

/** True where the date of an event can be one that its sentence states. */
const fitsDate = ({ exactDatesAround }: Statement, { date }: DatedEvent): boolean => {
  if (!date) return false;
  for (const { span } of exactDatesAround) {
    if (span.firstDay <= date.lastDay && date.firstDay <= span.lastDay) return true;
  }
  return false;
};

/** Adds what a shelf has; of a long one, only what fits a date. */
const addShelf = (
  found: Set<DatedEvent>,
  shelf: readonly DatedEvent[],
  fits: (event: DatedEvent) => boolean,
): void => {
  for (const event of shelf) if (fits(event)) found.add(event);
};

/** A capital is looked up with its country; a person's country has rows of its own. */
const groupOf = (title: string, { standsFor, kindOf }: MatchContext): readonly string[] =>
  kindOf(title) === 'person' ? [title] : [title, ...standsFor(title)];

/** True where a title only stands nearby, while the segment has names enough of its own. */
const isBeside = (title: string, weight: number, statement: Statement, named: number): boolean =>
  weight <= NEARBY || (named > 1 && weight < 1 && statement.nearby.includes(title));

/** Shelves of those whom the statement names or describes; of those nearby where that leaves less than two. */
const openShelves = (statement: Statement, context: MatchContext): readonly Shelves[] => {
  const { weights, eventsOf } = context;
  const relations = relationsOf(statement);
  const named = new Set(statement.participants.map(each => each.title)).size;
  const grouped = new Set<string>();
  const shelves: Shelves[] = [];
  for (const [title, weight] of weights) {
    if (weight < NEARBY || grouped.has(title) || isBeside(title, weight, statement, named)) continue;
    const group = groupOf(title, context).filter(each => (weights.get(each) ?? 0) > NEARBY);
    for (const each of group) grouped.add(each);
    shelves.push(takeShelves(group, relations, eventsOf));
  }
  return shelves;
};

/** Events of the named on the days that a statement names. */
const addOnDays = (found: Set<DatedEvent>, days: readonly number[], { weights, eventsOf }: MatchContext) => {
  if (days.length === 0) return;
  for (const [title, weight] of weights) {
    if (weight < NEARBY) continue;
    const { byDay } = eventsOf(title);
    for (const day of days) for (const event of byDay.get(day) ?? []) found.add(event);
  }
};

/** Events with one of the statement's relations, or on a day that it names. */
export const findCandidates = (statement: Statement, context: MatchContext): ReadonlySet<DatedEvent> => {
  const found = new Set<DatedEvent>();
  addOnDays(found, daysOf(statement), context);
  const shelves = openShelves(statement, context);
  const fewest = Math.min(...shelves.flatMap(({ count }) => (count > 0 ? [count] : [])));
  const most = Math.max(FEW_EVENTS, 2 * fewest);
  const fits = (event: DatedEvent): boolean => fitsDate(statement, event);
  for (const { events, count } of shelves) {
    if (count > most && statement.exactDatesAround.length === 0) continue;
    for (const shelf of events) addShelf(found, shelf, count <= most ? always : fits);
  }
  return found;
};

const always = (): boolean => true;
