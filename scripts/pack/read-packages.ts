/**
 * What comes from packages: states, territories, capitals, regions and US states, of which every row was decided by hand,
 * and the long lists of cities and institutions. The packages give ids and names, `knowledge/packages/` what we decided
 * about them.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as v from 'valibot';
import type { SubjectFile } from '../../lib/knowledge/authored/read-subject.ts';
import { type AuthoringError, readYaml, type YamlFile } from '../../lib/knowledge/authored/read-yaml.ts';
import { createForeignNames } from './foreign-names.ts';
import { giveWay, type Stronger } from './give-way.ts';
import { distinctNames, labelOfTitle, type PackageEntity } from './package-entity.ts';
import { citiesSchema, countriesSchema, regionsSchema } from './package-schema.ts';
import { readCodedPlaces, readCountries } from './read-countries.ts';
import { readCityNames, readListed } from './read-listed.ts';
import { readCities, readRegions } from './read-places.ts';

const PROMINENCE = { country: 0.95, territory: 0.7, capital: 0.85, city: 0.75, region: 0.85 } as const;

/** Entities from packages, and the faults of their files. */
export type PackageEntities = {
  readonly entities: readonly PackageEntity[];
  readonly errors: readonly AuthoringError[];
};

type Collector = { readonly errors: AuthoringError[]; readonly folder: string };

const readPart = async <T>(
  { errors, folder }: Collector,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<readonly YamlFile<T>[]> => {
  const path = join(folder, name);
  const result = readYaml(schema, path, await readFile(path, 'utf8'));
  if ('read' in result) return [result.read];
  errors.push(...result.errors);
  return [];
};

const readStates = async (collector: Collector): Promise<readonly PackageEntity[]> => {
  const places = readCodedPlaces();
  const states = await readPart(collector, 'countries.yaml', countriesSchema);
  const territories = await readPart(collector, 'territories.yaml', countriesSchema);
  const foreignNames = createForeignNames();
  const results = [
    ...states.map(file =>
      readCountries(file, { places, foreignNames, defaultProminence: PROMINENCE.country }),
    ),
    ...territories.map(file =>
      readCountries(file, { places, foreignNames: () => [], defaultProminence: PROMINENCE.territory }),
    ),
  ];
  collector.errors.push(...results.flatMap(result => result.errors));
  return results.flatMap(result => result.entities);
};

const readRegionFiles = async (collector: Collector): Promise<readonly PackageEntity[]> => {
  const regions = await readPart(collector, 'regions.yaml', regionsSchema);
  const usStates = await readPart(collector, 'us-states.yaml', regionsSchema);
  const prominence = PROMINENCE.region;
  return [
    ...regions.flatMap(file => readRegions(file, { description: 'Region', prominence })),
    ...usStates.flatMap(file => readRegions(file, { description: 'State of the United States', prominence })),
  ];
};

const readCityFiles = async (
  collector: Collector,
  titles: ReadonlySet<string>,
): Promise<readonly PackageEntity[]> => {
  const capitals = await readPart(collector, 'capitals.yaml', citiesSchema);
  const cities = await readPart(collector, 'cities.yaml', citiesSchema);
  const results = [
    ...capitals.map(file => readCities(file, titles, PROMINENCE.capital)),
    ...cities.map(file => readCities(file, titles, PROMINENCE.city)),
  ];
  collector.errors.push(...results.flatMap(result => result.errors));
  return results.flatMap(result => result.entities);
};

const repeatedTitles = (folder: string, entities: readonly PackageEntity[]): readonly AuthoringError[] => {
  const titles = entities.map(entity => entity.title);
  const repeated = new Set(titles.filter((title, index) => titles.indexOf(title) !== index));
  return [...repeated].map(title => ({ file: folder, line: 1, message: `"${title}" stands twice` }));
};

const packageNames = ({ title, qid, aliases }: PackageEntity): Stronger => ({
  title,
  qid,
  names: aliases.map(({ name }) => name),
});

const authoredNames = ({ subject }: SubjectFile): readonly Stronger[] =>
  subject.entities.map(({ title, qid = null, label, aliases, demonyms }) => ({
    title,
    qid,
    // A short form needs evidence anyhow: "Leipzig" for the club leaves the city its name.
    names: [
      title,
      label ?? labelOfTitle(title),
      ...aliases.filter(alias => !alias.short).map(({ name }) => name),
      ...demonyms,
    ],
  }));

/** The entities whose every row was decided by hand, with their names in other languages. */
const readReviewed = async (collector: Collector): Promise<readonly PackageEntity[]> => {
  const areas = [...(await readStates(collector)), ...(await readRegionFiles(collector))];
  // Without the states, every city would be told to lie nowhere.
  if (collector.errors.length > 0) return areas;
  return [...areas, ...(await readCityFiles(collector, new Set(areas.map(area => area.title))))];
};

const withForeignNames = (
  entities: readonly PackageEntity[],
  names: ReadonlyMap<string, readonly string[]>,
): readonly PackageEntity[] =>
  entities.map(entity => {
    const foreign = (names.get(entity.title) ?? []).map(name => ({ name, form: 'name' }) as const);
    return foreign.length === 0
      ? entity
      : { ...entity, aliases: distinctNames([...entity.aliases, ...foreign]) };
  });

/**
 * Reads all package entities, in the order of the files. What the lists have gives way to what was decided by hand, here
 * and in the `authored` files.
 */
export const readPackages = async (
  folder: string,
  authored: readonly SubjectFile[] = [],
): Promise<PackageEntities> => {
  const collector: Collector = { errors: [], folder };
  const reviewed = await readReviewed(collector);
  const listed = await readListed(folder);
  const foreign = await readCityNames(folder);
  collector.errors.push(...listed.errors, ...foreign.errors, ...repeatedTitles(folder, reviewed));
  const titles = new Set(reviewed.map(({ title }) => title));
  const others = listed.entities.filter(({ title }) => !titles.has(title));
  const remaining = giveWay(others, [...reviewed.map(packageNames), ...authored.flatMap(authoredNames)]);
  return {
    entities: withForeignNames([...reviewed, ...remaining], foreign.names),
    errors: collector.errors,
  };
};
