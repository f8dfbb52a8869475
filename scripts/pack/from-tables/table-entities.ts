import type { EntityKind } from '../../../lib/core/model/entity.ts';
import type { PackageEntity } from '../package-entity.ts';
import { type TableRow, valuesOf } from '../tables/read-table.ts';
import type { Tables } from './read-tables.ts';
import { type TableEntity, tableEntity } from './table-row.ts';

/** Months of the snapshots, from the tables' own description. */
const AS_OF = {
  people: '2023-03',
  members: '2026-06',
  parties: '2026-03',
  organisations: '2026-06',
  places: '2024-01',
  outlets: '2026-05',
  clubs: '2025-01',
  titles: '2026-06',
} as const;

const withCountry = (what: string, country: string): string =>
  country === '' ? what : `${what}, ${country}`;

/** Names of countries by their codes of two and three letters. */
const countryNames = (tables: Tables): ((code: string) => string) => {
  const names = new Map(
    tables.countries.flatMap(row => [
      [row.column('iso2'), row.column('name')],
      [row.column('iso3'), row.column('name')],
    ]),
  );
  return code => (code === '' ? '' : (names.get(code) ?? ''));
};

/** The office that somebody held last, by their id. */
const lastOffices = (tables: Tables): ReadonlyMap<string, TableRow> => {
  const rows = tables['office-holders'].toSorted((a, b) => (a.column('start') < b.column('start') ? -1 : 1));
  return new Map(rows.map(row => [row.column('qid'), row]));
};

const peopleRows = (tables: Tables): readonly TableEntity[] => {
  const offices = lastOffices(tables);
  const describe = (qid: string): string => {
    const office = offices.get(qid);
    return office ? withCountry(office.column('position'), office.column('country')) : 'politician';
  };
  const holders = tables.people.map(row => ({
    title: row.column('title'),
    qid: row.column('qid'),
    kind: 'person' as const,
    description: describe(row.column('qid')),
    aliases: [row.column('name'), ...valuesOf(row.column('aliases'))],
    asOf: AS_OF.people,
  }));
  const members = tables['us-officials'].map(row => ({
    title: row.column('title'),
    qid: row.column('qid'),
    kind: 'person' as const,
    description: 'American politician',
    aliases: [row.column('name'), ...valuesOf(row.column('aliases'))],
    asOf: AS_OF.members,
  }));
  return [...members, ...holders];
};

type BodyTable = {
  readonly rows: readonly TableRow[];
  readonly describe: (row: TableRow) => string;
  readonly asOf: string;
  readonly titleColumn?: string;
};

const bodyRows = ({ rows, describe, asOf, titleColumn = 'title' }: BodyTable): readonly TableEntity[] =>
  rows.map(row => ({
    title: row.column(titleColumn),
    qid: row.column('qid'),
    kind: 'organization',
    description: describe(row),
    aliases: [row.column('name'), ...valuesOf(row.column('aliases'))],
    asOf,
  }));

const organizationRows = (tables: Tables): readonly TableEntity[] => {
  const country = countryNames(tables);
  const kindOf = (row: TableRow): string => valuesOf(row.column('kinds'))[0] ?? 'organisation';
  return [
    ...bodyRows({
      rows: tables.parties,
      describe: row => withCountry('political party', country(row.column('country_iso3'))),
      asOf: AS_OF.parties,
    }),
    ...bodyRows({
      rows: tables.organisations,
      describe: row => withCountry(kindOf(row), country(row.column('iso2'))),
      asOf: AS_OF.organisations,
    }),
    ...bodyRows({
      rows: tables.companies,
      describe: row => withCountry(row.column('industry') || 'company', country(row.column('iso2'))),
      asOf: AS_OF.organisations,
    }),
    ...bodyRows({
      rows: tables.outlets,
      describe: row => withCountry('news outlet', country(row.column('iso2'))),
      asOf: AS_OF.outlets,
      titleColumn: 'name',
    }),
    ...bodyRows({
      rows: tables['football-clubs'],
      describe: row => withCountry('football club', row.column('country')),
      asOf: AS_OF.clubs,
      titleColumn: 'name',
    }),
  ];
};

const placeRows = (tables: Tables, titles: ReadonlyMap<string, string>): readonly TableEntity[] => {
  const counts = new Map<string, number>();
  for (const row of tables.places) counts.set(row.column('name'), (counts.get(row.column('name')) ?? 0) + 1);
  return tables.places.flatMap(row => {
    const name = row.column('name');
    const title = titles.get(row.column('qid')) ?? (counts.get(name) === 1 ? name : undefined);
    if (title === undefined) return [];
    const what = row
      .column('kind')
      .replace(/^Admin-\d (region )?/, '')
      .toLowerCase();
    const description = withCountry(what, row.column('country'));
    const aliases = [name, ...valuesOf(row.column('aliases'))];
    return [{ title, qid: row.column('qid'), kind: 'place', description, aliases, asOf: AS_OF.places }];
  });
};

/** Of an item that stands only in the list of titles, the letter of its source says what it is. */
const KIND_OF_SOURCE: Readonly<Record<string, readonly [EntityKind, string]>> = {
  P: ['person', 'politician'],
  U: ['person', 'American politician'],
  A: ['organization', 'political party'],
  O: ['organization', 'organisation'],
  T: ['other', 'office'],
};

const titleRows = (tables: Tables): readonly TableEntity[] =>
  tables['title-qid'].flatMap(row => {
    const [kind, description] = KIND_OF_SOURCE[valuesOf(row.column('sources'))[0] ?? ''] ?? [];
    if (kind === undefined || description === undefined) return [];
    return [
      {
        title: row.column('title'),
        qid: row.column('qid'),
        kind,
        description,
        aliases: [],
        asOf: AS_OF.titles,
      },
    ];
  });

const positionRows = (tables: Tables): readonly TableEntity[] =>
  tables.positions.map(row => ({
    title: row.column('title'),
    qid: row.column('qid'),
    kind: 'other',
    description: withCountry('office', row.column('country')),
    aliases: [],
    asOf: AS_OF.people,
  }));

/** All entities of the tables, the better described first; some are there twice. */
export const tableEntities = (tables: Tables): readonly PackageEntity[] => {
  const titles = new Map(tables['title-qid'].map(row => [row.column('qid'), row.column('title')]));
  const rows = [
    ...peopleRows(tables),
    ...positionRows(tables),
    ...organizationRows(tables),
    ...placeRows(tables, titles),
    ...titleRows(tables),
  ];
  return rows.flatMap(row => tableEntity(row) ?? []);
};
