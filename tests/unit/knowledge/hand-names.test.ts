import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHandNames, toSerbianLatin, withHandNames } from '../../../scripts/pack/hand-names.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'names-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const HEAD = '# asOf: 2026-08\ntitle\tde\tfr\tes\tuk\tru\tsr\tpl\tar\n';

const read = async (rows: string, titles: readonly string[]) => {
  await writeFile(join(folder, 'foreign-names.tsv'), HEAD + rows);
  return readHandNames(folder, new Set(titles));
};

describe('names in other languages', () => {
  it('stand behind the English ones, Serbian in both scripts, acronyms with evidence only', async () => {
    const row = 'European Union\tEuropäische Union|EU\t\t\t\t\tЕвропска унија\t\t\n';
    const { names, errors } = await read(row, ['European Union']);
    expect(errors).toEqual([]);
    const union = { title: 'European Union', aliases: [{ name: 'European Union', form: 'name' as const }] };
    expect(withHandNames([union], names)[0]?.aliases.map(({ name, form }) => `${name}: ${form}`)).toEqual([
      'European Union: name',
      'Europäische Union: name',
      'EU: short',
      'Европска унија: name',
      'Evropska unija: name',
    ]);
  });

  it('belong to an entity, and are in their script', async () => {
    const { errors } = await read('Atlantis\t\t\t\tAtlantyda\t\t\t\t\n', []);
    expect(errors.map(({ message }) => message)).toEqual([
      'no entity has the title "Atlantis"',
      'Atlantis, uk: "Atlantyda" is in another script',
    ]);
  });

  it.each([
    ['Александар Вучић', 'Aleksandar Vučić'],
    ['Ђоковић', 'Đoković'],
    ['Љубљана', 'Ljubljana'],
    ['Џаја Његош', 'Džaja Njegoš'],
  ])('are written in Latin letters: %s', (cyrillic, latin) => {
    expect(toSerbianLatin(cyrillic)).toBe(latin);
  });
});
