/**
 * Whether two rows tell of the same thing. A pack holds some things twice: as a term made from a table and as a
 * sentence written by hand, or from the side of two participants. Two rows are one where they agree in date,
 * relation and who takes part, or where they have most of their words in common; the vaguer the agreement of the
 * dates, the more else has to agree.
 */
import { daysApart, edtfAgree } from '../dates/edtf.ts';
import type { EventRole, TimelineEvent } from '../model/event.ts';

/** Share of words in common above which two sentences of one date are the same. */
const LIKE_WORDS = 0.6;

/** A term of a table may begin some days off the day that a sentence has. */
const TERM_DAYS = 7;

const ENDS_OF_TERMS: ReadonlySet<string | null> = new Set(['resigned', 'removed', 'died', 'killed', null]);

const inRole = ({ roles }: TimelineEvent, role: EventRole): readonly string[] => roles[role] ?? [];

const share = (a: readonly string[], b: readonly string[]): boolean => a.some(each => b.includes(each));

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(each => b.includes(each));

const contentWords = ({ text }: TimelineEvent): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

const isWordedAlike = (a: TimelineEvent, b: TimelineEvent): boolean => {
  const [first, second] = [contentWords(a), contentWords(b)];
  const common = [...first].filter(word => second.has(word)).length;
  return common >= LIKE_WORDS * (first.size + second.size - common);
};

const isEndOfTerm = ({ origin, relation }: TimelineEvent): boolean => origin === 'term' && relation === null;

const haveSameRelation = (a: TimelineEvent, b: TimelineEvent): boolean =>
  (a.relation !== null && a.relation === b.relation) ||
  (isEndOfTerm(a) && ENDS_OF_TERMS.has(b.relation)) ||
  (isEndOfTerm(b) && ENDS_OF_TERMS.has(a.relation));

/** The same who; where nobody acts, the same whom, and the same where or in what. */
const haveSameParticipants = (a: TimelineEvent, b: TimelineEvent): boolean => {
  const [actors, others] = [inRole(a, 'actor'), inRole(b, 'actor')];
  const objectsShared = share(inRole(a, 'object'), inRole(b, 'object'));
  if (actors.length > 0 && others.length > 0) {
    return areSame(actors, others) || (share(actors, others) && objectsShared);
  }
  if (actors.length > 0 || others.length > 0 || !objectsShared) return false;
  return share(inRole(a, 'context'), inRole(b, 'context')) || share(inRole(a, 'place'), inRole(b, 'place'));
};

const haveSameEnds = (a: TimelineEvent, b: TimelineEvent): boolean =>
  areSame(inRole(a, 'actor'), inRole(b, 'actor')) && share(inRole(a, 'object'), inRole(b, 'object'));

/** Dates of different years are not those of one thing; a look at the years saves reading them. */
const mayShareDate = (a: string, b: string): boolean =>
  a.slice(0, 4) === b.slice(0, 4) || /[X/]/.test(a) || /[X/]/.test(b);

/** True where one reader would call both rows the same. Takes part in no order: `isSameEvent(a, b)` is `(b, a)`. */
export const isSameEvent = (a: TimelineEvent, b: TimelineEvent): boolean => {
  if (a.id === b.id) return true;
  if (!mayShareDate(a.date, b.date) || !share(a.entities, b.entities)) return false;
  if (a.date === b.date) {
    return (haveSameRelation(a, b) && haveSameParticipants(a, b)) || isWordedAlike(a, b);
  }
  const hasTerm = a.origin === 'term' || b.origin === 'term';
  if (hasTerm && haveSameRelation(a, b) && haveSameEnds(a, b)) return daysApart(a.date, b.date) <= TERM_DAYS;
  if (!edtfAgree(a.date, b.date)) return false;
  return (haveSameRelation(a, b) && haveSameEnds(a, b)) || isWordedAlike(a, b);
};
