/** Whether a match says that the record agrees: enough evidence, and nothing stated that the event does not bear out. */
import type { Statement } from '../frame/statement.ts';
import { ENOUGH } from './enough-evidence.ts';
import type { EventMatch } from './event-match.ts';
import { findDifferences } from './find-differences.ts';
import { detailOf, isCovered, isDated, isDatedAround, isExcluded, isOneOfItsKind } from './match-traits.ts';
import { repeats } from './relation-traits.ts';
import { weighDate, weighIdentity } from './weigh-match.ts';

const agreesUndated = (match: EventMatch, statement: Statement): boolean =>
  match.isTold &&
  match.strangers.length === 0 &&
  !match.isOffAround &&
  isCovered(match) &&
  isOneOfItsKind(match, statement) &&
  weighIdentity(match) >= (match.isOnly ? ENOUGH.onlyUndated : ENOUGH.undated);

const SHARE_OF_DATE_AROUND = 0.6;

/** "Washington reacted on Friday when X was fined": the date of the other verb is likely that of this one. */
const agreesByDateAround = (match: EventMatch, statement: Statement): boolean =>
  match.date === 'none' &&
  (isDatedAround(match) || isOneOfItsKind(match, statement)) &&
  match.strangers.length === 0 &&
  !match.isOffAround &&
  weighIdentity(match) + SHARE_OF_DATE_AROUND * weighDate(match.dateAround) >= ENOUGH.agrees;

const isUnrelated = (match: EventMatch): boolean =>
  match.relation === 0 && (match.date !== 'day' || match.sharedWords < 3);

/** True where an unknown name too many does not shake it: the very day, who and whom, and the same words. */
const isPastDoubt = (match: EventMatch): boolean =>
  match.date === 'day' &&
  isCovered(match) &&
  match.sharedWords >= 2 &&
  match.strangers.every(({ title, kind, isAside }) => title === null && (kind !== 'place' || isAside));

/** True where half of the event is left unsaid and nothing makes up for it. */
const isHalf = (match: EventMatch): boolean => {
  if ((match.object ?? 1) >= 0.5 && (match.actor ?? 1) >= 0.5) return false;
  const isThatDay = match.date === 'day' && match.relation === 1;
  return detailOf(match) < (isThatDay ? 1 : 2);
};

/** "The third round", of an event that has no number: any of the rounds may be meant. */
const isUnnumbered = (match: EventMatch, statement: Statement): boolean =>
  statement.ordinals.length > 0 &&
  match.ordinal === 'none' &&
  match.date !== 'day' &&
  repeats(match.event.relation);

/** A segment of pronouns alone has to state the relation itself. */
const isSureWithoutNames = (match: EventMatch): boolean => match.relation === 1 && isCovered(match);

/** True where the event bears out all that the statement says. */
export const mayAgree = (match: EventMatch, statement: Statement): boolean => {
  if (
    isExcluded(match) ||
    match.isElsewhere ||
    match.isContrary ||
    match.isDoubtful ||
    match.isUnknownSubject ||
    match.isForeign ||
    match.numbers.isUnmatched ||
    !(match.isOwn || isSureWithoutNames(match)) ||
    findDifferences(match).length > 0
  )
    return false;
  if (match.strangers.length > 0 && !isPastDoubt(match)) return false;
  if (isUnrelated(match) || isHalf(match)) return false;
  if (isUnnumbered(match, statement)) return false;
  if (!isDated(match)) return agreesUndated(match, statement) || agreesByDateAround(match, statement);
  return weighIdentity(match) + weighDate(match.date) >= ENOUGH.agrees;
};
