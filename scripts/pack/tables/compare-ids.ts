/**
 * Authored Wikidata ids beside the tables. An id is confirmed where a table has it with one of the entity's
 * spellings; different where the tables know the title only with other ids, or the id only under other names.
 * Aliases of tables are raw, so they confirm an id only where no table has another one for the title.
 */
import { join } from 'node:path';
import type { SubjectFile } from '../../../lib/knowledge/authored/read-subject.ts';
import type { AuthoredEntity } from '../../../lib/knowledge/authored/schema.ts';
import { faultAt, type Located, locatedEntities } from '../../../lib/knowledge/authored/subject-parts.ts';
import type { PackageEntity } from '../package-entity.ts';
import type { Comparison } from './comparison.ts';
import { comparableName, comparableNames } from './person-names.ts';
import { readTable, type TableRow, valuesOf } from './read-table.ts';

type Index = ReadonlyMap<string, ReadonlySet<string>>;

/** Main names by id, other names by id, and ids by exact English Wikipedia title. */
export type IdFacts = { readonly namesOf: Index; readonly aliasesOf: Index; readonly idsOf: Index };

const TABLES = [
  'title-qid',
  'entities-top',
  'places',
  'organisations',
  'companies',
  'parties',
  'people',
  'positions',
];

const addTo = (index: Map<string, Set<string>>, key: string, value: string): void => {
  if (key === '' || value === '') return;
  index.set(key, (index.get(key) ?? new Set()).add(value));
};

const createIndexes = () => {
  const namesOf = new Map<string, Set<string>>();
  const aliasesOf = new Map<string, Set<string>>();
  const idsOf = new Map<string, Set<string>>();
  const addRow = (row: TableRow): void => {
    const qid = row.column('qid');
    for (const name of ['title', 'label', 'name']) addTo(namesOf, qid, comparableName(row.column(name)));
    for (const alias of valuesOf(row.column('aliases'))) addTo(aliasesOf, qid, comparableName(alias));
    addTo(idsOf, row.column('title'), qid);
  };
  const addEntity = ({ qid, title, aliases }: PackageEntity): void => {
    addTo(namesOf, qid ?? '', comparableName(title));
    for (const { name } of aliases) addTo(aliasesOf, qid ?? '', comparableName(name));
  };
  return { facts: { namesOf, aliasesOf, idsOf }, addRow, addEntity };
};

/** Reads the ids that the tables below `folder` and the packages state. */
export const readIdFacts = async (folder: string, packages: readonly PackageEntity[]): Promise<IdFacts> => {
  const { facts, addRow, addEntity } = createIndexes();
  for (const table of TABLES) {
    for (const row of await readTable(join(folder, 'facts', `${table}.tsv`))) addRow(row);
  }
  for (const entity of packages) addEntity(entity);
  return facts;
};

const listSome = (values: ReadonlySet<string>): string => [...values].slice(0, 4).join(', ');

const NONE: ReadonlySet<string> = new Set();

const judgeId = (title: string, qid: string, own: ReadonlySet<string>, facts: IdFacts) => {
  const names = facts.namesOf.get(qid) ?? NONE;
  const ids = facts.idsOf.get(title) ?? NONE;
  if (ids.has(qid) || [...names].some(name => own.has(name))) return { outcome: 'confirmed' } as const;
  if (ids.size > 0) {
    return { outcome: 'different', told: `the tables have ${listSome(ids)} for this title` } as const;
  }
  if ([...(facts.aliasesOf.get(qid) ?? NONE)].some(name => own.has(name))) {
    return { outcome: 'confirmed' } as const;
  }
  if (names.size === 0) return { outcome: 'unknown', told: 'no table has the id' } as const;
  return { outcome: 'different', told: `the tables have this id for ${listSome(names)}` } as const;
};

const compareId = (at: Located<AuthoredEntity>, facts: IdFacts): readonly Comparison[] => {
  const { title, qid } = at.part;
  if (qid === undefined) return [];
  const { outcome, told = outcome } = judgeId(title, qid, comparableNames(at.part), facts);
  return [{ what: 'Wikidata id', outcome, note: faultAt(at, ['qid'], `${title}, ${qid}: ${told}`) }];
};

/** Every authored Wikidata id beside the tables. */
export const compareIds = (files: readonly SubjectFile[], facts: IdFacts): readonly Comparison[] =>
  locatedEntities(files).flatMap(at => compareId(at, facts));
