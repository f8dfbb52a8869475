import { EVENT_ROLES } from '../../core/model/event.ts';
import type { AuthoringError, SubjectFile } from './read-subject.ts';
import { faultAt, type Located, locatedEntities, locatedEvents, locatedTerms } from './subject-parts.ts';

/** What the checks need to know of an entity that does not come from an authored file. */
export type KnownEntity = {
  readonly title: string;
  readonly qid: string | null;
  readonly aliases: readonly { readonly name: string }[];
};

type Reference = Located<{ readonly role: string; readonly title: string }>;

const eventReferences = (files: readonly SubjectFile[]): readonly Reference[] =>
  locatedEvents(files).flatMap(({ file, path, part }) =>
    EVENT_ROLES.flatMap(role =>
      part[role].map((title, index) => ({ file, path: [...path, role, index], part: { role, title } })),
    ),
  );

const termReferences = (files: readonly SubjectFile[]): readonly Reference[] =>
  locatedTerms(files).flatMap(({ file, path, part }) =>
    part.term.of === undefined
      ? []
      : [{ file, path: [...path, 'of'], part: { role: 'of', title: part.term.of } }],
  );

type AliasOwner = { readonly title: string; readonly names: readonly string[] };

const aliasOwners = (files: readonly SubjectFile[], known: readonly KnownEntity[]): readonly AliasOwner[] => [
  ...locatedEntities(files).map(({ part }) => ({
    title: part.title,
    names: [...part.aliases.map(alias => alias.name), part.label ?? ''],
  })),
  ...known.map(({ title, aliases }) => ({ title, names: aliases.map(alias => alias.name) })),
];

/** Titles by alias, so that a message can say which title was probably meant. */
const titlesByAlias = (owners: readonly AliasOwner[]): ReadonlyMap<string, string> =>
  new Map(owners.flatMap(({ title, names }) => names.map(name => [name, title] as const)));

/** Faults for every actor, object, place, context and office whose entity nobody introduces. */
export const checkReferences = (
  files: readonly SubjectFile[],
  known: readonly KnownEntity[],
): readonly AuthoringError[] => {
  const owners = aliasOwners(files, known);
  const titles = new Set(owners.map(owner => owner.title));
  const byAlias = titlesByAlias(owners);
  return [...eventReferences(files), ...termReferences(files)]
    .filter(({ part }) => !titles.has(part.title))
    .map(reference => {
      const { role, title } = reference.part;
      const meant = byAlias.get(title);
      const hint = meant === undefined ? '' : ` (an alias of "${meant}": write the title)`;
      return faultAt(reference, [], `${role}: no entity has the title "${title}"${hint}`);
    });
};
