import type { TimelineEvent } from '../model/event.ts';

/** The end of a term tells a state nothing that the successor's beginning does not. */
const isBeginning = ({ relation }: TimelineEvent): boolean => relation === 'appointed';

const isOwn = (event: TimelineEvent, title: string): boolean => {
  const { origin, roles } = event;
  if (origin !== 'term' || roles.actor?.includes(title)) return true;
  return roles.object?.includes(title) === true && isBeginning(event);
};

/**
 * The rows that belong to an entity's own timeline. A state is named in the terms of all its ministers; those rows
 * hold it as `context` only, are the ministers' own, and would bury what happened to the state.
 */
export const ownRows = (events: readonly TimelineEvent[], title: string): readonly TimelineEvent[] =>
  events.filter(event => isOwn(event, title));
