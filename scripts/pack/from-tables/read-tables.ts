import { join } from 'node:path';
import { readTable, type TableRow } from '../tables/read-table.ts';

/** The tables that a pack is made from; one that is missing has no rows. */
const TABLES = [
  'people',
  'office-holders',
  'positions',
  'us-officials',
  'parties',
  'organisations',
  'companies',
  'places',
  'outlets',
  'football-clubs',
  'countries',
  'title-qid',
] as const;

type TableName = (typeof TABLES)[number];

export type Tables = Readonly<Record<TableName, readonly TableRow[]>>;

/** Reads the tables of a folder. */
export const readTables = async (folder: string): Promise<Tables> => {
  const read = await Promise.all(
    TABLES.map(async name => [name, await readTable(join(folder, `${name}.tsv`))] as const),
  );
  return Object.fromEntries(read) as Tables;
};
