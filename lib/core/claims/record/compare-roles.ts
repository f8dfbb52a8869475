/**
 * Whether those whom a statement names stand where the event has them: turned round, in the place of somebody else,
 * or possibly so.
 */
import type { EntityKind } from '../../model/entity.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Trigger } from '../frame/find-triggers.ts';
import { isVerbForm } from '../frame/split-segments.ts';
import { type Participant, type Statement, slotOf } from '../frame/statement.ts';
import { isFunctionWord } from '../words/content-words.ts';
import { nameStems } from '../words/name-stems.ts';
import { stemWord } from '../words/stem-word.ts';
import { wordAt } from '../words/word-at.ts';
import type { Cover, EventMatch, KindOf } from './event-match.ts';
import type { EventReading } from './read-event.ts';
import { isDirected } from './relation-traits.ts';
import type { StandsFor } from './stands-for.ts';
import { isNamedIn, mainRoles } from './strangers.ts';
import { NEARBY, STANDING_FOR } from './title-weights.ts';

const isOneOf = ({ title }: Participant, titles: readonly string[], standsFor: StandsFor): boolean =>
  title !== null && (titles.includes(title) || standsFor(title).some(other => titles.includes(other)));

/** True where the actor of the event stands as object and the object as actor. */
export const isTurnedRound = (
  statement: Statement,
  event: TimelineEvent,
  { trigger, standsFor }: Pick<Cast, 'trigger' | 'standsFor'>,
): boolean => {
  if (!isDirected(event) || !trigger?.isTold) return false;
  const { actor = [], object = [] } = event.roles;
  const actors = actor.filter(title => !object.includes(title));
  const objects = object.filter(title => !actor.includes(title));
  const stands = (titles: readonly string[], slot: 'actor' | 'object'): boolean =>
    statement.participants.some(each => slotOf(each, trigger) === slot && isOneOf(each, titles, standsFor));
  return stands(actors, 'object') && stands(objects, 'actor') && !stands(actors, 'actor');
};

/** Who stands in the statement, as far as it is known. */
export type Cast = {
  readonly strangers: readonly Participant[];
  readonly cover: Cover;
  readonly weights: ReadonlyMap<string, number>;
  readonly kindOf: KindOf;
  readonly standsFor: StandsFor;
  readonly trigger: Trigger | undefined;
};

const ROLES = ['actor', 'object'] as const;

/** Somebody of the background who stands where the event has another of the same kind. */
const isMisplaced = (participant: Participant, reading: EventReading, standsFor: StandsFor): boolean =>
  participant.title !== null &&
  !participant.isAside &&
  !isOneOf(participant, mainRoles(reading.event), standsFor) &&
  (reading.event.entities.includes(participant.title) || !isNamedIn(participant, reading.names));

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

/** Another spelling of somebody: half of the name is in the event. */
const isSpelledAlike = ({ title, surface }: Participant, names: ReadonlySet<string>): boolean => {
  if (title !== null) return false;
  const words = nameStems(surface);
  return words.filter(word => names.has(word)).length * 2 >= words.length;
};

/** The role in which a statement names another than the event, which itself is not named there. */
export const findUsurped = (
  statement: Statement,
  reading: EventReading,
  cast: Cast,
): EventMatch['usurped'] => {
  const { event } = reading;
  const { strangers, cover: covered, kindOf, trigger, standsFor } = cast;
  const strange = strangers.filter(each => !each.isAside && !isSpelledAlike(each, reading.names));
  const misplaced = statement.participants.filter(each => isMisplaced(each, reading, standsFor));
  const linked = strange.filter(({ title, kind }) => title !== null || kind === 'person');
  if (!isDirected(event)) {
    const [other] = [...linked, ...misplaced].filter(each => roleByKind(each, event, cast) !== undefined);
    if (!other) return null;
    const isTwoSided = event.roles.actor !== undefined && event.roles.object !== undefined;
    return isTwoSided ? (roleByKind(other, event, cast) ?? null) : slotOf(other, trigger);
  }
  const countIn = (role: 'actor' | 'object') => strange.filter(each => slotOf(each, trigger) === role).length;
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
  const bySlot = ROLES.toSorted((a, b) => countIn(b) - countIn(a));
  return bySlot.find(isUsurped) ?? null;
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

const PRONOUN = /^(?:he|she|it|they|who|which|that|this|these|those|him|her|them|we|i)$/;

/** True where a verb has a subject in words of which none names somebody of the event: "Meta suspended …". */
export const isUnknownSubject = (
  { text, range }: Statement,
  { event, names }: EventReading,
  { cover, trigger }: Cast,
): boolean => {
  if (event.roles.actor === undefined || (cover.actor ?? 1) >= NEARBY) return false;
  if (!trigger?.isTold || trigger.isPassive) return false;
  let words = 0;
  for (let index = range.firstToken; index < trigger.first; index++) {
    const word = wordAt(text.tokens, index);
    const stem = stemWord(word);
    if (PRONOUN.test(word) || names.has(stem)) return false;
    if (words > 0 && isVerbForm(text.tokens[index])) break;
    if (text.tokens[index]?.kind === 'word' && !isFunctionWord(stem)) words++;
  }
  return words > 0;
};

const BESIDE = 2;

const isBesideVerb = ({ token }: Participant, trigger: Trigger | undefined): boolean =>
  trigger !== undefined && Math.abs(token - trigger.first) <= BESIDE;
