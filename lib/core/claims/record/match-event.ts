/**
 * How well an event answers a statement, part by part: relation, who and whom, dates, numbers, ordinals, office,
 * polarity, and the words that both use. Nothing is decided here; see judge-matches.ts.
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { RelationName } from '../../model/relation.ts';
import type { Trigger } from '../frame/find-triggers.ts';
import type { Statement } from '../frame/statement.ts';
import { stemWord } from '../words/stem-word.ts';
import { wordAt } from '../words/word-at.ts';
import { compareDates, type DateFit, isInYearOf } from './compare-dates.ts';
import { compareNumbers } from './compare-numbers.ts';
import { isContrary, isOpposite, oppositesOf } from './compare-polarity.ts';
import { findUsurped, isDoubtful, isTurnedRound, isUnknownSubject } from './compare-roles.ts';
import type { DatedEvent } from './event-index.ts';
import type { Cover, EventMatch, MatchContext } from './event-match.ts';
import { AS_GOOD_AS, nearTo } from './near-relations.ts';
import { type EventReading, readEvent } from './read-event.ts';
import { findStrangers, isElsewhere, isForeign, isTakingPart } from './strangers.ts';
import { coverRole, NEARBY, STANDING_FOR } from './title-weights.ts';
import { isHopeless } from './weigh-match.ts';

const STRONG_BESIDE = 0.7;
const SAME_WORD = 0.9;
const OPPOSITE = 0.8;
const WEAK = 0.6;
/** "Took" says little; "the Taliban took Kabul" says all. */
const WEAK_BETWEEN_BOTH = 0.9;

type RelationFit = { readonly weight: number; readonly trigger: Trigger | undefined };

/** "Was elected president" is no word of taking office, weak or not: it says something else. */
const tellsOther = (strong: Statement['strong']): boolean => {
  for (const trigger of strong.values()) if (trigger.isTold) return true;
  return false;
};

const fitRelation = (statement: Statement, reading: EventReading, isFull: boolean): RelationFit => {
  const { strong, weak } = statement;
  const { relation } = reading.event;
  const stated = relation === null ? undefined : strong.get(relation);
  if (stated) return { weight: 1, trigger: stated };
  for (const opposite of oppositesOf(relation)) {
    const stated = strong.get(opposite);
    if (stated) return { weight: OPPOSITE, trigger: stated };
  }
  const trigger = relation === null ? undefined : weak.get(relation);
  if (trigger?.isTold && isFull && !tellsOther(strong)) return { weight: WEAK_BETWEEN_BOTH, trigger };
  return findBeside(statement, reading) ?? { weight: trigger ? WEAK : 0, trigger };
};

/** By words of another relation, which is near to that of the event or which its sentence states too. */
const findBeside = ({ strong, text }: Statement, reading: EventReading): RelationFit | undefined => {
  const near = nearTo(reading.event.relation);
  let best: RelationFit | undefined;
  for (const [other, trigger] of strong) {
    const also = reading.alsoStates.get(other);
    const isSameWord = also?.has(stemWord(wordAt(text.tokens, trigger.first))) ?? false;
    const weight = Math.max(near.get(other) ?? 0, isSameWord ? SAME_WORD : also ? STRONG_BESIDE : 0);
    if (weight > (best?.weight ?? 0)) best = { weight, trigger };
  }
  return best;
};

const compareOrdinals = (stated: readonly number[], onRecord: readonly number[]): EventMatch['ordinal'] => {
  if (stated.length === 0 || onRecord.length === 0) return 'none';
  return stated.some(value => onRecord.includes(value)) ? 'same' : 'other';
};

const HOLDS_OFFICE = new Set<RelationName>(['elected', 'appointed', 'resigned', 'removed']);

const isOtherOffice = (statement: Statement, { event, offices }: EventReading): boolean => {
  if (event.relation !== null && !HOLDS_OFFICE.has(event.relation)) return false;
  if (offices.length === 0) return false;
  const stated = statement.offices();
  return stated.length > 0 && !stated.some(office => offices.includes(office));
};

/** An announcement and what follows from it have rows of their own; days between them. */
const STAGE_DAYS = 45;

/** True where all rows of a shelf tell of one and the same time: an event may have two rows. */
const isOneTime = (events: readonly DatedEvent[], { date: ours }: DatedEvent): boolean => {
  for (const { date } of events) {
    if (!date || !ours) return events.length === 1;
    if (Math.max(date.firstDay - ours.lastDay, ours.firstDay - date.lastDay) > STAGE_DAYS) return false;
  }
  return true;
};

/** Those of an event whom a statement surely names. */
const surelyNamed = (event: TimelineEvent, weights: ReadonlyMap<string, number>): readonly string[] =>
  event.entities.filter(title => (weights.get(title) ?? 0) >= SURELY_NAMED);

/** How far the named leave no other event of this relation: one of them alone, or two together. */
const findUniqueness = (dated: DatedEvent, { weights, eventsOf }: MatchContext): EventMatch['unique'] => {
  const { relation } = dated.event;
  if (relation === null) return 'no';
  let fewest: readonly DatedEvent[] = [];
  const named = surelyNamed(dated.event, weights);
  for (const title of named) {
    const events = eventsOf(title).byRelation.get(relation) ?? [];
    if (events.length > 0 && isOneTime(events, dated)) return 'one';
    if (fewest.length === 0 || events.length < fewest.length) fewest = events;
  }
  const isPair = named.some(title => {
    const both = fewest.filter(({ event }) => event.entities.includes(title));
    return both.length < fewest.length && isOneTime(both, dated);
  });
  return isPair ? 'pair' : 'no';
};

