import type { TimelineEvent } from '../model/event.ts';

/** The end of a term tells a state nothing that the successor's beginning does not. */
const isBeginning = ({ relation }: TimelineEvent): boolean => relation === 'appointed';

/** A club, a company or a school that was founded in a state is no part of the state's history. */
const isFoundedThere = ({ relation, roles }: TimelineEvent, title: string): boolean =>
  relation === 'founded' &&
  roles.place?.includes(title) === true &&
  roles.actor?.includes(title) !== true &&
  roles.object?.includes(title) !== true;

const isOwn = (event: TimelineEvent, title: string): boolean => {
  if (isFoundedThere(event, title)) return false;
  const { origin, roles } = event;
  if (origin !== 'term' || roles.actor?.includes(title)) return true;
  return roles.object?.includes(title) === true && isBeginning(event);
};

/**
 * The rows that belong to an entity's own timeline. A state is named in the terms of all its ministers; those rows
 * hold it as `context` only, are the ministers' own, and would bury what happened to the state; so would every club that was founded in it.
 */
export const ownRows = (events: readonly TimelineEvent[], title: string): readonly TimelineEvent[] =>
  events.filter(event => isOwn(event, title));
