/**
 * Whether those whom a statement names stand where the event has them: turned round, in the place of somebody else,
 * or possibly so.
 */
import type { EntityKind } from '../../model/entity.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { associatesOf } from '../frame/associates.ts';
import type { Trigger } from '../frame/find-triggers.ts';
import { type Participant, type Statement, slotOf } from '../frame/statement.ts';
import type { Cover, EventMatch, KindOf } from './event-match.ts';
import type { EventReading } from './read-event.ts';
import { isDirected } from './relation-traits.ts';
import { isNamedIn, mainRoles } from './strangers.ts';
import { NEARBY, STANDING_FOR } from './title-weights.ts';

const isInSlot = (
  { participants }: Statement,
  titles: readonly string[],
  isSlot: (participant: Participant) => boolean,
): boolean =>
  participants.some(
    each =>
      each.title !== null &&
      isSlot(each) &&
      [each.title, ...associatesOf(each.title)].some(title => titles.includes(title)),
  );

/** True where the actor of the event stands as object and the object as actor. */
export const isTurnedRound = (
  statement: Statement,
  event: TimelineEvent,
  trigger: Trigger | undefined,
): boolean => {
  if (!isDirected(event) || !trigger?.isTold) return false;
  const { actor = [], object = [] } = event.roles;
  const actors = actor.filter(title => !object.includes(title));
  const objects = object.filter(title => !actor.includes(title));
  const isActor = (each: Participant) => slotOf(each, trigger) === 'actor';
  const isObject = (each: Participant) => slotOf(each, trigger) === 'object';
  return (
    isInSlot(statement, actors, isObject) &&
    isInSlot(statement, objects, isActor) &&
    !isInSlot(statement, actors, isActor)
  );
};

/** Who stands in the statement, as far as it is known. */
export type Cast = {
  readonly strangers: readonly Participant[];
  readonly cover: Cover;
  readonly weights: ReadonlyMap<string, number>;
  readonly kindOf: KindOf;
  readonly trigger: Trigger | undefined;
};

const ROLES = ['actor', 'object'] as const;

/** Somebody of the background who stands where the event has another of the same kind. */
const isMisplaced = ({ title, isAside }: Participant, event: TimelineEvent): boolean =>
  title !== null &&
  !isAside &&
  !mainRoles(event).includes(title) &&
  !associatesOf(title).some(other => mainRoles(event).includes(other));

/** A person does not stand in for a state; an unknown name may be anything but a place. */
const kindsFit = (participant: Participant, kind: EntityKind | undefined): boolean => {
  if (participant.kind === kind) return true;
  if (participant.title === null) return kind !== 'place';
  return (
    participant.kind !== 'person' && participant.kind !== 'place' && kind !== 'person' && kind !== 'place'
  );
};

/** The role that a participant could have in the event by what sort of thing it is. */
const roleByKind = (
  { kind }: Participant,
  event: TimelineEvent,
  { weights, kindOf }: Cast,
): 'actor' | 'object' | undefined =>
  ROLES.find(role =>
    event.roles[role]?.some(title => kindOf(title) === kind && (weights.get(title) ?? 0) < STANDING_FOR),
  );

/** The role in which a statement names another than the event, which itself is not named there. */
export const findUsurped = (
  statement: Statement,
  event: TimelineEvent,
  cast: Cast,
): EventMatch['usurped'] => {
  const { strangers, cover: covered, kindOf, trigger } = cast;
  const strange = strangers.filter(each => !each.isAside);
  const misplaced = statement.participants.filter(each => isMisplaced(each, event));
  const linked = strange.filter(({ title, kind }) => title !== null || kind === 'person');
  if (!isDirected(event)) {
    const [other] = [...linked, ...misplaced].filter(each => roleByKind(each, event, cast) !== undefined);
    if (!other) return null;
    const isTwoSided = event.roles.actor !== undefined && event.roles.object !== undefined;
    return isTwoSided ? (roleByKind(other, event, cast) ?? null) : slotOf(other, trigger);
  }
  const isUsurped = (role: 'actor' | 'object') =>
    ((covered[role] ?? 1) < NEARBY && strange.some(each => roleByKind(each, event, cast) === role)) ||
    ((covered[role] ?? 1) < STANDING_FOR &&
      (strange.some(
        each =>
          slotOf(each, trigger) === role && event.roles[role]?.some(title => kindsFit(each, kindOf(title))),
      ) ||
        misplaced.some(
          each =>
            slotOf(each, trigger) === role && event.roles[role]?.some(title => kindOf(title) === each.kind),
        )));
  return ROLES.find(isUsurped) ?? null;
};

/** True where an unknown name stands in the role of a participant of the event that is not named. */
export const isDoubtful = (statement: Statement, reading: EventReading, cast: Cast): boolean => {
  const { event, names } = reading;
  const { cover: covered, strangers, trigger } = cast;
  const others = statement.participants.filter(
    each =>
      !each.isAside &&
      (strangers.includes(each) || (each.title === null && isBesideVerb(each, trigger))) &&
      !isNamedIn(each, names),
  );
  return ROLES.some(
    role =>
      event.roles[role] !== undefined &&
      (covered[role] ?? 1) < STANDING_FOR &&
      others.some(each => !isDirected(event) || slotOf(each, trigger) === role),
  );
};

const BESIDE = 2;

const isBesideVerb = ({ token }: Participant, trigger: Trigger | undefined): boolean =>
  trigger !== undefined && Math.abs(token - trigger.first) <= BESIDE;
