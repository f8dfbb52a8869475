/**
 * The places that come from packages: states, territories, capitals, cities, regions and US states. The packages
 * give ids and names, `knowledge/packages/` what we decided about them.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as v from 'valibot';
import { type AuthoringError, readYaml, type YamlFile } from '../../lib/knowledge/authored/read-yaml.ts';
import { createForeignNames } from './foreign-names.ts';
import type { PackageEntity } from './package-entity.ts';
import { citiesSchema, countriesSchema, regionsSchema } from './package-schema.ts';
import { readCodedPlaces, readCountries } from './read-countries.ts';
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

/** Reads all package entities, in the order of the files. */
export const readPackages = async (folder: string): Promise<PackageEntities> => {
  const collector: Collector = { errors: [], folder };
  const areas = [...(await readStates(collector)), ...(await readRegionFiles(collector))];
  // Without the states, every city would be told to lie nowhere.
  if (collector.errors.length > 0) return { entities: areas, errors: collector.errors };
  const cities = await readCityFiles(collector, new Set(areas.map(area => area.title)));
  const entities = [...areas, ...cities];
  return { entities, errors: [...collector.errors, ...repeatedTitles(folder, entities)] };
};
