/**
 * Decides what the record says from how events match a statement.
 *
 * Evidence adds up: the relation, each role covered, a date (the finer the more), numbers, ordinals, shared words;
 * strangers, which take part by the statement and not by the event, count against. An event *agrees* when nothing
 * stated contradicts it and the evidence is enough. It *differs* when exactly one part contradicts, the rest alone
 * identifies it, and no other event comes near. All else is silence.
 */
import { daysApart, edtfAgree } from '../../dates/edtf.ts';
import type { ClaimRecord } from '../../model/analysis.ts';
import type { Statement } from '../frame/statement.ts';
import type { EventMatch } from './event-match.ts';
import { findDifferences } from './find-differences.ts';
import { isExcluded } from './match-traits.ts';
import { mayAgree } from './may-agree.ts';
import { type Judged, mayDiffer } from './may-differ.ts';
import { repeats } from './relation-traits.ts';
import { weighDate, weighIdentity } from './weigh-match.ts';

/** What a rival has less where only a noun names its relation, and where it is not of the thing that is named. */
const HANDICAP = { untold: 0.5, withoutThing: 1 } as const;

const LEAD = 1;
const LEAD_OF = { only: 0.3, date: 0.55 } as const;
const MOST_SHOWN = 3;

const silent: ClaimRecord = { status: 'silent', differs: null, events: [] };

const leadOf = ({ match }: Judged): number => {
  if (match.unique !== 'no') return LEAD_OF.only;
  return match.date === 'other' ? LEAD_OF.date : LEAD;
};

/** Days within which two rows of one relation tell of stages of one thing. */
const STAGE_DAYS = 45;

/** The same event in two rows is no rival to itself, nor are its stages where the date is quite another. */
const isSameThing = ({ match: a }: Judged, { match: b }: Judged): boolean => {
  if (a.event.relation !== b.event.relation) return false;
  if (edtfAgree(a.event.date, b.event.date)) return true;
  return (
    a.date === 'other' &&
    b.date === 'other' &&
    !a.isInItsYear &&
    !repeats(a.event.relation) &&
    daysApart(a.event.date, b.event.date) <= STAGE_DAYS
  );
};

/** What would fit but for another date is no rival to what fits to the day. */
const isOutdated = (best: Judged, other: Judged): boolean =>
  best.match.date === 'day' && other.match.date === 'other' && !other.match.isInItsYear;

const handicapOf = ({ match: other }: Judged, { match: best }: Judged): number =>
  (best.isTold && !other.isTold ? HANDICAP.untold : 0) +
  (best.isOfThing && !other.isOfThing ? HANDICAP.withoutThing : 0);

const isRival = (best: Judged, other: Judged): boolean =>
  other !== best &&
  !isSameThing(best, other) &&
  !isOutdated(best, other) &&
  !other.match.isElsewhere &&
  other.total - handicapOf(other, best) > best.total - leadOf(best);

const isStageOf = (best: Judged, other: Judged): boolean =>
  isSameThing(best, other) && other.total > best.total - LEAD;

const judgeDifference = (judged: readonly Judged[], statement: Statement): ClaimRecord => {
  const likely = judged.filter(({ match }) => !isExcluded(match)).toSorted((a, b) => b.total - a.total);
  const [best] = likely;
  if (!best) return silent;
  const parts = findDifferences(best.match);
  const [part] = parts;
  if (parts.length !== 1 || part === undefined || !mayDiffer[part](best, statement)) return silent;
  if (likely.some(other => isRival(best, other))) return silent;
  const rows = likely.filter(other => other === best || (part === 'date' && isStageOf(best, other)));
  return {
    status: 'differs',
    differs: part,
    events: rows.slice(0, MOST_SHOWN).map(row => row.match.event.id),
  };
};

const judge = (match: EventMatch): Judged => {
  const identity = weighIdentity(match);
  return { match, identity, total: identity + weighDate(match.date) };
};

/** What the record says on a statement. */
export const judgeMatches = (statement: Statement, matches: readonly EventMatch[]): ClaimRecord => {
  if (matches.length === 0) return silent;
  const judged = matches.map(judge);
  const surest = Math.max(0, ...judged.map(({ match, identity }) => (isExcluded(match) ? 0 : identity)));
  const agreeing = judged
    .filter(({ match, identity }) => identity > surest - LEAD && mayAgree(match, statement))
    .toSorted((a, b) => b.total - a.total);
  const [best] = agreeing;
  const difference = judgeDifference(judged, statement);
  if (!best || difference.differs === 'quantity') return difference;
  const shown = agreeing.filter(each => each.total > best.total - LEAD).slice(0, MOST_SHOWN);
  return { status: 'agrees', differs: null, events: shown.map(({ match }) => match.event.id) };
};
