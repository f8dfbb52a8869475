/**
 * Decides what the record says from how events match a statement.
 *
 * Evidence adds up: the relation, each role covered, a date (the finer the more), numbers, ordinals, shared words;
 * strangers, which take part by the statement and not by the event, count against. An event *agrees* when nothing
 * stated contradicts it and the evidence is enough. It *differs* when exactly one part contradicts, the rest alone
 * identifies it, and no other event comes near. All else is silence.
 */
import { edtfAgree } from '../../dates/edtf.ts';
import type { ClaimRecord, DifferingPart } from '../../model/analysis.ts';
import type { Statement } from '../frame/statement.ts';
import type { EventMatch } from './event-match.ts';
import { repeats } from './relation-traits.ts';
import { weighDate, weighIdentity } from './weigh-match.ts';

const ENOUGH = {
  agrees: 5.2,
  undated: 4.6,
  onlyUndated: 4,
  date: 3.9,
  onlyDate: 3.3,
  quantity: 4.6,
  polarity: 4.2,
  role: 5,
} as const;

const isExcluded = (match: EventMatch): boolean =>
  match.isTurnedRound || match.isOtherOffice || match.ordinal === 'other';

const isDated = ({ date }: EventMatch): boolean => date === 'day' || date === 'month' || date === 'year';

const agreesUndated = (match: EventMatch): boolean =>
  match.isTold &&
  match.strangers.length === 0 &&
  !match.isOffAround &&
  isCovered(match) &&
  weighIdentity(match) >= (match.isOnly ? ENOUGH.onlyUndated : ENOUGH.undated);

const SHARE_OF_DATE_AROUND = 0.6;

/** "Washington reacted on Friday when X was fined": the date of the other verb is likely that of this one. */
const agreesByDateAround = (match: EventMatch): boolean =>
  match.date === 'none' &&
  match.strangers.length === 0 &&
  !match.isOffAround &&
  weighIdentity(match) + SHARE_OF_DATE_AROUND * weighDate(match.dateAround) >= ENOUGH.agrees;

/** The parts that contradict the event. */
const findDifferences = (match: EventMatch): readonly DifferingPart[] => {
  const parts: DifferingPart[] = [];
  if (match.date === 'other') parts.push('date');
  if (match.numbers.isDifferent) parts.push('quantity');
  if (match.isOpposite) parts.push('polarity');
  if (match.usurped) parts.push(match.usurped);
  return parts;
};

const isUnrelated = (match: EventMatch): boolean =>
  match.relation === 0 && (match.date !== 'day' || match.sharedWords < 3);

/** True where an unknown name too many does not shake it: the very day, who and whom, and the same words. */
const isPastDoubt = (match: EventMatch): boolean =>
  match.date === 'day' &&
  isCovered(match) &&
  match.sharedWords >= 2 &&
  match.strangers.every(({ title }) => title === null);

/** True where half of the event is left unsaid and nothing makes up for it. */
const isHalf = (match: EventMatch): boolean => {
  if ((match.object ?? 1) >= 0.5 && (match.actor ?? 1) >= 0.5) return false;
  const isThatDay = match.date === 'day' && match.relation === 1;
  return match.sharedWords + match.others + match.numbers.same < (isThatDay ? 1 : 2);
};

/** "The third round", of an event that has no number: any of the rounds may be meant. */
const isUnnumbered = (match: EventMatch, statement: Statement): boolean =>
  statement.ordinals.length > 0 &&
  match.ordinal === 'none' &&
  match.date !== 'day' &&
  repeats(match.event.relation);

const agrees = (match: EventMatch, statement: Statement): boolean => {
  if (
    isExcluded(match) ||
    match.isElsewhere ||
    match.isContrary ||
    match.isDoubtful ||
    findDifferences(match).length > 0
  )
    return false;
  if (match.strangers.length > 0 && !isPastDoubt(match)) return false;
  if (isUnrelated(match) || isHalf(match)) return false;
  if (isUnnumbered(match, statement)) return false;
  if (!isDated(match)) return agreesUndated(match) || agreesByDateAround(match);
  return weighIdentity(match) + weighDate(match.date) >= ENOUGH.agrees;
};

type Judged = { readonly match: EventMatch; readonly identity: number };

const LEAST_COVERED = 0.75;

const isCovered = (match: EventMatch): boolean =>
  (match.actor ?? 1) >= LEAST_COVERED && (match.object ?? 1) >= LEAST_COVERED;

/** Relations so wide that two events of one day may share one. */
const WIDE: ReadonlySet<string | null> = new Set([
  null,
  'announced',
  'met',
  'held-event',
  'protested',
  'launched',
]);

