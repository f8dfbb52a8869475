/** Who takes part by a statement and not by an event. */
import type { TimelineEvent } from '../../model/event.ts';
import type { TokenizedText } from '../../text/token.ts';
import type { Participant, Statement } from '../frame/statement.ts';
import { nameStems } from '../words/name-stems.ts';
import type { MatchContext } from './event-match.ts';
import { type EventReading, readEvent } from './read-event.ts';
import type { StandsFor } from './stands-for.ts';
import { STANDING_FOR } from './title-weights.ts';

/** True where the event names it in words: all of a name, or the last word of somebody's. */
export const isNamedIn = (
  { surface, title, kind, isRejected }: Participant,
  names: ReadonlySet<string>,
): boolean =>
  (!isRejected && isSpelledIn(surface, kind, names)) || (title !== null && isSpelledIn(title, kind, names));

const isSpelledIn = (name: string, kind: Participant['kind'], names: ReadonlySet<string>): boolean => {
  const words = nameStems(name);
  const asked = kind === 'person' ? words.slice(-1) : words;
  return asked.length > 0 && asked.every(word => names.has(word));
};

/** Who acts and who is acted on in an event. */
export const mainRoles = ({ roles }: TimelineEvent): readonly string[] => [
  ...(roles.actor ?? []),
  ...(roles.object ?? []),
];

/** Another organ of the same body: the European Council is not the European Parliament. */
const hasSibling = (title: string, event: TimelineEvent, standsFor: StandsFor): boolean =>
  mainRoles(event).some(
    other => other !== title && standsFor(other).some(parent => standsFor(title).includes(parent)),
  );

/** True where the event has a participant, or whom it stands for. */
export const isTakingPart = (
  { title, kind }: Participant,
  event: TimelineEvent,
  { standsFor, kindOf }: MatchContext,
): boolean => {
  if (title === null) return false;
  if (event.entities.includes(title)) return true;
  if (!standsFor(title).some(other => event.entities.includes(other))) return false;
  if (kind === 'person') return !mainRoles(event).some(other => kindOf(other) === 'person');
  return kind === 'place' || !hasSibling(title, event, standsFor);
};

/** "Western", "New Year": capitals that name nobody. */
const isCommonWord = ({ title, surface }: Participant, isWord: MatchContext['isWord']): boolean =>
  title === null &&
  surface
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every(word => word.length < 2 || isWord(word));

/** Participants of a statement that the event does not have. */
export const findStrangers = (
  statement: Statement,
  { event, names }: EventReading,
  context: MatchContext,
): readonly Participant[] =>
  statement.participants.filter(participant => {
    if (participant.title === null && participant.kind === 'other') return false;
    if (isCommonWord(participant, context.isWord)) return false;
    if (participant.title !== null && participant.isAside) return false;
    return !isTakingPart(participant, event, context) && !isNamedIn(participant, names);
  });

/** "In Vienna" of an event that was in Geneva. */
export const isElsewhere = (
  { participants }: Statement,
  event: TimelineEvent,
  context: MatchContext,
): boolean => {
  const { weights, kindOf } = context;
  const places = (event.roles.place ?? []).filter(title => kindOf(title) === 'place');
  if (places.length === 0 || places.some(title => (weights.get(title) ?? 0) >= STANDING_FOR)) return false;
  const { names } = readEvent(event);
  return participants.some(
    each =>
      each.isAside && each.kind === 'place' && !isTakingPart(each, event, context) && !isNamedIn(each, names),
  );
};

/** True where the pack describes a title by one of the event: "City in Russia". */
const isWithin = (title: string, event: TimelineEvent, { describe }: MatchContext): boolean => {
  const description = describe(title);
  return event.entities.some(entity => description.includes(entity));
};

/** "Moravska's" */
const isPossessive = ({ token, surface }: Participant, { tokens, text }: TokenizedText): boolean => {
  const end = (tokens[token]?.start ?? 0) + surface.length;
  return /^['’]s$/.test(text.slice(end, end + 2));
};

/** "Norway's president" of an event in which the president is another country's, which the statement leaves unnamed. */
export const isForeign = (
  { participants, text }: Statement,
  { event, names }: EventReading,
  context: MatchContext,
): boolean => {
  const named = new Set(participants.map(each => each.title));
  const isUnnamed = (title: string): boolean => context.kindOf(title) !== 'person' && !named.has(title);
  if (!event.entities.some(title => context.kindOf(title) === 'place' && isUnnamed(title))) return false;
  return participants.some(
    each =>
      (each.title === null
        ? isPossessive(each, text)
        : each.isAside && each.kind === 'place' && !isWithin(each.title, event, context)) &&
      !isTakingPart(each, event, context) &&
      !isNamedIn(each, names),
  );
};
