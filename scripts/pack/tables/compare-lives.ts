import { join } from 'node:path';
import { edtfAgree } from '../../../lib/core/dates/edtf.ts';
import type { SubjectFile } from '../../../lib/knowledge/authored/read-subject.ts';
import type { AuthoredEntity } from '../../../lib/knowledge/authored/schema.ts';
import { faultAt, type Located, locatedEntities } from '../../../lib/knowledge/authored/subject-parts.ts';
import type { Comparison } from './comparison.ts';
import { readTable, type TableRow } from './read-table.ts';

/** Life dates by Wikidata id, as the tables state them. */
export type LifeFacts = ReadonlyMap<string, { readonly born: string; readonly died: string }>;

const lifeOf = (row: TableRow) =>
  [row.column('qid'), { born: row.column('born'), died: row.column('died') }] as const;

/** Reads the life dates below `folder`. */
export const readLifeFacts = async (folder: string): Promise<LifeFacts> => {
  const us = await readTable(join(folder, 'facts/us-officials.tsv'));
  const people = await readTable(join(folder, 'facts/people.tsv'));
  return new Map([...us, ...people].map(lifeOf).filter(([qid]) => qid !== ''));
};

type End = { readonly field: 'born' | 'died'; readonly what: 'birth' | 'death' };

const compareEnd = (
  at: Located<AuthoredEntity>,
  facts: LifeFacts,
  { field, what }: End,
): readonly Comparison[] => {
  const stated = at.part[field];
  if (stated === undefined) return [];
  const fact = facts.get(at.part.qid ?? '')?.[field] ?? '';
  const note = faultAt(
    at,
    [field],
    `${at.part.title}, ${field} ${stated}: the tables have ${fact || 'none'}`,
  );
  if (fact === '') return [{ what, outcome: 'unknown', note }];
  return [{ what, outcome: edtfAgree(fact, stated) ? 'confirmed' : 'different', note }];
};

/** Every authored birth and death beside the tables. */
export const compareLives = (files: readonly SubjectFile[], facts: LifeFacts): readonly Comparison[] =>
  locatedEntities(files).flatMap(at => [
    ...compareEnd(at, facts, { field: 'born', what: 'birth' }),
    ...compareEnd(at, facts, { field: 'died', what: 'death' }),
  ]);
