import { describe, expect, it } from 'vitest';
import { countKnowledge } from '../../../lib/knowledge/authored/count-knowledge.ts';
import { eventRows } from '../../../scripts/pack/event-rows.ts';
import { mergeEntities } from '../../../scripts/pack/merge-entity.ts';
import { type PackageEntity, wikipediaSource } from '../../../scripts/pack/package-entity.ts';
import { ARCADIA, subjectOf } from './authored-subject.ts';

const rowsOf = (yaml: string) => eventRows([subjectOf(yaml)]);

describe('eventRows', () => {
  it('makes two rows of a term, with ids that stay', () => {
    const rows = rowsOf(ARCADIA).filter(row => row.origin === 'term');
    expect(rows.map(({ id, date, text, relation }) => ({ id, date, text, relation }))).toEqual([
      {
        id: 'pine-president-start',
        date: '2001-05-04',
        text: 'Ada Pine became President of Arcadia.',
        relation: 'appointed',
      },
      {
        id: 'pine-president-end',
        date: '2009',
        text: 'Ada Pine left office as President of Arcadia.',
        relation: null,
      },
    ]);
    expect(rows[0]?.roles).toEqual({ actor: ['Ada Pine'], object: ['Arcadia (state)'] });
    expect(rows[0]?.entities).toEqual(['Ada Pine', 'Arcadia (state)']);
  });

  it('makes one row of a term that goes on', () => {
    const rows = rowsOf(ARCADIA.replace('        end: 2009\n', ''));
    expect(rows.filter(row => row.origin === 'term')).toHaveLength(1);
  });

  it('leaves a term’s row out where a written event tells the same', () => {
    const rows = rowsOf(`${ARCADIA}  - id: pine-sworn-in
    date: 2001-05-04
    text: Ada Pine was sworn in as president in the old theatre.
    relation: appointed
    actor: Ada Pine
    context: Arcadia (state)
    source: { title: Ada Pine, url: "https://example.org/pine" }
    checked: Annals of Arcadia
`);
    expect(rows.map(row => row.id)).toEqual([
      'arcadia-joins-league',
      'pine-signs-accord',
      'pine-sworn-in',
      'pine-president-end',
    ]);
  });

  it('dates a row by its own as-of month, else by the file’s', () => {
    const own = ARCADIA.replace('    relation: signed\n', '    relation: signed\n    asOf: 2020-01\n');
    expect(rowsOf(own).map(row => row.asOf)).toEqual(['2024-06', '2020-01', '2024-06', '2024-06']);
  });
});

describe('countKnowledge', () => {
  it('counts an event once for each entity in it', () => {
    const counts = countKnowledge([subjectOf(ARCADIA)]);
    expect(counts).toMatchObject({ entities: 2, events: 2, terms: 1 });
    expect(new Map(counts.eventsByTitle).get('Arcadia (state)')).toBe(1);
  });
});

describe('mergeEntities', () => {
  const known = (title: string): PackageEntity => ({
    title,
    qid: 'Q900001',
    kind: 'place',
    label: 'Arcadia',
    description: 'Country in the hills',
    aliases: [
      { name: 'Arcadia', form: 'name' },
      { name: 'Arcadie', form: 'name' },
      { name: 'ARC', form: 'name' },
      { name: 'Arcadians', form: 'demonym' },
    ],
    prominence: 0.9,
    asOf: '2023-01',
    source: wikipediaSource(title),
  });
  const { entities } = subjectOf(ARCADIA.replace('    qid: Q900001\n', '')).subject;

  it('lets the authored entity win, and keeps the names of both', () => {
    const merged = mergeEntities(entities, [known('Arcadia (state)')]);
    const arcadia = merged.find(entity => entity.title === 'Arcadia (state)');
    expect(arcadia).toMatchObject({
      qid: 'Q900001',
      label: 'Arcadia',
      description: 'Made-up state',
      prominence: 0.9,
      asOf: '2024-06',
    });
    expect(arcadia?.aliases).toEqual([
      { name: 'Arcadia', form: 'name' },
      { name: 'Republic of Arcadia', form: 'name' },
      { name: 'Arcadian', form: 'demonym' },
      { name: 'ARC', form: 'short' },
      { name: 'Arcadie', form: 'name' },
      { name: 'Arcadians', form: 'demonym' },
    ]);
  });

  it('gives every entity once, in the order of titles', () => {
    const merged = mergeEntities(entities, [known('Arcadia (state)'), known('Zembla'), known('Abaton')]);
    expect(merged.map(entity => entity.title)).toEqual(['Abaton', 'Ada Pine', 'Arcadia (state)', 'Zembla']);
  });
});
