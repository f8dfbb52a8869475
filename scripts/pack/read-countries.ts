import { borders } from '@rapideditor/country-coder';
import * as v from 'valibot';
import type { YamlFile } from '../../lib/knowledge/authored/read-yaml.ts';
import { labelOfTitle, namesOfRow, type PackageEntity, wikipediaSource } from './package-entity.ts';
import type { CountryRow } from './package-schema.ts';

/** What country-coder says of a place that it has a border for. */
export type CodedPlace = { readonly id: string; readonly wikidata: string; readonly nameEn: string };

const codedPlaces = v.array(
  v.object({ properties: v.object({ id: v.string(), wikidata: v.string(), nameEn: v.string() }) }),
);

/** country-coder's places by their ids. */
export const readCodedPlaces = (): ReadonlyMap<string, CodedPlace> =>
  new Map(v.parse(codedPlaces, borders.features).map(({ properties }) => [properties.id, properties]));

type CountrySources = {
  readonly places: ReadonlyMap<string, CodedPlace>;
  foreignNames(iso: string): readonly string[];
  readonly defaultProminence: number;
};

const describeCountry = (row: CountryRow): string => {
  if (row.description !== undefined) return row.description;
  const capital =
    row.capital === undefined ? '' : `; capital ${row.capital.replace(/(?<!Washington), .*| \(.*/, '')}`;
  return `Country in ${row.region ?? 'the world'}${capital}`;
};

const countryEntity = (row: CountryRow, asOf: string, sources: CountrySources): PackageEntity | undefined => {
  const place = sources.places.get(row.iso);
  if (!place) return undefined;
  const title = row.title ?? place.nameEn;
  const label = row.label ?? labelOfTitle(title);
  const aliases = [...row.aliases, ...sources.foreignNames(row.iso)];
  return {
    title,
    qid: row.qid ?? place.wikidata,
    kind: 'place',
    label,
    description: describeCountry(row),
    aliases: namesOfRow({ ...row, title, label, aliases }),
    prominence: row.prominence ?? sources.defaultProminence,
    asOf,
    source: wikipediaSource(title),
  };
};

type CountriesFile = YamlFile<{ readonly asOf: string; readonly countries: readonly CountryRow[] }>;

/** States or territories: our rows joined with country-coder by id; a row whose id it does not have is a fault. */
export const readCountries = ({ file, value, lineOf }: CountriesFile, sources: CountrySources) => {
  const rows = value.countries.map((row, index) => ({
    entity: countryEntity(row, value.asOf, sources),
    unknown: { file, line: lineOf(['countries', index]), message: `iso: country-coder has no "${row.iso}"` },
  }));
  return {
    entities: rows.flatMap(({ entity }) => (entity ? [entity] : [])),
    errors: rows.flatMap(({ entity, unknown }) => (entity ? [] : [unknown])),
  };
};
