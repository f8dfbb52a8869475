/**
 * The long lists of `knowledge/packages/`: places and institutions that were selected from packages by
 * `scripts/select-packages.ts` and reviewed. One line an entity, columns parted by tabs, the head in lines with `#`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuthoringError } from '../../lib/knowledge/authored/read-yaml.ts';
import { distinctNames, type EntityName, type PackageEntity, wikipediaSource } from './package-entity.ts';

type Cells = (column: string) => string;

/** A table's rows with their lines, its `asOf`, and the faults of its form. */
type Table = {
  readonly asOf: string;
  readonly rows: readonly Cells[];
  readonly errors: readonly AuthoringError[];
};

const AS_OF = /^# asOf: (\d{4}-\d{2})$/m;

/** Reads a list; faults of its form come with file and line. */
export const readTable = async (path: string): Promise<Table> => {
  const text = await readFile(path, 'utf8');
  const lines = text.split('\n').map((line, index) => ({ cells: line.split('\t'), line: index + 1 }));
  const [head, ...rows] = lines.filter(({ cells: [first = ''] }) => first !== '' && !first.startsWith('#'));
  const columns = head?.cells ?? [];
  const asOf = AS_OF.exec(text)?.[1];
  const fault = (line: number, message: string) => ({ file: path, line, message });
  return {
    asOf: asOf ?? '',
    rows: rows.map(
      ({ cells }) =>
        column =>
          cells[columns.indexOf(column)] ?? '',
    ),
    errors: [
      ...(asOf ? [] : [fault(1, 'asOf: the head must have a line "# asOf: YYYY-MM"')]),
      ...rows.flatMap(({ cells, line }) => {
        const qid = cells[columns.indexOf('qid')] ?? '';
        if (cells.length !== columns.length)
          return [fault(line, `has ${cells.length} columns, not ${columns.length}`)];
        return qid === '' || /^Q[1-9]\d*$/.test(qid) ? [] : [fault(line, `qid: "${qid}" is no Wikidata id`)];
      }),
    ],
  };
};

/** The values of a cell that holds several. */
export const valuesOf = (cell: string): readonly string[] => cell.split('|').filter(value => value !== '');

const named = (names: readonly string[], form: EntityName['form']): readonly EntityName[] =>
  names.map(name => ({ name, form }));

/**
 * Prominence of what many read about, and of the rest; a doubtful name of a small city is below what linking takes for a
 * place on its looks alone (`KNOWN_PLACE` in choose-candidate).
 */
const PROMINENCE = { known: 0.6, other: 0.45, doubtful: 0.25 } as const;

const prominenceOf = (row: Cells): number => {
  if (row('known') === 'yes') return PROMINENCE.known;
  return row('form') === 'short' && row('known') === '' ? PROMINENCE.doubtful : PROMINENCE.other;
};

const cityEntity = (row: Cells, asOf: string): PackageEntity => {
  const title = row('title');
  const label = title.replace(/, .*$| \([^()]*\)$/, '');
  const full = [title, ...valuesOf(row('names'))].filter(name => name !== label && !name.endsWith(')'));
  return {
    title,
    qid: row('qid') || null,
    kind: 'place',
    label,
    description: `City in ${row('in')}`,
    aliases: distinctNames([
      ...named([label], row('form') === 'short' ? 'short' : 'name'),
      ...named(full, 'name'),
    ]),
    prominence: prominenceOf(row),
    asOf,
    source: wikipediaSource(title),
  };
};

const institutionEntity = (row: Cells, asOf: string): PackageEntity => ({
  title: row('title'),
  qid: row('qid') || null,
  kind: 'organization',
  label: row('label'),
  description: row('description'),
  aliases: distinctNames([
    ...named(valuesOf(row('names')), 'name'),
    ...named(valuesOf(row('short')), 'short'),
  ]),
  prominence: prominenceOf(row),
  asOf,
  source: wikipediaSource(row('title')),
});

/** Entities of the long lists, places first. */
export const readListed = async (folder: string) => {
  const cities = await readTable(join(folder, 'world-cities.tsv'));
  const institutions = await readTable(join(folder, 'institutions.tsv'));
  return {
    entities: [
      ...cities.rows.map(row => cityEntity(row, cities.asOf)),
      ...institutions.rows.map(row => institutionEntity(row, institutions.asOf)),
    ],
    errors: [...cities.errors, ...institutions.errors],
  };
};

/** Names of cities in other languages, by title. */
export const readCityNames = async (folder: string) => {
  const table = await readTable(join(folder, 'city-names.tsv'));
  return {
    names: new Map(table.rows.map(row => [row('title'), valuesOf(row('names'))])),
    errors: table.errors,
  };
};