const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count++;
  return count;
};

const THINGS: ReadonlySet<string> = new Set(['work', 'event', 'other']);

const isOfThing = ({ participants }: Statement, { roles }: TimelineEvent): boolean =>
  participants.some(
    ({ title, kind }) => title !== null && THINGS.has(kind) && roles.object?.includes(title) === true,
  );

const countOthers = ({ roles }: TimelineEvent, weights: ReadonlyMap<string, number>): number => {
  const others = [...(roles.place ?? []), ...(roles.context ?? [])];
  return others.filter(title => (weights.get(title) ?? 0) >= STANDING_FOR).length;
};

/** "Was evacuated", without a word of by whom. */
const isAgentless = ({ participants }: Statement, trigger: Trigger | undefined): boolean =>
  trigger?.isPassive === true && !participants.some(each => each.isAgent && each.token > trigger.first);

/** What comes later had not happened when the article appeared. */
const latestDayOf = ({ publishedDay }: Statement): number =>
  publishedDay === null ? Number.POSITIVE_INFINITY : publishedDay + 1;

/** Named nearly as surely as by a name of the segment itself: a pronoun counts, a name in passing does not. */
const SURELY_NAMED = 0.75;

/** Without a date that agrees, an event whose people and things are hardly named is left aside unread. */
const isBeside = ({ actor, object }: Cover, date: DateFit, dateAround: DateFit): boolean => {
  if (date === 'other') return Math.max(actor ?? 0, object ?? 0) < NEARBY;
  if (date !== 'none' && date !== 'near') return false;
  if (dateAround === 'other') return true;
  return dateAround === 'none' && ((actor ?? 1) < SURELY_NAMED || (object ?? 1) < SURELY_NAMED);
};

/** Of an event without main roles: a murder, a disaster that the statement calls by its name. */
const isThingNamed = ({ roles }: TimelineEvent, { weights, kindOf }: MatchContext): boolean =>
  roles.context?.some(title => weights.get(title) === 1 && THINGS.has(kindOf(title) ?? '')) ?? false;

/** True where strong words of its relation, or of one as good as it, stand in the statement. */
const mayBeStated = ({ strong, weak }: Statement, { relation }: TimelineEvent): boolean => {
  if (relation === null) return false;
  if (strong.has(relation) || weak.has(relation)) return true;
  for (const [other, weight] of nearTo(relation)) if (weight >= AS_GOOD_AS && strong.has(other)) return true;
  return WORDED.has(relation);
};

/** Relations whose events are told in words of many others. */
const WORDED: ReadonlySet<RelationName> = new Set([
  'announced',
  'agreed',
  'launched',
  'protested',
  'attacked',
]);

/** Compares a statement with one event; undefined where the event is out of the question. */
export const matchEvent = (
  statement: Statement,
  dated: DatedEvent,
  context: MatchContext,
): EventMatch | undefined => {
  const { event, date: onRecord } = dated;
  const { weights, kindOf, standsFor } = context;
  if ((onRecord?.firstDay ?? 0) > latestDayOf(statement)) return undefined;
  const date = compareDates(statement.exactDates, onRecord);
  if (date === 'other' && !mayBeStated(statement, event)) return undefined;
  const actor = coverRole(event.roles.actor, weights, statement);
  const object = coverRole(event.roles.object, weights, statement);
  const dateAround = compareDates(statement.exactDatesAround, onRecord);
  const isNamed = actor === null && object === null && isThingNamed(event, context);
  if (!isNamed && isBeside({ actor, object }, date, dateAround)) return undefined;
  const reading = readEvent(event);
  const { weight, trigger } = fitRelation(
    statement,
    reading,
    Math.min(actor ?? 0, object ?? 0) >= STANDING_FOR,
  );
  if (trigger?.isIntended && !reading.isAnnouncement) return undefined;
  const sketch = {
    relation: weight,
    actor,
    object,
    others: countOthers(event, weights),
    ordinal: compareOrdinals(statement.ordinals, reading.ordinals),
    sharedWords: countShared(statement.stems, reading.stems),
  };
  if (isHopeless(sketch, date, statement.numbers.length)) return undefined;
  const unique = findUniqueness(dated, context);
  const strangers = findStrangers(statement, reading, context);
  const cast = { strangers, cover: sketch, weights, kindOf, standsFor, trigger };
  return {
    event,
    ...sketch,
    strangers,
    date,
    dateAround,
    isInItsYear: isInYearOf(statement.exactDates, onRecord),
    isOffAround: compareDates(statement.datesAround, onRecord) === 'other',
    numbers: compareNumbers(statement.numbers, reading.numbers),
    isOtherOffice: isOtherOffice(statement, reading),
    isTurnedRound: isTurnedRound(statement, event, cast),
    usurped: findUsurped(statement, reading, cast),
    isDoubtful: isDoubtful(statement, reading, cast),
    isElsewhere: isElsewhere(statement, event, context),
    isForeign: isForeign(statement, reading, context),
    isOpposite: isOpposite(statement, reading),
    isContrary: isContrary(statement, reading, weight),
    isAgentless: isAgentless(statement, trigger),
    unique,
    isOnly: unique === 'one',
    isUnknownSubject: isUnknownSubject(statement, reading, cast),
    isOwn: statement.participants.some(each => isTakingPart(each, event, context)),
    isOfThing: isOfThing(statement, event),
    isTold: trigger !== undefined && (trigger.isTold || trigger.isNegated),
  };
};
