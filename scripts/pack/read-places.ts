import type { YamlFile } from '../../lib/knowledge/authored/read-yaml.ts';
import { labelOfTitle, namesOfRow, type PackageEntity, wikipediaSource } from './package-entity.ts';
import type { CityRow, RegionRow } from './package-schema.ts';

type PlaceRow = RegionRow & { readonly description: string; readonly defaultProminence: number };

const placeEntity = (row: PlaceRow, asOf: string): PackageEntity => {
  const label = row.label ?? labelOfTitle(row.title);
  return {
    title: row.title,
    qid: row.qid ?? null,
    kind: 'place',
    label,
    description: row.description,
    aliases: namesOfRow({ ...row, label }),
    prominence: row.prominence ?? row.defaultProminence,
    asOf,
    source: wikipediaSource(row.title),
  };
};

/** States whose name takes an article inside a sentence. */
const TAKES_ARTICLE =
  /^(United|Netherlands|Philippines|Czech Republic|Democratic Republic|Dominican Republic)/;

const withArticle = (country: string): string => {
  if (country === 'Republic of Ireland') return 'Ireland';
  return TAKES_ARTICLE.test(country) ? `the ${country}` : country;
};

const describeCity = (row: CityRow): string => {
  if (row.description !== undefined) return row.description;
  return row.capitalOf === undefined
    ? `City in ${withArticle(labelOfTitle(row.country))}`
    : `Capital of ${row.capitalOf}`;
};

/** "Portland, Oregon" is shown as "Portland". */
const labelOfCity = (row: CityRow): string => row.label ?? labelOfTitle(row.title).replace(/, .*$/, '');

type CitiesFile = YamlFile<{ readonly asOf: string; readonly cities: readonly CityRow[] }>;

/** Cities; a city whose country nobody introduces is a fault. */
export const readCities = (
  { file, value, lineOf }: CitiesFile,
  titles: ReadonlySet<string>,
  defaultProminence: number,
) => ({
  entities: value.cities.map(row =>
    placeEntity(
      { ...row, description: describeCity(row), label: labelOfCity(row), defaultProminence },
      value.asOf,
    ),
  ),
  errors: value.cities.flatMap((row, index) =>
    titles.has(row.country)
      ? []
      : [
          {
            file,
            line: lineOf(['cities', index]),
            message: `country: no entity has the title "${row.country}"`,
          },
        ],
  ),
});

type RegionsFile = YamlFile<{ readonly asOf: string; readonly regions: readonly RegionRow[] }>;

type RegionDefaults = { readonly description: string; readonly prominence: number };

/** Regions, seas and provinces. */
export const readRegions = ({ value }: RegionsFile, defaults: RegionDefaults): readonly PackageEntity[] =>
  value.regions.map(row =>
    placeEntity(
      {
        ...row,
        description: row.description ?? defaults.description,
        defaultProminence: defaults.prominence,
      },
      value.asOf,
    ),
  );
