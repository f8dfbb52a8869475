import type { TimelineEvent } from '../model/event.ts';

/**
 * The rows that belong to an entity's own timeline. A state is named in the terms of all its ministers; those rows
 * hold it as `context` only, are the ministers' own, and would bury what happened to the state.
 */
export const ownRows = (events: readonly TimelineEvent[], title: string): readonly TimelineEvent[] =>
  events.filter(({ origin, roles }) => origin !== 'term' || !roles.context?.includes(title));
