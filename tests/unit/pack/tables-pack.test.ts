import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { NOTHING } from '../../../scripts/pack/dump/our-knowledge.ts';
import { collectTables } from '../../../scripts/pack/from-tables/collect-tables.ts';
import { openContents, sketchEntity } from '../../support/sample-knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const writeTable = (name: string, rows: readonly string[]): void =>
  writeFileSync(join(folder, `${name}.tsv`), `${rows.join('\n').replaceAll(';', '\t')}\n`);

writeTable('people', ['qid;title;name;born;died;aliases', 'Q7;Lindi Vokri (mayor);;1970-05-04;;L. Vokri']);
writeTable('office-holders', [
  'qid;name;position_qid;position;country;start;end;snapshot',
  'Q7;Lindi Vokri;Q90;Mayor;Ovra;2001-02-03;2005-02;2023-03',
]);
writeTable('parties', [
  'qid;title;name;aliases;country_iso3;founded;dissolved',
  'Q8;Ovra First;;OF|Ovra Forward;OVR;1988;',
]);
writeTable('countries', ['qid;name;aliases;iso2;iso3', 'Q9;Ovra;;OV;OVR']);

describe('a pack from tables', () => {
  it('has people with their offices, and bodies with their years', async () => {
    const pack = openContents(await collectTables(folder, { ours: NOTHING, words: [] }));
    expect(pack.findEntity('Lindi Vokri (mayor)')).toMatchObject({
      description: 'Mayor, Ovra',
      kind: 'person',
    });
    expect(pack.eventsOf('Lindi Vokri (mayor)').map(({ date, text }) => `${date} ${text}`)).toEqual([
      '1970-05-04 Lindi Vokri was born.',
      '2001-02-03 Lindi Vokri became Mayor of Ovra.',
      '2005-02 Lindi Vokri left office as Mayor of Ovra.',
    ]);
    expect(pack.findEntity('Ovra First')?.description).toBe('political party, Ovra');
    expect(pack.eventsOf('Ovra First')[0]).toMatchObject({ date: '1988', relation: 'founded' });
  });

  it('lets what is ours win', async () => {
    const entities = [
      sketchEntity({ title: 'Ovra First', qid: 'Q8', kind: 'other', description: 'Our line' }),
    ];
    const pack = openContents(await collectTables(folder, { ours: { ...NOTHING, entities }, words: [] }));
    expect(pack.findEntity('Ovra First')?.description).toBe('Our line');
    expect(pack.eventsOf('Ovra First')).toHaveLength(1);
  });
});