/** True where both who and whom are named. */
const isFull = (match: EventMatch): boolean =>
  match.actor !== null && match.object !== null && isCovered(match);

/** What comes round again, often in the same words: another year means another event. */
const RETURNING: ReadonlySet<string | null> = new Set([
  'elected',
  'held-event',
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

/** True where the event cannot be taken for another of its participants. */
const isSpecific = (match: EventMatch): boolean => {
  if (match.ordinal === 'same') return true;
  const detail = match.sharedWords + match.others + match.numbers.same;
  if (RETURNING.has(match.event.relation) && !match.isInItsYear) return false;
  if (repeats(match.event.relation)) return detail >= (match.isOnly ? 2 : 3);
  if (match.isOnly && ONCE.has(match.event.relation)) return true;
  if (match.isOnly && isCovered(match) && detail > 0 && !WIDE.has(match.event.relation)) return true;
  return isFull(match) || match.isOfThing || detail >= (match.isOnly ? 2 : 3);
};

const mayDiffer: Readonly<Record<DifferingPart, (judged: Judged, statement: Statement) => boolean>> = {
  date: ({ match, identity }, statement) =>
    match.relation === 1 &&
    !match.isElsewhere &&
    match.strangers.length === 0 &&
    statement.dates.every(date => !date.isLoose) &&
    !statement.isReckoning &&
    identity >= (match.isOnly ? ENOUGH.onlyDate : ENOUGH.date) &&
    isSpecific(match),
  quantity: ({ match, identity }) =>
    match.relation > 0 &&
    match.strangers.length === 0 &&
    (isDated(match) || isSpecific(match)) &&
    identity + weighDate(match.date) >= ENOUGH.quantity,
  polarity: ({ match, identity }, statement) =>
    match.relation >= 0.7 &&
    match.isTold &&
    isCovered(match) &&
    (isDated(match) || isOver(match, statement)) &&
    (match.sharedWords > 0 || match.isOnly) &&
    match.strangers.length === 0 &&
    identity >= ENOUGH.polarity,
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
  match.date === 'day' &&
  match.relation >= 0.7 &&
  (match.isTold || match.sharedWords >= 2) &&
  (match.sharedWords >= (WIDE.has(match.event.relation) ? 3 : 1) || isOnlyOfKind(match)) &&
  identity + weighDate('day') >= ENOUGH.role;

const LEAD = 1;
const LEAD_OF = { only: 0.3, date: 0.55 } as const;
const MOST_SHOWN = 3;

const silent: ClaimRecord = { status: 'silent', differs: null, events: [] };

const leadOf = ({ match }: Judged): number => {
  if (match.isOnly) return LEAD_OF.only;
  return match.date === 'other' ? LEAD_OF.date : LEAD;
};

/** The same event in two rows is no rival to itself. */
const isRival = (best: Judged, other: Judged): boolean =>
  other !== best &&
  !(
    other.match.event.relation === best.match.event.relation &&
    edtfAgree(other.match.event.date, best.match.event.date)
  ) &&
  total(other) > total(best) - leadOf(best);

const judgeDifference = (judged: readonly Judged[], statement: Statement): ClaimRecord => {
  const likely = judged.filter(({ match }) => !isExcluded(match)).toSorted((a, b) => total(b) - total(a));
  const [best] = likely;
  if (!best) return silent;
  const parts = findDifferences(best.match);
  const [part] = parts;
  if (parts.length !== 1 || part === undefined || !mayDiffer[part](best, statement)) return silent;
  if (likely.some(other => isRival(best, other))) return silent;
  return { status: 'differs', differs: part, events: [best.match.event.id] };
};

const total = ({ match, identity }: Judged): number => identity + weighDate(match.date);

/** What the record says on a statement. */
export const judgeMatches = (statement: Statement, matches: readonly EventMatch[]): ClaimRecord => {
  const judged = matches.map(match => ({ match, identity: weighIdentity(match) }));
  const surest = Math.max(0, ...judged.map(({ match, identity }) => (isExcluded(match) ? 0 : identity)));
  const agreeing = judged
    .filter(({ match, identity }) => identity > surest - LEAD && agrees(match, statement))
    .toSorted((a, b) => total(b) - total(a));
  const [best] = agreeing;
  const difference = judgeDifference(judged, statement);
  if (!best || difference.differs === 'quantity') return difference;
  const shown = agreeing.filter(each => total(each) > total(best) - LEAD).slice(0, MOST_SHOWN);
  return { status: 'agrees', differs: null, events: shown.map(({ match }) => match.event.id) };
};
