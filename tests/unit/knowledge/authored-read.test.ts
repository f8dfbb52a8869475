import { describe, expect, it } from 'vitest';
import { readSubject } from '../../../lib/knowledge/authored/read-subject.ts';
import { ARCADIA, lineOf, subjectOf } from './authored-subject.ts';

const errorsOf = (yaml: string): readonly string[] => {
  const result = readSubject('knowledge/arcadia.yaml', yaml);
  return 'errors' in result ? result.errors.map(({ line, message }) => `${line}: ${message}`) : [];
};

describe('readSubject', () => {
  it('reads one title or a list of them, and short aliases', () => {
    const { subject } = subjectOf(ARCADIA);
    expect(subject.events.map(event => event.actor)).toEqual([['Arcadia (state)'], ['Ada Pine']]);
    expect(subject.entities[0]?.aliases).toEqual([
      { name: 'Republic of Arcadia', short: false },
      { name: 'ARC', short: true },
    ]);
  });

  it('reads a bare year, which YAML takes for a number, as a date', () => {
    const { subject } = subjectOf(ARCADIA);
    expect(subject.events[1]?.date).toBe('2005');
    expect(subject.entities[1]?.terms[0]?.end).toBe('2009');
  });

  it.each([
    ['source: { title: League of Valleys, url: "https://example.org/league" }', '', 'id: arcadia', 'source'],
    [
      'source: { title: Ada Pine, url: "https://example.org/pine" }\n        checked: Annals of Arcadia',
      'source: { title: Ada Pine, url: "https://example.org/pine" }',
      'id: pine-president',
      'checked',
    ],
    ['https://example.org/league', 'http://example.org/league', 'https://example.org/league', 'https'],
    ['relation: joined', 'relation: entered', 'relation: joined', 'no relation'],
    ['relation: joined', 'verb: joined', 'relation: joined', 'verb'],
    ['a long debate.', 'a long debate', 'a long debate.', 'full stop'],
    ['id: arcadia-joins-league', 'id: Arcadia', 'id: arcadia', 'lower-case'],
    ['title: Ada Pine', 'title: Ada_Pine', 'title: Ada Pine', 'Wikipedia title'],
  ])('names the line of a fault of form: %s to %s', (from, to, place, word) => {
    expect(ARCADIA).toContain(from);
    const errors = errorsOf(ARCADIA.replace(from, to));
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^${lineOf(place)}: .*${word}`))]);
  });

  it('names the line where a file is not YAML', () => {
    expect(errorsOf('subject: Arcadia\nasOf: [2024-06\n')).toEqual([expect.stringMatching(/^[23]: /)]);
  });

  it('refuses an empty file', () => {
    expect(errorsOf('')).toHaveLength(1);
  });
});
