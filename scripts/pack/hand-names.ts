/**
 * Names of people and bodies in other languages, written by hand in `foreign-names.tsv`. An English text may hold the
 * same letters with another meaning ("CPI", "IS"), so short ones in capitals need evidence.
 */
import { join } from 'node:path';
import type { AuthoringError } from '../../lib/knowledge/authored/read-yaml.ts';
import { distinctNames, type EntityName } from './package-entity.ts';
import { readTable, valuesOf } from './read-listed.ts';

const FILE = 'foreign-names.tsv';

const LATIN = ['de', 'fr', 'es', 'pl'] as const;

/** Languages in other scripts, and what every name in them must hold. */
const SCRIPTS = {
  uk: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  sr: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};

/** Gaj's alphabet beside Vuk's, letter by letter; the capitals follow by case. */
const SERBIAN_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d ђ:đ е:e ж:ž з:z и:i ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ћ:ć у:u ф:f х:h ц:c ч:č џ:dž ш:š'
    .split(' ')
    .map(pair => pair.split(':')),
);

const capitalised = (letters: string): string => letters.charAt(0).toUpperCase() + letters.slice(1);

/** A Serbian name in Latin letters. */
export const toSerbianLatin = (name: string): string =>
  Array.from(name, letter => {
    const small = letter.toLowerCase();
    const latin = SERBIAN_LATIN[small];
    if (latin === undefined) return letter;
    return small === letter ? latin : capitalised(latin);
  }).join('');

const formOf = (name: string): EntityName['form'] => (/^[\p{Lu}]{1,4}$/u.test(name) ? 'short' : 'name');

/** Names by title, and the faults of the file. */
export type HandNames = {
  readonly names: ReadonlyMap<string, readonly EntityName[]>;
  readonly errors: readonly AuthoringError[];
};

/** Reads the names of `folder`; `titles` are those that an entity has. */
export const readHandNames = async (folder: string, titles: ReadonlySet<string>): Promise<HandNames> => {
  const table = await readTable(join(folder, FILE));
  const fault = (message: string): AuthoringError => ({ file: join(folder, FILE), line: 1, message });
  const errors = [...table.errors];
  const names = new Map<string, readonly EntityName[]>();
  for (const row of table.rows) {
    const title = row('title');
    if (!titles.has(title)) errors.push(fault(`no entity has the title "${title}"`));
    for (const [language, script] of Object.entries(SCRIPTS))
      for (const name of valuesOf(row(language)))
        if (!script.test(name)) errors.push(fault(`${title}, ${language}: "${name}" is in another script`));
    const all = [
      ...[...LATIN, ...Object.keys(SCRIPTS)].flatMap(language => valuesOf(row(language))),
      ...valuesOf(row('sr')).map(toSerbianLatin),
    ];
    names.set(
      title,
      all.map(name => ({ name, form: formOf(name) })),
    );
  }
  return { names, errors };
};

/** Entities with their names in other languages behind their own. */
export const withHandNames = <T extends { readonly title: string; readonly aliases: readonly EntityName[] }>(
  entities: readonly T[],
  names: HandNames['names'],
): readonly T[] =>
  entities.map(entity => {
    const added = names.get(entity.title);
    return added ? { ...entity, aliases: distinctNames([...entity.aliases, ...added]) } : entity;
  });
