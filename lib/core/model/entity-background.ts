import type { Entity } from './entity.ts';
import type { TimelineEvent } from './event.ts';

/** An entity with all its rows, in time order. */
export type EntityBackground = { readonly entity: Entity; readonly events: readonly TimelineEvent[] };
