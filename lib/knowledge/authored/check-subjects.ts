import { checkDates, checkOrder } from './check-dates.ts';
import { checkLives } from './check-lives.ts';
import { checkNames, type NamedEntity } from './check-names.ts';
import { checkReferences, type KnownEntity } from './check-references.ts';
import { checkRepeatedEvents } from './check-repeated-events.ts';
import { checkOverlaps } from './check-terms.ts';
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
  known: readonly (KnownEntity & NamedEntity)[],
): readonly AuthoringError[] =>
  [
    ...checkReferences(files, known),
    ...checkDates(files),
    ...checkOrder(files),
    ...checkLives(files),
    ...checkUniqueness(files),
    ...checkAgainstPackages(files, known),
    ...checkRepeatedEvents(files),
    ...checkNames(files, known),
    ...checkOverlaps(files),
  ].toSorted(byPlace);
