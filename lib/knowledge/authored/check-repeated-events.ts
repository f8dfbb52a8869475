/**
 * The same event written twice, by two authors or in two files. Either the data is the same (date, relation,
 * actors, objects), or two sentences whose dates can be the same use nearly the same words. Only events of one
 * year are compared word by word, which keeps the number of pairs small.
 */
import { civilDate, edtfAgree, parseEdtf } from '../../core/dates/edtf.ts';
import { groupBy } from './group-by.ts';
import type { AuthoringError, SubjectFile } from './read-subject.ts';
import type { AuthoredEvent } from './schema.ts';
import { sentenceSimilarity } from './sentence-similarity.ts';
import { faultAt, type Located, locatedEvents, placeOf } from './subject-parts.ts';

/** Above this share of common words two sentences on one date are taken for the same. */
const NEARLY_EQUAL = 0.85;

const yearOf = (event: AuthoredEvent): string => {
  const date = parseEdtf(event.date);
  return date && Number.isFinite(date.firstDay) ? String(civilDate(date.firstDay).year) : event.date;
};

const sameTitles = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(title => b.includes(title));

const isSameEvent = (a: AuthoredEvent, b: AuthoredEvent): boolean =>
  a.date === b.date &&
  a.relation !== undefined &&
  a.relation === b.relation &&
  a.actor.length + a.object.length > 0 &&
  sameTitles(a.actor, b.actor) &&
  sameTitles(a.object, b.object);

const isSameSentence = (a: AuthoredEvent, b: AuthoredEvent): boolean =>
  edtfAgree(a.date, b.date) && sentenceSimilarity(a.text, b.text) > NEARLY_EQUAL;

const faultOfPair = (
  earlier: Located<AuthoredEvent>,
  later: Located<AuthoredEvent>,
): readonly AuthoringError[] => {
  if (isSameEvent(earlier.part, later.part)) {
    return [faultAt(later, [], `same date, relation, actor and object as ${placeOf(earlier)}`)];
  }
  if (!isSameSentence(earlier.part, later.part)) return [];
  return [faultAt(later, ['text'], `text: nearly the same sentence as ${placeOf(earlier)}`)];
};

/** Faults for events that are written twice. */
export const checkRepeatedEvents = (files: readonly SubjectFile[]): readonly AuthoringError[] => {
  const byYear = groupBy(locatedEvents(files), event => yearOf(event.part));
  return [...byYear.values()].flatMap(events =>
    events.flatMap((later, index) => events.slice(0, index).flatMap(earlier => faultOfPair(earlier, later))),
  );
};
