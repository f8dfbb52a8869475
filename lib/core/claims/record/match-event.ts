/**
 * How well an event answers a statement, part by part: relation, who and whom, dates, numbers, ordinals, office,
 * polarity, and the words that both use. Nothing is decided here; see judge-matches.ts.
 */
import type { TimelineEvent } from '../../model/event.ts';
import type { RelationName } from '../../model/relation.ts';
import type { Trigger } from '../frame/find-triggers.ts';
import type { Statement } from '../frame/statement.ts';
import { compareDates, type DateFit, isInYearOf } from './compare-dates.ts';
import { compareNumbers } from './compare-numbers.ts';
import { isContrary, isOpposite, oppositesOf } from './compare-polarity.ts';
import { findUsurped, isDoubtful, isTurnedRound } from './compare-roles.ts';
import type { EventIndex } from './event-index.ts';
import type { Cover, EventMatch, MatchContext } from './event-match.ts';
import { type EventReading, readEvent } from './read-event.ts';
import { findStrangers, isElsewhere } from './strangers.ts';
import { coverRole, STANDING_FOR } from './title-weights.ts';
import { isHopeless } from './weigh-match.ts';

const STRONG_BESIDE = 0.7;
const OPPOSITE = 0.8;
const WEAK = 0.6;

type RelationFit = { readonly weight: number; readonly trigger: Trigger | undefined };

const fitRelation = ({ strong, weak }: Statement, { event, alsoStates }: EventReading): RelationFit => {
  const { relation } = event;
  const stated = relation === null ? undefined : strong.get(relation);
  if (stated) return { weight: 1, trigger: stated };
  for (const opposite of oppositesOf(relation)) {
    const stated = strong.get(opposite);
    if (stated) return { weight: OPPOSITE, trigger: stated };
  }
  for (const other of alsoStates) {
    const beside = strong.get(other);
    if (beside) return { weight: STRONG_BESIDE, trigger: beside };
  }
  const trigger = relation === null ? undefined : weak.get(relation);
  return { weight: trigger ? WEAK : 0, trigger };
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

const isOnly = (statement: Statement, event: TimelineEvent, eventsOf: EventIndex): boolean =>
  event.relation !== null &&
  statement.participants.some(
    ({ title }) =>
      title !== null &&
      event.entities.includes(title) &&
      eventsOf(title).byRelation.get(event.relation ?? '')?.length === 1,
  );

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

/** What comes later had not happened when the article appeared. */
const latestDayOf = ({ publishedDay }: Statement): number =>
  publishedDay === null ? Number.POSITIVE_INFINITY : publishedDay + 1;

/** Named nearly as surely as by a name of the segment itself: a pronoun counts, a name in passing does not. */
const SURELY_NAMED = 0.75;

/** Without a date that agrees, an event whose people and things are hardly named is left aside unread. */
const isBeside = ({ actor, object }: Cover, date: DateFit, dateAround: DateFit): boolean => {
  if (date === 'other') return Math.max(actor ?? 0, object ?? 0) < SURELY_NAMED;
  if (date !== 'none' && date !== 'near') return false;
  if (dateAround === 'other') return true;
  return dateAround === 'none' && ((actor ?? 1) < SURELY_NAMED || (object ?? 1) < SURELY_NAMED);
};

/** Compares a statement with one event; undefined where the event is out of the question. */
export const matchEvent = (
  statement: Statement,
  event: TimelineEvent,
  context: MatchContext,
): EventMatch | undefined => {
  const { weights, kindOf } = context;
  const reading = readEvent(event);
  if ((reading.date?.firstDay ?? 0) > latestDayOf(statement)) return undefined;
  const date = compareDates(statement.exactDates, reading.date);
  const isStated = event.relation !== null && statement.strong.has(event.relation);
  if (date === 'other' && !isStated) return undefined;
  const actor = coverRole(event.roles.actor, weights, statement);
  const object = coverRole(event.roles.object, weights, statement);
  const dateAround = compareDates(statement.exactDatesAround, reading.date);
  if (isBeside({ actor, object }, date, dateAround)) return undefined;
  const { weight, trigger } = fitRelation(statement, reading);
  const sketch = {
    relation: weight,
    actor,
    object,
    others: countOthers(event, weights),
    ordinal: compareOrdinals(statement.ordinals, reading.ordinals),
    sharedWords: countShared(statement.stems, reading.stems),
  };
  const best = { ...sketch, sameNumbers: statement.numbers.length, strangerCount: 0 };
  if (isHopeless(best, date)) return undefined;
  const strangers = findStrangers(statement, reading, context);
  const cast = { strangers, cover: sketch, weights, kindOf, trigger };
  return {
    event,
    ...sketch,
    strangers,
    date,
    dateAround,
    isInItsYear: isInYearOf(statement.exactDates, reading.date),
    isOffAround: compareDates(statement.datesAround, reading.date) === 'other',
    numbers: compareNumbers(statement.numbers, reading.numbers),
    isOtherOffice: isOtherOffice(statement, reading),
    isTurnedRound: isTurnedRound(statement, event, trigger),
    usurped: findUsurped(statement, event, cast),
    isDoubtful: isDoubtful(statement, reading, cast),
    isElsewhere: isElsewhere(statement, event, context),
    isOpposite: isOpposite(statement, reading),
    isContrary: isContrary(statement, reading, weight),
    isOnly: isOnly(statement, event, context.eventsOf),
    isOfThing: isOfThing(statement, event),
    isTold: trigger !== undefined && (trigger.isTold || trigger.isNegated),
  };
};
