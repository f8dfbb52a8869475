import { dayNumber, type EdtfDate, parseEdtf } from '../../core/dates/edtf.ts';
import type { AuthoringError, SubjectFile } from './read-subject.ts';
import {
  faultAt,
  type Located,
  locatedEntities,
  locatedEvents,
  locatedTerms,
  type PersonTerm,
} from './subject-parts.ts';

/** The last day that a row "as of" a month may state: the end of the month after it (texts appear late). */
const lastDayAsOf = (asOf: string): number => {
  const [year = 0, month = 1] = asOf.split('-').map(Number);
  const monthsOn = year * 12 + month + 1;
  return dayNumber(Math.floor(monthsOn / 12), (monthsOn % 12) + 1, 1) - 1;
};

type DateField = { readonly name: string; readonly value: string; readonly asOf: string };

const checkDate = <T>(at: Located<T>, field: DateField): readonly AuthoringError[] => {
  const date = parseEdtf(field.value);
  if (!date) return [faultAt(at, [field.name], `${field.name}: "${field.value}" is no date that exists`)];
  if (date.firstDay <= lastDayAsOf(field.asOf)) return [];
  return [faultAt(at, [field.name], `${field.name}: ${field.value} is after the as-of month ${field.asOf}`)];
};

const definedFields = (
  values: Readonly<Record<string, string | undefined>>,
  asOf: string,
): readonly DateField[] =>
  Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value, asOf }]));

/** Faults for dates that are ill-formed, name a day that does not exist, or lie after what was known. */
export const checkDates = (files: readonly SubjectFile[]): readonly AuthoringError[] => [
  ...locatedEvents(files).flatMap(event =>
    checkDate(event, {
      name: 'date',
      value: event.part.date,
      asOf: event.part.asOf ?? event.file.subject.asOf,
    }),
  ),
  ...locatedEntities(files).flatMap(entity =>
    definedFields({ born: entity.part.born, died: entity.part.died }, entity.part.asOf).flatMap(field =>
      checkDate(entity, field),
    ),
  ),
  ...locatedTerms(files).flatMap(at =>
    definedFields({ start: at.part.term.start, end: at.part.term.end }, at.part.person.asOf).flatMap(field =>
      checkDate(at, field),
    ),
  ),
];

const startsAfter = (a: EdtfDate | undefined, b: EdtfDate | undefined): boolean =>
  a !== undefined && b !== undefined && a.firstDay > b.lastDay;

const parseOptional = (value: string | undefined): EdtfDate | undefined =>
  value === undefined ? undefined : parseEdtf(value);

const checkTermOrder = (at: Located<PersonTerm>): readonly AuthoringError[] => {
  const { start, end } = at.part.term;
  if (!startsAfter(parseEdtf(start), parseOptional(end))) return [];
  return [faultAt(at, ['end'], `term ends (${end}) before it starts (${start})`)];
};

/** Faults for terms that end before they start, and for people who die before they are born. */
export const checkOrder = (files: readonly SubjectFile[]): readonly AuthoringError[] => [
  ...locatedTerms(files).flatMap(checkTermOrder),
  ...locatedEntities(files)
    .filter(({ part }) => startsAfter(parseOptional(part.born), parseOptional(part.died)))
    .map(entity => faultAt(entity, ['died'], `died (${entity.part.died}) before born (${entity.part.born})`)),
];
