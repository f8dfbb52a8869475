/**
 * A person acts only while alive, and the events of a birth or a death have the dates that the entity states.
 * Only actors are held to it: the dead may well be the object or the context of an event (a funeral, a trial).
 */
import { type EdtfDate, edtfAgree, parseEdtf } from '../../core/dates/edtf.ts';
import type { AuthoringError, SubjectFile } from './read-subject.ts';
import type { AuthoredEntity, AuthoredEvent } from './schema.ts';
import { faultAt, type Located, locatedEntities, locatedEvents, locatedTerms } from './subject-parts.ts';

type Person = Pick<AuthoredEntity, 'title' | 'born' | 'died'>;

const outsideLife = (date: EdtfDate | undefined, person: Person): string | undefined => {
  const born = person.born === undefined ? undefined : parseEdtf(person.born);
  const died = person.died === undefined ? undefined : parseEdtf(person.died);
  if (date && born && date.lastDay < born.firstDay) {
    return `is before the birth of ${person.title} (${person.born})`;
  }
  if (date && died && date.firstDay > died.lastDay) {
    return `is after the death of ${person.title} (${person.died})`;
  }
  return undefined;
};

/** Whose life, and which end of it, an event states. */
const statedEnds = (
  event: AuthoredEvent,
): readonly { readonly title: string; readonly end: 'born' | 'died' }[] => {
  if (event.relation === 'born' || event.relation === 'died') {
    const end = event.relation;
    return event.actor.map(title => ({ title, end }));
  }
  return event.relation === 'killed' ? event.object.map(title => ({ title, end: 'died' })) : [];
};

type People = ReadonlyMap<string, Person>;

const checkStatedEnds = (event: Located<AuthoredEvent>, people: People): readonly AuthoringError[] =>
  statedEnds(event.part).flatMap(({ title, end }) => {
    const stated = people.get(title)?.[end];
    if (stated === undefined || edtfAgree(stated, event.part.date)) return [];
    return [faultAt(event, ['date'], `date: ${event.part.date}, but ${title} has ${end}: ${stated}`)];
  });

const checkActors = (event: Located<AuthoredEvent>, people: People): readonly AuthoringError[] =>
  event.part.actor.flatMap(title => {
    const person = people.get(title);
    const problem = person && outsideLife(parseEdtf(event.part.date), person);
    return problem === undefined ? [] : [faultAt(event, ['date'], `date: ${event.part.date} ${problem}`)];
  });

/** Faults for events and office terms outside the life of the person who acts in them. */
export const checkLives = (files: readonly SubjectFile[]): readonly AuthoringError[] => {
  const people: People = new Map(
    locatedEntities(files)
      .filter(({ part }) => part.kind === 'person')
      .map(({ part }) => [part.title, part]),
  );
  const events = locatedEvents(files).flatMap(event => [
    ...checkActors(event, people),
    ...checkStatedEnds(event, people),
  ]);
  const terms = locatedTerms(files).flatMap(at => {
    const problem = outsideLife(parseEdtf(at.part.term.start), at.part.person);
    return problem === undefined ? [] : [faultAt(at, ['start'], `start: ${at.part.term.start} ${problem}`)];
  });
  return [...events, ...terms];
};
