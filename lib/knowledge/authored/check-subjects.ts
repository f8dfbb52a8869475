import { checkDates, checkOrder } from './check-dates.ts';
import { checkLives } from './check-lives.ts';
import { checkReferences, type KnownEntity } from './check-references.ts';
import { checkRepeatedEvents } from './check-repeated-events.ts';
import { checkAgainstPackages, checkUniqueness } from './check-uniqueness.ts';
import type { AuthoringError, SubjectFile } from './read-subject.ts';

const byPlace = (a: AuthoringError, b: AuthoringError): number =>
  (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line;

/**
 * All faults of the authored files, taken together, in the order of file and line. `known` are the entities
 * from packages that authored events may name.
 */
export const checkSubjects = (
  files: readonly SubjectFile[],
  known: readonly KnownEntity[],
): readonly AuthoringError[] =>
  [
    ...checkReferences(files, known),
    ...checkDates(files),
    ...checkOrder(files),
    ...checkLives(files),
    ...checkUniqueness(files),
    ...checkAgainstPackages(files, known),
    ...checkRepeatedEvents(files),
  ].toSorted(byPlace);
