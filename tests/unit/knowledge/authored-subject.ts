import { readSubject, type SubjectFile } from '../../../lib/knowledge/authored/read-subject.ts';

/** A made-up subject from its YAML; a fault of form ends the test. */
export const subjectOf = (yaml: string, file = 'knowledge/arcadia.yaml'): SubjectFile => {
  const result = readSubject(file, yaml);
  if ('read' in result) return result.read;
  throw new Error(result.errors.map(error => `${error.line}: ${error.message}`).join('\n'));
};

/** A subject without a fault, on which each test breaks one thing. */
export const ARCADIA = `subject: Arcadia
asOf: 2024-06
entities:
  - title: Arcadia (state)
    qid: Q900001
    kind: place
    description: Made-up state
    aliases: [Republic of Arcadia, { name: ARC, short: true }]
    demonyms: [Arcadian]
    asOf: 2024-06
  - title: Ada Pine
    kind: person
    description: Made-up president
    born: 1960-02-29
    died: 2024-03
    asOf: 2024-06
    terms:
      - id: pine-president
        office: President of Arcadia
        of: Arcadia (state)
        start: 2001-05-04
        end: 2009
        source: { title: Ada Pine, url: "https://example.org/pine" }
        checked: Annals of Arcadia
events:
  - id: arcadia-joins-league
    date: 2003-07-01
    text: Arcadia joined the League of Valleys after a long debate.
    relation: joined
    actor: Arcadia (state)
    object: League of Valleys
    source: { title: League of Valleys, url: "https://example.org/league" }
    checked: Annals of Arcadia
  - id: pine-signs-accord
    date: 2005
    text: Ada Pine signed the accord in the capital.
    relation: signed
    actor: [Ada Pine]
    source: { title: Ada Pine, url: "https://example.org/pine" }
    checked: Annals of Arcadia
`;

/** The line of the first occurrence of `passage` in ARCADIA, from 1. */
export const lineOf = (passage: string): number =>
  ARCADIA.slice(0, ARCADIA.indexOf(passage)).split('\n').length;
