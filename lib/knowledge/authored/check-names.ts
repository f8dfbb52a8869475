/**
 * A spelling that two entities share says by their prominence which is meant before context: where nothing prefers
 * one, it would be the order of files. `short: true` marks a spelling that is linked only with evidence.
 */
import { foldName } from '../../core/text/fold-name.ts';
import { groupBy } from './group-by.ts';
import type { AuthoringError, SubjectFile } from './read-subject.ts';
import type { AuthoredEntity } from './schema.ts';
import { faultAt, type Located, locatedEntities } from './subject-parts.ts';

/** An entity of packages, as far as its names matter here. */
export type NamedEntity = {
  readonly title: string;
  readonly aliases: readonly { readonly name: string; readonly form?: string }[];
  readonly prominence?: number;
};

/** Prominences nearer than this prefer neither. */
const PREFERENCE = 0.02;

/** What an entity without a stated prominence has. */
const DEFAULT_PROMINENCE = 0.5;

type Spelling = {
  readonly key: string;
  readonly title: string;
  readonly prominence: number;
  readonly at: Located<AuthoredEntity> | undefined;
};

const keyOf = (name: string): string =>
  `${name === name.toUpperCase() ? 'A ' : ''}${foldName(name).join(' ')}`;

const isName = (name: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(name) && !name.endsWith(')');

const authoredSpellings = (
  at: Located<AuthoredEntity>,
  known: ReadonlyMap<string, NamedEntity>,
): readonly Spelling[] => {
  const { title, label, aliases, demonyms, prominence } = at.part;
  const short = new Set(aliases.filter(alias => alias.short).map(({ name }) => name));
  const shown = label ?? title.replace(/ \([^()]*\)$/, '');
  const names = [shown, title, ...aliases.map(({ name }) => name)];
  return names
    .filter(name => isName(name) && !short.has(name) && !demonyms.includes(name))
    .map(name => ({
      key: keyOf(name),
      title,
      prominence: prominence ?? known.get(title)?.prominence ?? DEFAULT_PROMINENCE,
      at,
    }));
};

const packageSpellings = ({
  title,
  aliases,
  prominence = DEFAULT_PROMINENCE,
}: NamedEntity): readonly Spelling[] =>
  aliases
    .filter(({ name, form = 'name' }) => form === 'name' && isName(name))
    .map(({ name }) => ({ key: keyOf(name), title, prominence, at: undefined }));

const faultsOf = (spellings: readonly Spelling[]): readonly AuthoringError[] => {
  const byTitle = new Map(spellings.map(spelling => [spelling.title, spelling]));
  const [first, second] = [...byTitle.values()].toSorted((a, b) => b.prominence - a.prominence);
  if (!first || !second || first.prominence - second.prominence >= PREFERENCE) return [];
  const at = second.at ?? first.at;
  if (at === undefined) return [];
  const message = `title: “${first.key}” means ${first.title} and ${second.title} alike: prefer one by prominence, or mark it short`;
  return [faultAt(at, ['title'], message)];
};

/** Faults for spellings that entities share and none is preferred for. */
export const checkNames = (
  files: readonly SubjectFile[],
  known: readonly NamedEntity[],
): readonly AuthoringError[] => {
  const packages = new Map(known.map(entity => [entity.title, entity]));
  const spellings = [
    ...locatedEntities(files).flatMap(at => authoredSpellings(at, packages)),
    ...known.flatMap(packageSpellings),
  ];
  return [...groupBy(spellings, ({ key }) => key).values()].flatMap(faultsOf);
};
