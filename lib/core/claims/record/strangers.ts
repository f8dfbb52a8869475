/** Who takes part by a statement and not by an event. */
import type { TimelineEvent } from '../../model/event.ts';
import { foldName } from '../../text/fold-name.ts';
import { associatesOf } from '../frame/associates.ts';
import type { Participant, Statement } from '../frame/statement.ts';
import { stemWord } from '../words/stem-word.ts';
import type { MatchContext } from './event-match.ts';
import { type EventReading, readEvent } from './read-event.ts';
import { STANDING_FOR } from './title-weights.ts';

const TELLING_LETTERS = 3;

/** True where the event names it in words: all of a name, or the last word of somebody's. */
export const isNamedIn = ({ surface, title, kind }: Participant, names: ReadonlySet<string>): boolean =>
  isSpelledIn(surface, kind, names) || (title !== null && isSpelledIn(title, kind, names));

const isSpelledIn = (name: string, kind: Participant['kind'], names: ReadonlySet<string>): boolean => {
  const words = foldName(name)
    .filter(word => word.length >= TELLING_LETTERS)
    .map(stemWord);
  const asked = kind === 'person' ? words.slice(-1) : words;
  return asked.length > 0 && asked.every(word => names.has(word));
};

/** Who acts and who is acted on in an event. */
export const mainRoles = ({ roles }: TimelineEvent): readonly string[] => [
  ...(roles.actor ?? []),
  ...(roles.object ?? []),
];

/** Another organ of the same body: the European Council is not the European Parliament. */
const hasSibling = (title: string, event: TimelineEvent): boolean =>
  mainRoles(event).some(
    other => other !== title && associatesOf(other).some(parent => associatesOf(title).includes(parent)),
  );

const isTakingPart = ({ title, kind }: Participant, event: TimelineEvent): boolean => {
  if (title === null) return false;
  if (event.entities.includes(title)) return true;
  return (
    associatesOf(title).some(other => event.entities.includes(other)) &&
    (kind === 'place' || !hasSibling(title, event))
  );
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
  { isWord }: MatchContext,
): readonly Participant[] =>
  statement.participants.filter(participant => {
    if (participant.title === null && participant.kind === 'other') return false;
    if (isCommonWord(participant, isWord)) return false;
    if (participant.title !== null && participant.isAside) return false;
    return !isTakingPart(participant, event) && !isNamedIn(participant, names);
  });

/** "In Vienna" of an event that was in Geneva. */
export const isElsewhere = (
  { participants }: Statement,
  event: TimelineEvent,
  { weights, kindOf }: MatchContext,
): boolean => {
  const places = (event.roles.place ?? []).filter(title => kindOf(title) === 'place');
  if (places.length === 0 || places.some(title => (weights.get(title) ?? 0) >= STANDING_FOR)) return false;
  const { names } = readEvent(event);
  return participants.some(
    each => each.isAside && each.kind === 'place' && !isTakingPart(each, event) && !isNamedIn(each, names),
  );
};
