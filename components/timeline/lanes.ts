import type { SalientEntity } from '../../lib/core/model/analysis.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';

/** One entity's line in the picture of time. */
export type Lane = { readonly entity: SalientEntity; readonly events: readonly TimelineEvent[] };

const LANES = 6;

const laneOf = (entity: SalientEntity, events: readonly TimelineEvent[]): Lane => ({
  entity,
  events: events.filter(event => event.entities.includes(entity.title)),
});

/**
 * The lanes worth drawing: the most salient entities that have a row, most salient first. A row with two of them
 * stands in both lanes.
 */
export const chooseLanes = (
  entities: readonly SalientEntity[],
  events: readonly TimelineEvent[],
): readonly Lane[] =>
  [...entities]
    .sort((a, b) => b.salience - a.salience)
    .map(entity => laneOf(entity, events))
    .filter(lane => lane.events.length > 0)
    .slice(0, LANES);
