import { EVENT_ROLES } from '../../core/model/event.ts';
import type { SubjectFile } from './read-subject.ts';
import { locatedEntities, locatedEvents, locatedTerms } from './subject-parts.ts';

/** From this many written events on, an entity has a full timeline. */
export const FULL_TIMELINE_EVENTS = 8;

/** How much the authored files hold. */
export type KnowledgeCounts = {
  readonly entities: number;
  readonly events: number;
  readonly terms: number;
  /** Written events by title of the entity, most events first. */
  readonly eventsByTitle: readonly (readonly [title: string, events: number])[];
};

/** Counts entities, events and terms, and the events in which each entity takes part. */
export const countKnowledge = (files: readonly SubjectFile[]): KnowledgeCounts => {
  const events = locatedEvents(files);
  const counts = new Map<string, number>();
  for (const { part } of events) {
    for (const title of new Set(EVENT_ROLES.flatMap(role => part[role]))) {
      counts.set(title, (counts.get(title) ?? 0) + 1);
    }
  }
  return {
    entities: locatedEntities(files).length,
    events: events.length,
    terms: locatedTerms(files).length,
    eventsByTitle: [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  };
};
