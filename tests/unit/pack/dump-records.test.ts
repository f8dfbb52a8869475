import { describe, expect, it } from 'vitest';
import { visitLinks } from '../../../scripts/pack/dump/count-links.ts';
import { extractRecords } from '../../../scripts/pack/dump/extract-records.ts';
import { formatSlim, parseSlim, toSlimRecord } from '../../../scripts/pack/dump/slim-record.ts';
import { COMPANY, dumpLines, madeItemJson, madeLink, madeTerm, madeTime } from '../../support/made-items.ts';

const LINDI = madeItemJson({
  id: 7,
  name: 'Lindi Vokri',
  aliases: ['L. Vokri', 'Линди', 'ЛВ', 'Vokri (singer)'],
  claims: {
    P569: [{ mainsnak: madeTime('1970-05-04'), rank: 'normal' }],
    P39: [madeTerm(900, '2001-02', '2003'), madeTerm(901, '1999', '2000', 'deprecated')],
    P571: [{ mainsnak: madeTime('1990'), rank: 'normal' }],
  },
});

describe('the record of an item', () => {
  it('holds names an English text may have, and the dated statements that fit its kind', () => {
    expect(toSlimRecord(LINDI)).toEqual({
      id: 7,
      sitelinks: 2,
      title: 'Lindi Vokri',
      label: 'Lindi Vokri',
      description: 'made Lindi Vokri',
      aliases: ['L. Vokri'],
      kind: 'person',
      statements: [
        [569, 0, '1970-05-04', ''],
        [39, 900, '2001-02', '2003'],
      ],
    });
  });

  it('comes back from its line', () => {
    const record = toSlimRecord({ ...LINDI, sitelinks: { enwiki: { title: 'Lindi Vokri (singer)' } } });
    expect(record && parseSlim(formatSlim(record))).toEqual(record);
  });

  it('is none without an English article, for a property, and for pages that are no entity', () => {
    expect(toSlimRecord({ ...LINDI, sitelinks: { dewiki: { title: 'Lindi Vokri' } } })).toBeUndefined();
    expect(toSlimRecord({ ...LINDI, id: 'P7' })).toBeUndefined();
    expect(toSlimRecord(madeItemJson({ id: 8, name: 'Vokri', of: 4167410 }))).toBeUndefined();
    expect(toSlimRecord(madeItemJson({ id: 8, name: 'List of Vokris' }))).toBeUndefined();
  });

  it('takes empty maps that come as lists, and a label of all languages', () => {
    const record = toSlimRecord(
      JSON.parse(
        '{"id":"Q9","labels":{"mul":{"value":"Ovra"}},"descriptions":[],"aliases":[],"claims":[],"sitelinks":{"enwiki":{"title":"Ovra"}}}',
      ),
    );
    expect(record).toMatchObject({ label: 'Ovra', description: '', kind: 'other', statements: [] });
  });
});

describe('lines of a dump', () => {
  it('that are no items are counted by number, and the others read', () => {
    const lines = dumpLines([
      LINDI,
      '{"id":"Q8","sitelinks":{"enwiki":{"title":"Cut',
      '{"sitelinks":{"enwiki":{"title":5}},"id":"Q3","claims":{"P31":[null]}}',
      'nonsense',
      madeItemJson({ id: 10, name: 'Vokri Works', of: COMPANY }),
    ]);
    const extracted = extractRecords(Buffer.from(lines));
    expect(extracted.records.map(record => parseSlim(record).title)).toEqual(['Lindi Vokri', 'Vokri Works']);
    expect(extracted.faultyLines).toEqual([2, 3, 4]);
    expect(extracted.lines).toBe(7);
    expect(extracted.newestMonth).toBe('2026-01');
  });

  it('are searched for links without parsing, however they are spaced', () => {
    const value = { 'entity-type': 'item', id: 'Q33' };
    const lines = [
      JSON.stringify(madeLink(31)),
      JSON.stringify(madeLink(32), null, 1).replaceAll('\n', ''),
      JSON.stringify({ value }),
      JSON.stringify({ 'entity-type': 'property', 'numeric-id': 34, id: 'P34' }),
    ];
    const seen: number[] = [];
    visitLinks(Buffer.from(lines.join('\n')), item => seen.push(item));
    expect(seen).toEqual([31, 32, 33]);
  });
});
