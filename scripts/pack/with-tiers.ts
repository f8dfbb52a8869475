import { compareEdtf } from '../../lib/core/dates/edtf.ts';
import type { EntityTier } from '../../lib/core/model/entity.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import { ownRows } from '../../lib/core/timeline/own-rows.ts';
import { FULL_TIMELINE_EVENTS } from '../../lib/knowledge/authored/count-knowledge.ts';
import type { MergedEntity } from './merge-entity.ts';

/** An entity of the final list. */
export type TieredEntity = MergedEntity & { readonly tier: EntityTier };

const tierOf = (events: number): EntityTier => {
  if (events >= FULL_TIMELINE_EVENTS) return 1;
  return events > 0 ? 2 : 3;
};

/** Entities with how much is known of each: by the rows that stand in its own timeline. */
export const withTiers = (
  entities: readonly MergedEntity[],
  events: readonly TimelineEvent[],
): readonly TieredEntity[] => {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const title of event.entities) {
      counts.set(title, (counts.get(title) ?? 0) + ownRows([event], title).length);
    }
  }
  return entities.map(entity => ({ ...entity, tier: tierOf(counts.get(entity.title) ?? 0) }));
};

/** Rows in the order that a pack keeps them in. */
export const inTimeOrder = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  events.toSorted((a, b) => compareEdtf(a.date, b.date) || (a.id < b.id ? -1 : 1));
