import { join } from 'node:path';
import { foldName } from '../../../lib/core/text/fold-name.ts';
import { readTable, type TableRow, valuesOf } from './read-table.ts';

/** Something that broke out on a day in one of some places (as name keys). */
type Outbreak = { readonly date: string; readonly places: readonly string[] };

/** What the tables state of events. Names are keys; see `nameKey`. */
export type EventFacts = {
  readonly founded: ReadonlyMap<string, readonly string[]>;
  readonly signed: ReadonlyMap<string, readonly string[]>;
  readonly vetoes: readonly { readonly date: string; readonly by: readonly string[] }[];
  /** The day of the last veto in the table. */
  readonly vetoesUntil: string;
  readonly coups: readonly Outbreak[];
  readonly wars: readonly Outbreak[];
  /** Today's members by organisation. */
  readonly members: ReadonlyMap<string, readonly string[]>;
};

/** A name without case, marks, article and what stands in brackets, so that spellings of one thing meet. */
export const nameKey = (name: string): string =>
  foldName(name.replace(/ (?:\([^()]*\)|\[[^[\]]*\])/g, ''))
    .filter(token => token !== 'the')
    .join(' ');

const VETO_TITLES: Readonly<Record<string, string>> = {
  USA: 'United States',
  UK: 'United Kingdom',
  USSR: 'Soviet Union',
};

/** Titles of organisations that the table names by acronym. */
const ORGANISATIONS: Readonly<Record<string, string>> = {
  NATO: 'NATO',
  EU: 'European Union',
  UN: 'United Nations',
  WTO: 'World Trade Organization',
  AU: 'African Union',
  CE: 'Council of Europe',
  OECD: 'Organisation for Economic Co-operation and Development',
  OSCE: 'Organization for Security and Co-operation in Europe',
  ICCt: 'International Criminal Court',
  IMF: 'International Monetary Fund',
};

const addTo = (map: Map<string, string[]>, key: string, value: string): void => {
  if (key !== '' && value !== '') map.set(key, [...(map.get(key) ?? []), value]);
};

const collect = (
  rows: readonly TableRow[],
  pairOf: (row: TableRow) => readonly [key: string, value: string],
): ReadonlyMap<string, readonly string[]> => {
  const map = new Map<string, string[]>();
  for (const row of rows) addTo(map, ...pairOf(row));
  return map;
};

const placesOf = (value: string): readonly string[] =>
  valuesOf(value).flatMap(place => [
    nameKey(place),
    ...[...place.matchAll(/\(([^()]+)\)/g)].map(([, other = '']) => nameKey(other)),
  ]);

const toOutbreaks = (
  rows: readonly TableRow[],
  dateColumn: string,
  placeColumn: string,
): readonly Outbreak[] =>
  rows.map(row => ({ date: row.column(dateColumn), places: placesOf(row.column(placeColumn)) }));

/** Reads what the tables below `folder` state of events. */
export const readEventFacts = async (folder: string): Promise<EventFacts> => {
  const read = (name: string): Promise<readonly TableRow[]> =>
    readTable(join(folder, 'facts', `${name}.tsv`));
  const [organisations, parties, companies] = [
    await read('organisations'),
    await read('parties'),
    await read('companies'),
  ];
  const treaties = [...(await read('treaties')), ...(await read('treaties-multilateral-uk'))];
  const vetoes = (await read('un-vetoes')).map(row => ({
    date: row.column('date'),
    by: valuesOf(row.column('vetoed_by')).map(name => VETO_TITLES[name] ?? name),
  }));
  return {
    founded: collect([...organisations, ...parties, ...companies], row => [
      nameKey(row.column('title')),
      row.column('founded'),
    ]),
    signed: collect(treaties, row => [nameKey(row.column('name')), row.column('signed')]),
    vetoes,
    vetoesUntil: vetoes.at(-1)?.date ?? '',
    coups: toOutbreaks(await read('coups'), 'date', 'country'),
    wars: toOutbreaks(await read('conflicts'), 'start', 'place'),
    members: collect(
      (await read('memberships')).filter(row => row.column('status') === 'member'),
      row => [
        nameKey(ORGANISATIONS[row.column('organisation')] ?? row.column('organisation')),
        nameKey(row.column('country')),
      ],
    ),
  };
};
