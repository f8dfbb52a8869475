import type { AuthoringError, SubjectFile } from './read-subject.ts';
import type { AuthoredEntity, AuthoredEvent, AuthoredTerm } from './schema.ts';

/** Where a part of an authored file stands, for messages and for finding it again. */
export type PartPath = readonly (string | number)[];

/** A part of an authored file together with its place. */
export type Located<T> = { readonly file: SubjectFile; readonly path: PartPath; readonly part: T };

/** An office term with the person who holds it. */
export type PersonTerm = { readonly person: AuthoredEntity; readonly term: AuthoredTerm };

/** A fault at `path` below a located part. */
export const faultAt = <T>(at: Located<T>, below: PartPath, message: string): AuthoringError => ({
  file: at.file.file,
  line: at.file.lineOf([...at.path, ...below]),
  message,
});

/** `file:line` of a located part, to point at it from another message. */
export const placeOf = <T>(at: Located<T>): string => `${at.file.file}:${at.file.lineOf(at.path)}`;

export const locatedEntities = (files: readonly SubjectFile[]): readonly Located<AuthoredEntity>[] =>
  files.flatMap(file =>
    file.subject.entities.map((part, index) => ({ file, path: ['entities', index], part })),
  );

export const locatedEvents = (files: readonly SubjectFile[]): readonly Located<AuthoredEvent>[] =>
  files.flatMap(file => file.subject.events.map((part, index) => ({ file, path: ['events', index], part })));

export const locatedTerms = (files: readonly SubjectFile[]): readonly Located<PersonTerm>[] =>
  locatedEntities(files).flatMap(entity =>
    entity.part.terms.map((term, index) => ({
      file: entity.file,
      path: [...entity.path, 'terms', index],
      part: { person: entity.part, term },
    })),
  );
