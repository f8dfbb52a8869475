/** Whether a match that contradicts in one part is surely the event that is told of. */
import type { DifferingPart } from '../../model/analysis.ts';
import type { Statement } from '../frame/statement.ts';
import { ENOUGH } from './enough-evidence.ts';
import type { EventMatch } from './event-match.ts';
import { isCovered, isDated, isDatedAround, isFull, isSpecific, WIDE } from './match-traits.ts';
import { AS_GOOD_AS } from './near-relations.ts';
import { repeats } from './relation-traits.ts';
import { weighDate } from './weigh-match.ts';

/** A match with its evidence: without the date, and with it. */
export type Judged = { readonly match: EventMatch; readonly identity: number; readonly total: number };

/** By its own date, or by the one of the verb beside it where it has none; a month where no day is on record. */
const isOnThatDay = ({ date, dateAround, event, isOnly }: EventMatch): boolean =>
  date === 'day' ||
  (date === 'none' && dateAround === 'day') ||
  (date === 'month' && isOnly && event.date.length === MONTH_LENGTH);

const MONTH_LENGTH = 'YYYY-MM'.length;

/** By part: whether a difference in it may be shown. */
export const mayDiffer: Readonly<Record<DifferingPart, (judged: Judged, statement: Statement) => boolean>> = {
  date: ({ match, identity }, statement) =>
    match.relation >= AS_GOOD_AS &&
    !match.isElsewhere &&
    (!statement.isRepeated || match.ordinal === 'same') &&
    match.strangers.length === 0 &&
    statement.dates.every(date => !date.isLoose) &&
    !statement.isReckoning &&
    identity >= (match.unique === 'no' ? ENOUGH.date : ENOUGH.onlyDate) &&
    isSpecific(match),
  quantity: ({ match, identity }) =>
    match.relation > 0 &&
    match.strangers.length === 0 &&
    (isDated(match) || isSpecific(match) || match.numbers.same > 0) &&
    identity + weighDate(match.date) >= ENOUGH.quantity,
  polarity: ({ match, identity }, statement) =>
    match.relation >= 0.7 &&
    match.isTold &&
    isCovered(match) &&
    (isDated(match) || isDatedAround(match) || isOver(match, statement)) &&
    (match.sharedWords > 0 || match.unique !== 'no') &&
    match.strangers.length === 0 &&
    identity >= (match.unique === 'no' ? ENOUGH.polarity : ENOUGH.onlyPolarity),
  actor: judged => mayDifferByRole(judged),
  object: judged => mayDifferByRole(judged),
};

/** "Has never joined", said after it joined; without a date nothing else can be meant. */
const isOver = (match: EventMatch, statement: Statement): boolean =>
  statement.publishedDay !== null &&
  statement.datesAround.length === 0 &&
  (match.isOnly || isFull(match)) &&
  !repeats(match.event.relation);

const isOnlyOfKind = (match: EventMatch): boolean => match.isOnly && !WIDE.has(match.event.relation);

/** Who or whom is compared only with an event of that very day. */
const mayDifferByRole = ({ match, identity }: Judged): boolean =>
  isOnThatDay(match) &&
  match.relation >= 0.7 &&
  (match.isTold || match.sharedWords >= 2) &&
  (match.sharedWords >= (WIDE.has(match.event.relation) ? 3 : 1) || isOnlyOfKind(match)) &&
  identity + weighDate('day') >= ENOUGH.role;
