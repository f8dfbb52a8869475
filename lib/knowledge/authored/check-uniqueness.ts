import type { KnownEntity } from './check-references.ts';
import type { AuthoringError, SubjectFile } from './read-subject.ts';
import {
  faultAt,
  type Located,
  locatedEntities,
  locatedEvents,
  locatedTerms,
  type PartPath,
  placeOf,
} from './subject-parts.ts';
import { termEventId } from './term-event-id.ts';

type Repeated<T> = {
  readonly parts: readonly Located<T>[];
  /** Keys that no other part may have. */
  keysOf(part: T): readonly string[];
  readonly below: PartPath;
  readonly what: string;
};

const faultsOfRepeats = <T>({ parts, keysOf, below, what }: Repeated<T>): readonly AuthoringError[] => {
  const first = new Map<string, Located<T>>();
  return parts.flatMap(at =>
    keysOf(at.part).flatMap(key => {
      const earlier = first.get(key);
      if (earlier) return [faultAt(at, below, `${what} "${key}" stands already at ${placeOf(earlier)}`)];
      first.set(key, at);
      return [];
    }),
  );
};

const identifiersOf = (file: SubjectFile): readonly Located<readonly string[]>[] => [
  ...locatedEvents([file]).map(event => ({ ...event, part: [event.part.id] })),
  ...locatedTerms([file]).map(at => {
    const { id } = at.part.term;
    return { ...at, part: [id, termEventId(id, 'start'), termEventId(id, 'end')] };
  }),
];

/** Faults for ids of events and terms, titles and Wikidata ids that two authored parts share. */
export const checkUniqueness = (files: readonly SubjectFile[]): readonly AuthoringError[] => [
  ...faultsOfRepeats({ parts: files.flatMap(identifiersOf), keysOf: ids => ids, below: ['id'], what: 'id' }),
  ...faultsOfRepeats({
    parts: locatedEntities(files),
    keysOf: entity => [entity.title],
    below: ['title'],
    what: 'entity',
  }),
  ...faultsOfRepeats({
    parts: locatedEntities(files),
    keysOf: entity => (entity.qid === undefined ? [] : [entity.qid]),
    below: ['qid'],
    what: 'qid',
  }),
];

/** Faults for Wikidata ids that disagree with a package entity: another id for its title, or its id for another title. */
export const checkAgainstPackages = (
  files: readonly SubjectFile[],
  known: readonly KnownEntity[],
): readonly AuthoringError[] => {
  const byTitle = new Map(known.map(entity => [entity.title, entity]));
  const byQid = new Map(
    known.flatMap(entity => (entity.qid === null ? [] : [[entity.qid, entity] as const])),
  );
  return locatedEntities(files).flatMap(at => {
    const { title, qid } = at.part;
    if (qid === undefined) return [];
    const sameTitle = byTitle.get(title);
    if (sameTitle?.qid && sameTitle.qid !== qid) {
      return [faultAt(at, ['qid'], `qid: ${qid}, but the package entity "${title}" has ${sameTitle.qid}`)];
    }
    const sameQid = byQid.get(qid);
    if (!sameQid || sameQid.title === title) return [];
    return [faultAt(at, ['title'], `title: ${qid} is the package entity "${sameQid.title}": use that title`)];
  });
};
