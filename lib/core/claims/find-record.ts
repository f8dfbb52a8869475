/**
 * Compares what a claim says with the events of the pack.
 *
 * An event answers a claim when the relation fits and the participants stand in the same roles; only then are the
 * dates compared, at the coarser precision. "Differs" is said only where one event answers in all but its date and
 * no other agrees. Everything else is silence, with related background.
 */
import { daysApart, edtfAgree } from '../dates/edtf.ts';
import type { ClaimRecord } from '../model/analysis.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { OpenFrame } from './read-frame.ts';

const MOST_RELATED = 3;

const shares = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  a?.some(title => b.includes(title)) ?? false;

const objectsOf = (event: TimelineEvent): readonly string[] => [
  ...(event.roles.object ?? []),
  ...(event.roles.place ?? []),
  ...(event.roles.context ?? []),
];

const answers = (frame: OpenFrame, event: TimelineEvent): boolean => {
  if (event.relation === null || !frame.relations.includes(event.relation)) return false;
  if (frame.objects.length === 0 && frame.actors.length > 1) {
    return frame.actors.filter(title => event.entities.includes(title)).length > 1;
  }
  if (!shares(event.roles.actor, frame.actors)) return false;
  return frame.objects.length === 0 ? objectsOf(event).length === 0 : shares(objectsOf(event), frame.objects);
};

const collectEvents = (
  titles: readonly string[],
  knowledge: KnowledgeBase,
  wanted: (event: TimelineEvent) => boolean,
): readonly TimelineEvent[] => {
  const found = new Map<string, TimelineEvent>();
  for (const title of new Set(titles)) {
    for (const event of knowledge.eventsOf(title)) {
      if (wanted(event)) found.set(event.id, event);
    }
  }
  return [...found.values()];
};

const silent = (events: readonly string[]): ClaimRecord => ({ status: 'silent', differs: null, events });

/** Background of a clause on which the record is silent: events that hold two of its entities, nearest to its date. */
export const findRelated = (
  titles: readonly string[],
  date: string | null,
  knowledge: KnowledgeBase,
): readonly string[] => {
  if (titles.length < 2) return [];
  const holdsTwo = (event: TimelineEvent): boolean =>
    event.entities.filter(title => titles.includes(title)).length > 1;
  return collectEvents(titles, knowledge, holdsTwo)
    .map(event => ({ id: event.id, distance: date === null ? 0 : daysApart(date, event.date) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_RELATED)
    .map(event => event.id);
};

/** What the pack has on what a clause says. */
export const findRecord = (frame: OpenFrame | undefined, knowledge: KnowledgeBase): ClaimRecord => {
  if (!frame || frame.negated) return silent([]);
  const { date } = frame;
  const answering = collectEvents([...frame.actors, ...frame.objects], knowledge, event =>
    answers(frame, event),
  );
  const agreeing = date === null ? answering : answering.filter(event => edtfAgree(date, event.date));
  if (agreeing.length > 0 && frame.dateIsExact) {
    return { status: 'agrees', differs: null, events: agreeing.map(event => event.id) };
  }
  const isSingle = answering.length === 1 && frame.objects.length > 0 && frame.dateIsExact;
  if (!isSingle) return silent(answering.slice(0, MOST_RELATED).map(event => event.id));
  return { status: 'differs', differs: 'date', events: answering.map(event => event.id) };
};
