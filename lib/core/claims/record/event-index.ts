import { type EdtfDate, parseEdtf } from '../../dates/edtf.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';

/** An event with its date read. */
export type DatedEvent = { readonly event: TimelineEvent; readonly date: EdtfDate | undefined };

/** The events of one entity, by what a statement can ask for. */
type EntityEvents = {
  readonly byRelation: ReadonlyMap<string, readonly DatedEvent[]>;
  /** Events whose date is known to the day, by day number. */
  readonly byDay: ReadonlyMap<number, readonly DatedEvent[]>;
};

/** Gives the events of an entity, sorted into shelves once. */
export type EventIndex = (title: string) => EntityEvents;

/** The shelf of events without a relation. */
export const NO_RELATION = 'none';

const shelve = <K>(shelves: Map<K, DatedEvent[]>, key: K, dated: DatedEvent): void => {
  const shelf = shelves.get(key);
  if (shelf) shelf.push(dated);
  else shelves.set(key, [dated]);
};

/** The end of a term has no relation of its own; it is asked for like a resignation. */
const shelfOf = ({ relation, origin }: TimelineEvent): string =>
  relation ?? (origin === 'term' ? 'resigned' : NO_RELATION);

const sortEvents = (
  events: readonly TimelineEvent[],
  readDated: (event: TimelineEvent) => DatedEvent,
): EntityEvents => {
  const byRelation = new Map<string, DatedEvent[]>();
  const byDay = new Map<number, DatedEvent[]>();
  for (const event of events) {
    const dated = readDated(event);
    shelve(byRelation, shelfOf(event), dated);
    if (dated.date?.precision === 'day') shelve(byDay, dated.date.firstDay, dated);
  }
  return { byRelation, byDay };
};

const indexes = new WeakMap<KnowledgeBase, EventIndex>();

/** An event of many entities stands on their shelves as one and the same object, so that it is found once. */
const openIndex = (knowledge: KnowledgeBase): EventIndex => {
  const entities = new Map<string, EntityEvents>();
  const events = new Map<string, DatedEvent>();
  const readDated = (event: TimelineEvent): DatedEvent => {
    const dated = events.get(event.id) ?? { event, date: parseEdtf(event.date) };
    events.set(event.id, dated);
    return dated;
  };
  return title => {
    const found = entities.get(title) ?? sortEvents(knowledge.eventsOf(title), readDated);
    entities.set(title, found);
    return found;
  };
};

/** The index of a pack; an entity is sorted when it is first asked for and kept as long as the pack is. */
export const indexEvents = (knowledge: KnowledgeBase): EventIndex => {
  const index = indexes.get(knowledge) ?? openIndex(knowledge);
  indexes.set(knowledge, index);
  return index;
};
