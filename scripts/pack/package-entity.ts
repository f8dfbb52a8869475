import type { Source } from '../../lib/core/model/event.ts';
import type { NameForm, PackEntity } from '../../lib/knowledge/pack/pack-format.ts';

/** An entity from packages and their reviewed corrections, before events are counted. */
export type PackageEntity = Omit<PackEntity, 'tier'> & { readonly source: Source };

/** A spelling of an entity and how much it says. */
export type EntityName = { readonly name: string; readonly form: NameForm };

/** The title without a disambiguator in parentheses: "Georgia (country)" is shown as "Georgia". */
export const labelOfTitle = (title: string): string => title.replace(/ \([^()]*\)$/, '');

/** The address of an English Wikipedia article. */
export const wikipediaSource = (title: string): Source => ({
  title,
  url: `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_')).replaceAll('%2C', ',')}`,
});

/** The first of each spelling; "the X" is left out beside "X", because a name stands without its article. */
export const distinctNames = (names: readonly EntityName[]): readonly EntityName[] => {
  const spellings = new Set(names.map(({ name }) => name));
  const seen = new Set<string>();
  return names.filter(({ name }) => {
    const isRepeated = seen.has(name) || (/^the /i.test(name) && spellings.has(name.slice(4)));
    seen.add(name);
    return !isRepeated;
  });
};

type NamedRow = {
  readonly title: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly short: readonly string[];
  readonly demonyms: readonly string[];
};

/** Every spelling of a row: label and title first (a title in parentheses is no spelling), then the others. */
export const namesOfRow = ({ title, label, aliases, short, demonyms }: NamedRow): readonly EntityName[] => {
  const listed = new Set([...short, ...demonyms]);
  const names = [label, title, ...aliases].filter(name => !name.endsWith(')') && !listed.has(name));
  return distinctNames([
    ...names.map(name => ({ name, form: 'name' }) as const),
    ...demonyms.map(name => ({ name, form: 'demonym' }) as const),
    ...short.map(name => ({ name, form: 'short' }) as const),
  ]);
};
