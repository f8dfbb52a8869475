/**
 * An office that one person holds at a time has no two holders on a day; an office whose holders we claim to list
 * complete has somebody in it all the time. What the sources leave doubtful is explained in the term's `note`.
 */
import { type EdtfDate, parseEdtf } from '../../core/dates/edtf.ts';
import { groupBy } from './group-by.ts';
import type { AuthoringError, SubjectFile } from './read-subject.ts';
import { faultAt, type Located, locatedTerms, type PersonTerm, placeOf } from './subject-parts.ts';

/** An office whose holders are listed without a gap from the day `since`. */
export type CompleteOffice = { readonly office: string; readonly since: string };

/** Offices that several people hold at once. */
const SHARED_OFFICE =
  /^(?:United States (?:Senator|Representative)|Member|Deputy|First Deputy|Vice Premier|Associate|Senator|(?:Associate |Supreme Court )?(?:Justice|Judge)|Commissioner|European Commissioner|Vice[- ]President of the European|Co-|Captain Regent|Minister (?:of State|without)|Spokes|Special|Adviser|Ambassador)/;

/** Days between two holders that need no explanation: an acting head for a while. */
const ACCEPTED_GAP_DAYS = 31;

type Held = {
  readonly at: Located<PersonTerm>;
  readonly start: EdtfDate;
  readonly end: EdtfDate | undefined;
};

const toHeld = (at: Located<PersonTerm>): readonly Held[] => {
  const { start, end } = at.part.term;
  const parsed = parseEdtf(start);
  return parsed ? [{ at, start: parsed, end: end === undefined ? undefined : parseEdtf(end) }] : [];
};

const isExplained = (...terms: readonly Held[]): boolean =>
  terms.some(({ at }) => at.part.term.note !== undefined);

const describe = ({ at }: Held): string =>
  `${at.part.person.title} ${at.part.term.start}/${at.part.term.end ?? '..'} (${placeOf(at)})`;

const overlapOf = (earlier: Held, later: Held): readonly AuthoringError[] => {
  const isApart = earlier.end !== undefined && earlier.end.firstDay <= later.start.lastDay + 1;
  if (isApart || isExplained(earlier, later)) return [];
  const { office, start } = later.at.part.term;
  const message = `start: ${office} from ${start}, but it was held by ${describe(earlier)}`;
  return [faultAt(later.at, ['start'], message)];
};

const inOrder = (terms: readonly Located<PersonTerm>[]): readonly Held[] =>
  terms.flatMap(toHeld).toSorted((a, b) => a.start.lastDay - b.start.lastDay);

const byOffice = (files: readonly SubjectFile[]) =>
  groupBy(locatedTerms(files), ({ part }) => part.term.office);

/** Faults for two holders of one office on the same day. */
export const checkOverlaps = (files: readonly SubjectFile[]): readonly AuthoringError[] =>
  [...byOffice(files)]
    .filter(([office]) => !SHARED_OFFICE.test(office))
    .flatMap(([, terms]) => {
      const held = inOrder(terms);
      return held.slice(1).flatMap((later, index) => {
        const earlier = held[index];
        return earlier ? overlapOf(earlier, later) : [];
      });
    });

const gapAfter = (earlier: Held, later: Held | undefined): readonly AuthoringError[] => {
  const { end } = earlier;
  if (end === undefined || isExplained(earlier, ...(later ? [later] : []))) return [];
  if (later && later.start.firstDay <= end.lastDay + ACCEPTED_GAP_DAYS) return [];
  const next = later ? `before ${describe(later)}` : 'and nobody is said to hold it now';
  const message = `end: ${earlier.at.part.term.office} is listed complete, but there is a gap after ${earlier.at.part.term.end} ${next}`;
  return [faultAt(earlier.at, ['end'], message)];
};

/** Faults for gaps in offices that are listed complete. Two offices of one body are not told apart by this check. */
export const checkGaps = (
  files: readonly SubjectFile[],
  complete: readonly CompleteOffice[],
): readonly AuthoringError[] => {
  const offices = byOffice(files);
  return complete.flatMap(({ office, since }) => {
    const first = parseEdtf(since)?.firstDay ?? Number.NEGATIVE_INFINITY;
    const held = inOrder(offices.get(office) ?? []).filter(({ end }) => !end || end.lastDay >= first);
    return held.flatMap((earlier, index) => gapAfter(earlier, held[index + 1]));
  });
};
