import { parseEdtf } from '../../dates/edtf.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';

/** The events of one entity, by what a statement can ask for. */
type EntityEvents = {
  readonly byRelation: ReadonlyMap<string, readonly TimelineEvent[]>;
  /** Events whose date is known to the day, by day number. */
  readonly byDay: ReadonlyMap<number, readonly TimelineEvent[]>;
};

/** Gives the events of an entity, sorted into shelves once. */
export type EventIndex = (title: string) => EntityEvents;

/** The shelf of events without a relation. */
export const NO_RELATION = 'none';

const shelve = <K>(shelves: Map<K, TimelineEvent[]>, key: K, event: TimelineEvent): void => {
  const shelf = shelves.get(key);
  if (shelf) shelf.push(event);
  else shelves.set(key, [event]);
};

/** The end of a term has no relation of its own; it is asked for like a resignation. */
const shelfOf = ({ relation, origin }: TimelineEvent): string =>
  relation ?? (origin === 'term' ? 'resigned' : NO_RELATION);

const sortEvents = (events: readonly TimelineEvent[]): EntityEvents => {
  const byRelation = new Map<string, TimelineEvent[]>();
  const byDay = new Map<number, TimelineEvent[]>();
  for (const event of events) {
    shelve(byRelation, shelfOf(event), event);
    const date = parseEdtf(event.date);
    if (date?.precision === 'day') shelve(byDay, date.firstDay, event);
  }
  return { byRelation, byDay };
};

const indexes = new WeakMap<KnowledgeBase, Map<string, EntityEvents>>();

/** The index of a pack; an entity is sorted when it is first asked for and kept as long as the pack is. */
export const indexEvents = (knowledge: KnowledgeBase): EventIndex => {
  const known = indexes.get(knowledge) ?? new Map<string, EntityEvents>();
  indexes.set(knowledge, known);
  return title => {
    const found = known.get(title) ?? sortEvents(knowledge.eventsOf(title));
    known.set(title, found);
    return found;
  };
};
