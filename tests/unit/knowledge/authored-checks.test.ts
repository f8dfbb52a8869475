import { describe, expect, it } from 'vitest';
import { checkSubjects } from '../../../lib/knowledge/authored/check-subjects.ts';
import type { SubjectFile } from '../../../lib/knowledge/authored/read-subject.ts';
import { ARCADIA, lineOf, subjectOf } from './authored-subject.ts';

const KNOWN = [
  { title: 'League of Valleys', qid: 'Q900002', aliases: [{ name: 'Valley League' }] },
  { title: 'Sylvania', qid: 'Q900003', aliases: [] },
];

const faultsOf = (...files: readonly SubjectFile[]): readonly string[] =>
  checkSubjects(files, KNOWN).map(({ file, line, message }) => `${file}:${line}: ${message}`);

/** The faults of ARCADIA with one passage replaced. */
const faultsAfter = (from: string, to: string): readonly string[] => {
  expect(ARCADIA).toContain(from);
  return faultsOf(subjectOf(ARCADIA.replace(from, to)));
};

describe('checkSubjects', () => {
  it('finds nothing in a good subject', () => {
    expect(faultsOf(subjectOf(ARCADIA))).toEqual([]);
  });

  it('names the line of an object that nobody introduces', () => {
    expect(faultsAfter('object: League of Valleys', 'object: League of Hills')).toEqual([
      `knowledge/arcadia.yaml:${lineOf('object: League')}: object: no entity has the title "League of Hills"`,
    ]);
  });

  it('says which title an alias belongs to', () => {
    const [fault] = faultsAfter('object: League of Valleys', 'object: Valley League');
    expect(fault).toContain('an alias of "League of Valleys"');
  });

  it('finds an office of an unknown body', () => {
    expect(faultsAfter('of: Arcadia (state)', 'of: Arcadia')).toEqual([
      `knowledge/arcadia.yaml:${lineOf('of: Arcadia (state)')}: of: no entity has the title "Arcadia"`,
    ]);
  });

  it.each(['2003-02-30', '2003-13', '03-07-01', 'July 2003', '2009/2003'])('refuses the date %s', date => {
    expect(faultsAfter('date: 2003-07-01', `date: ${date}`)).toEqual([
      `knowledge/arcadia.yaml:${lineOf('date: 2003')}: date: "${date}" is no date that exists`,
    ]);
  });

  it('allows an event until the end of the month after its as-of month, and none later', () => {
    const pine = subjectOf(ARCADIA.replace('    died: 2024-03\n', ''));
    expect(faultsOf(pine)).toEqual([]);
    expect(faultsAfter('date: 2003-07-01', 'date: 2024-07-31')).toEqual([]);
    expect(faultsAfter('date: 2003-07-01', 'date: 2024-08-01')).toEqual([
      `knowledge/arcadia.yaml:${lineOf('date: 2003')}: date: 2024-08-01 is after the as-of month 2024-06`,
    ]);
  });

  it('counts December into the next year', () => {
    const december = ARCADIA.replace('asOf: 2024-06\nentities', 'asOf: 2024-12\nentities');
    expect(faultsOf(subjectOf(december.replace('date: 2003-07-01', 'date: 2025-01-31')))).toEqual([]);
    expect(faultsOf(subjectOf(december.replace('date: 2003-07-01', 'date: 2025-02-01')))).toHaveLength(1);
  });

  it('refuses a term that ends before it starts', () => {
    expect(faultsAfter('end: 2009', 'end: 2000')).toEqual([
      `knowledge/arcadia.yaml:${lineOf('end: 2009')}: term ends (2000) before it starts (2001-05-04)`,
    ]);
  });

  it('allows a term that ends in the year in which it starts', () => {
    expect(faultsAfter('end: 2009', 'end: 2001')).toEqual([]);
  });

  it('keeps a person’s events and terms within the life', () => {
    expect(faultsAfter('date: 2005', 'date: 1959')).toEqual([
      expect.stringContaining('1959 is before the birth of Ada Pine (1960-02-29)'),
    ]);
    expect(faultsAfter('date: 2005', 'date: 2024-04-02')).toEqual([
      expect.stringContaining('2024-04-02 is after the death of Ada Pine (2024-03)'),
    ]);
    expect(faultsAfter('start: 2001-05-04', 'start: 1950-01-01')).toEqual([
      expect.stringContaining('start: 1950-01-01 is before the birth of Ada Pine'),
    ]);
  });

  it('compares the event of a death with the date of the entity', () => {
    const died = ARCADIA.replace('relation: signed', 'relation: died');
    expect(faultsOf(subjectOf(died.replace('date: 2005', 'date: 2024-03-09')))).toEqual([]);
    expect(faultsOf(subjectOf(died.replace('date: 2005', 'date: 2024-02-09')))).toEqual([
      expect.stringContaining('but Ada Pine has died: 2024-03'),
    ]);
  });

  it('refuses an id that stands in two files, also one that a term’s row would get', () => {
    const other = (id: string) =>
      subjectOf(
        `subject: Sylvania
asOf: 2024-06
events:
  - id: ${id}
    date: 1999
    text: Sylvania opened its parliament.
    context: Sylvania
    source: { title: Sylvania, url: "https://example.org/sylvania" }
    checked: Annals of Arcadia
`,
        'knowledge/sylvania.yaml',
      );
    const first = subjectOf(ARCADIA);
    expect(faultsOf(first, other('sylvania-parliament'))).toEqual([]);
    for (const id of ['arcadia-joins-league', 'pine-president', 'pine-president-end']) {
      expect(faultsOf(first, other(id))).toEqual([
        expect.stringMatching(
          new RegExp(`^knowledge/sylvania.yaml:4: id "${id}" stands already at knowledge/arcadia.yaml:\\d+$`),
        ),
      ]);
    }
  });

  it('refuses a title or a Wikidata id that stands twice', () => {
    const second = (title: string, qid: string) =>
      subjectOf(
        `subject: Other
asOf: 2024-06
entities:
  - { title: ${title}, qid: ${qid}, kind: place, description: Made-up place, asOf: 2024-06 }
`,
        'knowledge/other.yaml',
      );
    const first = subjectOf(ARCADIA);
    expect(faultsOf(first, second('Arcadia (state)', 'Q900009'))).toEqual([
      expect.stringContaining('entity "Arcadia (state)" stands already at knowledge/arcadia.yaml:4'),
    ]);
    expect(faultsOf(first, second('Sylva (river)', 'Q900001'))).toEqual([
      expect.stringContaining('qid "Q900001" stands already'),
    ]);
  });

  it('allows a package’s entity to be written again, but not with another id or under another title', () => {
    expect(faultsAfter('Arcadia (state)\n    qid: Q900001', 'Arcadia (state)\n    qid: Q900003')).toEqual([
      expect.stringContaining('Q900003 is the package entity "Sylvania": use that title'),
    ]);
    const sylvania = ARCADIA.replaceAll('Arcadia (state)', 'Sylvania');
    expect(faultsOf(subjectOf(sylvania.replace('Q900001', 'Q900003')))).toEqual([]);
    expect(faultsOf(subjectOf(sylvania))).toEqual([
      expect.stringContaining('the package entity "Sylvania" has Q900003'),
    ]);
  });

  const first = lineOf('id: arcadia-joins-league');

  const withSecondEvent = (event: { date: string; text: string; relation: string }): SubjectFile =>
    subjectOf(`${ARCADIA}  - id: second
    date: ${event.date}
    text: ${event.text}
    relation: ${event.relation}
    actor: Arcadia (state)
    object: League of Valleys
    source: { title: League of Valleys, url: "https://example.org/league" }
    checked: Annals of Arcadia
`);

  it('finds the same event in other words by its date, relation, actor and object', () => {
    const text = 'After years of quarrels the republic entered the union of its neighbours.';
    expect(faultsOf(withSecondEvent({ date: '2003-07-01', text, relation: 'joined' }))).toEqual([
      expect.stringContaining(`same date, relation, actor and object as knowledge/arcadia.yaml:${first}`),
    ]);
    expect(faultsOf(withSecondEvent({ date: '2003-07-02', text, relation: 'joined' }))).toEqual([]);
    expect(faultsOf(withSecondEvent({ date: '2003-07-01', text, relation: 'applied' }))).toEqual([]);
  });

  it('finds nearly the same sentence on a date that can be the same', () => {
    const text = 'Arcadia joined the League of Valleys after a long, long debate.';
    expect(faultsOf(withSecondEvent({ date: '2003', text, relation: 'applied' }))).toEqual([
      expect.stringContaining(`text: nearly the same sentence as knowledge/arcadia.yaml:${first}`),
    ]);
    expect(faultsOf(withSecondEvent({ date: '2004', text, relation: 'applied' }))).toEqual([]);
  });
});
