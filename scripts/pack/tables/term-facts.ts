import { join } from 'node:path';
import { comparableName } from './person-names.ts';
import { readTable, type TableRow, valuesOf } from './read-table.ts';

/** An office term as a table states it. */
export type TermFact = {
  readonly table: string;
  readonly qid: string;
  readonly names: readonly string[];
  readonly office: string;
  readonly country: string;
  readonly start: string;
  /** '' where the table states none: in office at its snapshot, or not known. */
  readonly end: string;
  /** The table has surnames only: it can confirm a term, never contradict one. */
  readonly bySurname: boolean;
};

const fact = (parts: Partial<TermFact> & Pick<TermFact, 'table' | 'names' | 'start'>): TermFact => ({
  qid: '',
  office: '',
  country: '',
  end: '',
  bySurname: false,
  ...parts,
});

const holderFact = (row: TableRow): TermFact =>
  fact({
    table: 'office-holders',
    qid: row.column('qid'),
    names: [comparableName(row.column('name'))],
    office: row.column('position'),
    country: row.column('country'),
    start: row.column('start'),
    end: row.column('end'),
  });

const ministerFact = (row: TableRow): TermFact =>
  fact({
    table: 'uk-ministers',
    names: [row.column('name'), ...valuesOf(row.column('aliases'))].map(comparableName),
    office: row.column('post'),
    country: 'United Kingdom',
    start: row.column('start'),
    end: row.column('end'),
  });

const US_OFFICES: Readonly<Record<string, string>> = { prez: 'President', viceprez: 'Vice President' };

const usFacts = (row: TableRow): readonly TermFact[] =>
  valuesOf(row.column('terms')).flatMap(term => {
    const [type = '', start = '', end = ''] = term.split(':');
    const office = US_OFFICES[type];
    if (office === undefined) return [];
    const names = [row.column('title'), row.column('name')].map(comparableName);
    return [
      fact({
        table: 'us-officials',
        qid: row.column('qid'),
        names,
        office,
        country: 'United States',
        start,
        end,
      }),
    ];
  });

/** "President Aleksandar VUCIC": the office, then a name whose surname is in capitals. */
const factbookFacts = (row: TableRow): readonly TermFact[] => {
  const isLeader = /^(chief of state|head of government)$/.test(row.column('predicate'));
  const words = row.column('object').split(/[\s,]+/);
  if (!isLeader || row.column('date') === '') return [];
  const starts = words.map((_, index) => comparableName(words.slice(index).join(' ')));
  return [
    fact({
      table: 'CIA World Factbook 2026',
      names: starts.filter(name => name.includes(' ')),
      country: row.column('subject'),
      start: row.column('date'),
    }),
  ];
};

const reignFact = (row: TableRow): TermFact => {
  const [start = '', end = ''] = row.column('date').split('/');
  const surname = comparableName(row.column('subject')).split(' ').at(-1) ?? '';
  return fact({ table: 'REIGN 2021-03', names: [surname], start, end, bySurname: true });
};

/** All office terms that the tables below `folder` state; none where they are not there. */
export const readTermFacts = async (folder: string): Promise<readonly TermFact[]> => {
  const table = (name: string) => readTable(join(folder, name));
  return [
    ...(await table('facts/office-holders.tsv')).map(holderFact),
    ...(await table('facts/uk-ministers.tsv')).map(ministerFact),
    ...(await table('facts/us-officials.tsv')).flatMap(usFacts),
    ...(await table('eval/facts/factbook.tsv')).flatMap(factbookFacts),
    ...(await table('eval/facts/reign-leaders.tsv')).map(reignFact),
  ].filter(({ start, names }) => start !== '' && names.length > 0);
};
