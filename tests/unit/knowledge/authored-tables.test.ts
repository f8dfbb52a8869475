import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareWithTables } from '../../../scripts/pack/tables/compare-with-tables.ts';
import { ARCADIA, subjectOf } from './authored-subject.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tables-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const writeTable = async (path: string, rows: readonly (readonly string[])[]): Promise<void> => {
  await mkdir(join(folder, 'facts'), { recursive: true });
  await mkdir(join(folder, 'eval/facts'), { recursive: true });
  await writeFile(join(folder, path), rows.map(row => `${row.join('\t')}\n`).join(''));
};

const compare = async (yaml = ARCADIA) => {
  const compared = await compareWithTables(folder, { files: [subjectOf(yaml)], packages: [] });
  return compared?.map(({ what, outcome }) => `${what}: ${outcome}`).sort();
};

const HOLDERS = ['qid', 'name', 'position_qid', 'position', 'country', 'start', 'end', 'snapshot'];

describe('compareWithTables', () => {
  it('compares nothing where there are no tables', async () => {
    expect(await compare()).toBeUndefined();
  });

  it('leaves unknown what no table states', async () => {
    await writeTable('facts/office-holders.tsv', [HOLDERS]);
    expect(await compare()).toEqual([
      'Wikidata id: unknown',
      'birth: unknown',
      'death: unknown',
      'office term: unknown',
    ]);
  });

  it.each([
    ['confirmed', '2001-05-04', '2009-05-04'],
    ['confirmed', '2001-05', ''],
    ['different', '2001-06-04', '2009'],
    ['different', '2001-05-04', '2008-05-04'],
    ['unknown', '1995-05-04', '1997-05-04'],
  ])('finds a term %s by a row %s to %s', async (outcome, start, end) => {
    const row = ['', 'ADA PINE', '', 'President', 'Arcadia', start, end, '2022-07'];
    await writeTable('facts/office-holders.tsv', [HOLDERS, row]);
    expect(await compare()).toContain(`office term: ${outcome}`);
  });

  it('takes two rows of which one goes on where the other ends for one stretch', async () => {
    const row = (start: string, end: string) => ['', 'Ada Pine', '', 'President', 'Arcadia', start, end, ''];
    const rows = [HOLDERS, row('2001-05-04', '2005-05-04'), row('2005-05-04', '')];
    await writeTable('facts/office-holders.tsv', rows);
    expect(await compare()).toContain('office term: confirmed');
  });

  it('reads a leader of the World Factbook', async () => {
    await writeTable('eval/facts/factbook.tsv', [
      ['subject', 'predicate', 'object', 'date', 'source'],
      ['Arcadia', 'chief of state', 'President Ada PINE', '2001-05-04', 'factbook'],
    ]);
    expect(await compare()).toContain('office term: confirmed');
  });

  it('tells an id that the tables have for another name', async () => {
    const header = ['qid', 'title', 'sources'];
    await writeTable('facts/title-qid.tsv', [header, ['Q900001', 'Arcadia (state)', 'P']]);
    expect(await compare()).toContain('Wikidata id: confirmed');
    await writeTable('facts/title-qid.tsv', [header, ['Q900001', 'Zembla', 'P']]);
    expect(await compare()).toContain('Wikidata id: different');
    await writeTable('facts/title-qid.tsv', [header, ['Q900007', 'Arcadia (state)', 'P']]);
    expect(await compare()).toContain('Wikidata id: different');
  });

  it('compares births at the precision of both', async () => {
    const withId = ARCADIA.replace('title: Ada Pine\n', 'title: Ada Pine\n    qid: Q900005\n');
    const header = ['qid', 'title', 'name', 'born', 'died', 'aliases'];
    await writeTable('facts/people.tsv', [header, ['Q900005', 'Ada Pine', '', '1960', '2024-04-01', '']]);
    expect(await compare(withId)).toEqual(expect.arrayContaining(['birth: confirmed', 'death: different']));
  });
});
