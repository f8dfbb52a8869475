/** What can be said of a match as a whole: whether it is dated, covered, and cannot be another event. */
import type { Statement } from '../frame/statement.ts';
import type { EventMatch } from './event-match.ts';
import { repeats } from './relation-traits.ts';

/** True where something stated rules the event out. */
export const isExcluded = (match: EventMatch): boolean =>
  match.isTurnedRound || match.isOtherOffice || match.ordinal === 'other';

/** True where a stated date agrees. */
export const isDated = ({ date }: EventMatch): boolean =>
  date === 'day' || date === 'month' || date === 'year';

/** True where only a date elsewhere in the sentence agrees. */
export const isDatedAround = ({ date, dateAround }: EventMatch): boolean =>
  date === 'none' && (dateAround === 'day' || dateAround === 'month');

/** True where nothing suggests that one of several is meant, and which. */
export const isOneOfItsKind = (match: EventMatch, { isRepeated }: Statement): boolean =>
  (!RETURNING.has(match.event.relation) || isMarked(match)) && (!isRepeated || match.ordinal === 'same');

const LEAST_COVERED = 0.75;

/** True where all main roles are named, or nobody is said to have done it. */
export const isCovered = (match: EventMatch): boolean =>
  ((match.actor ?? 1) >= LEAST_COVERED || match.isAgentless) && (match.object ?? 1) >= LEAST_COVERED;

/** Relations so wide that two events of one day may share one. */
export const WIDE: ReadonlySet<string | null> = new Set([
  null,
  'announced',
  'met',
  'held-event',
  'protested',
  'launched',
]);

/** True where both who and whom are named. */
export const isFull = (match: EventMatch): boolean =>
  match.actor !== null && match.object !== null && isCovered(match);

/** What comes round again, often in the same words: another year means another event. */
const RETURNING: ReadonlySet<string | null> = new Set([
  'appointed',
  'attacked',
  'ceasefire',
  'convicted',
  'elected',
  'held-event',
  'launched',
  'met',
  'sanctioned',
  'vetoed',
  'vote-adopted',
  'vote-failed',
]);

/** What happens once to the same. */
const ONCE: ReadonlySet<string | null> = new Set([
  'born',
  'died',
  'killed',
  'dissolved',
  'declared-independence',
]);

/** How much besides relation and roles agrees. */
export const detailOf = (match: EventMatch): number => match.sharedWords + match.others + match.numbers.same;

/** True where what comes round again is told apart by more than who takes part. */
const isMarked = (match: EventMatch): boolean =>
  match.ordinal === 'same' || match.isOnly || match.numbers.same > 0 || detailOf(match) > 3;

/** True where so much agrees that another date is a mistake rather than another time; elections are held again. */
const isUnmistakable = (match: EventMatch): boolean => {
  if (!isCovered(match) || match.event.relation === 'elected') return false;
  return detailOf(match) > 3;
};

/** True where a thing is named that has this one event of the relation. */
const isOneAndOnly = ({ event, isOnly, isOfThing }: EventMatch): boolean =>
  isOnly && isOfThing && !WIDE.has(event.relation);

const isSpecificOnce = (match: EventMatch, detail: number): boolean => {
  const { relation } = match.event;
  if (match.isOnly && ONCE.has(relation)) return true;
  if (match.unique !== 'no' && isCovered(match) && detail > 0 && !WIDE.has(relation)) return true;
  return isFull(match) || match.isOfThing || detail >= (match.isOnly ? 2 : 3);
};

/** True where the event cannot be taken for another of its participants. */
export const isSpecific = (match: EventMatch): boolean => {
  const { relation } = match.event;
  if (match.ordinal === 'same') return true;
  if (RETURNING.has(relation) && !match.isInItsYear) return isUnmistakable(match);
  if (isOneAndOnly(match)) return true;
  const detail = detailOf(match);
  if (repeats(relation)) return detail >= (match.unique === 'no' ? 3 : 2);
  return isSpecificOnce(match, detail);
};
