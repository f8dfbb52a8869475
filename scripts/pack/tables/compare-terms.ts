/**
 * Office terms beside the tables. A term is confirmed by a row of the same person that begins on the same date, at
 * the coarser precision of the two. It is different only where a row names the person, the office and the country,
 * and begins within a year and a half of the authored start: a person may hold one office several times, and the tables
 * may split one stretch into terms or know only some of them.
 */
import { daysApart, edtfAgree } from '../../../lib/core/dates/edtf.ts';
import type { SubjectFile } from '../../../lib/knowledge/authored/read-subject.ts';
import type { AuthoredEntity } from '../../../lib/knowledge/authored/schema.ts';
import {
  faultAt,
  type Located,
  locatedTerms,
  type PersonTerm,
} from '../../../lib/knowledge/authored/subject-parts.ts';
import type { Comparison } from './comparison.ts';
import { comparableName, comparableNames, comparableSurnames } from './person-names.ts';
import type { TermFact } from './term-facts.ts';

/** Starts of one office that lie further apart than this belong to different terms. */
const SAME_TERM_DAYS = 550;

type Facts = {
  readonly byName: ReadonlyMap<string, readonly TermFact[]>;
  readonly byQid: ReadonlyMap<string, readonly TermFact[]>;
};

const indexFacts = (facts: readonly TermFact[]): Facts => {
  const byName = new Map<string, TermFact[]>();
  const byQid = new Map<string, TermFact[]>();
  const add = (index: Map<string, TermFact[]>, key: string, fact: TermFact) =>
    index.set(key, [...(index.get(key) ?? []), fact]);
  for (const fact of facts) {
    for (const name of fact.names) add(byName, fact.bySurname ? `surname ${name}` : name, fact);
    if (fact.qid !== '') add(byQid, fact.qid, fact);
  }
  return { byName, byQid };
};

const factsOfPerson = (person: AuthoredEntity, { byName, byQid }: Facts): readonly TermFact[] => {
  const keys = [
    ...comparableNames(person),
    ...[...comparableSurnames(person)].map(name => `surname ${name}`),
  ];
  const named = keys.flatMap(key => byName.get(key) ?? []);
  const sameId = (fact: TermFact) => fact.qid === '' || person.qid === undefined || fact.qid === person.qid;
  return [...new Set([...(byQid.get(person.qid ?? '') ?? []), ...named.filter(sameId)])];
};

const wordsOf = (text: string): readonly string[] => comparableName(text).split(' ');

const isSameOffice = ({ term }: PersonTerm, fact: TermFact): boolean => {
  if (fact.bySurname || fact.office === '') return false;
  const stated = new Set([...wordsOf(term.office), ...wordsOf(term.of ?? '')]);
  const office = wordsOf(fact.office);
  const isAsLong = wordsOf(term.office.replace(/ of .*$/, '')).length <= office.length;
  return isAsLong && [...office, ...wordsOf(fact.country)].every(word => stated.has(word));
};

const describeFact = ({ office, start, end, table }: TermFact): string =>
  `${office || 'leader'} ${start}/${end || '..'} (${table})`;

const comparison = (
  at: Located<PersonTerm>,
  outcome: Comparison['outcome'],
  message: string,
): Comparison => ({
  what: 'office term',
  outcome: outcome === 'different' && at.part.term.note !== undefined ? 'explained' : outcome,
  note: faultAt(at, ['start'], message),
});

/** True where another row goes on in the same office when this one ends: a table that splits one stretch. */
const goesOn = (fact: TermFact, facts: readonly TermFact[]): boolean =>
  facts.some(other => other !== fact && daysApart(fact.end, other.start) <= 1);

const endsOtherwise = (at: Located<PersonTerm>, facts: readonly TermFact[]): readonly TermFact[] => {
  const { start, end } = at.part.term;
  const ended = facts.filter(fact => fact.end !== '' && isSameOffice(at.part, fact));
  if (end === undefined || ended.some(fact => edtfAgree(fact.end, end))) return [];
  const ofOffice = facts.filter(fact => isSameOffice(at.part, fact));
  return ended.filter(fact => edtfAgree(fact.start, start) && !goesOn(fact, ofOffice));
};

const nearestOfOffice = (at: Located<PersonTerm>, facts: readonly TermFact[]): TermFact | undefined =>
  facts
    .filter(fact => isSameOffice(at.part, fact) && daysApart(fact.start, at.part.term.start) < SAME_TERM_DAYS)
    .toSorted((a, b) => daysApart(a.start, at.part.term.start) - daysApart(b.start, at.part.term.start))[0];

const compareTerm = (at: Located<PersonTerm>, facts: readonly TermFact[]): Comparison => {
  const { term, person } = at.part;
  const said = `${person.title}, ${term.office} ${term.start}/${term.end ?? '..'}`;
  const otherEnds = endsOtherwise(at, facts);
  if (otherEnds.length > 0) {
    return comparison(
      at,
      'different',
      `${said}: ends otherwise in ${otherEnds.map(describeFact).join('; ')}`,
    );
  }
  if (facts.some(fact => edtfAgree(fact.start, term.start))) return comparison(at, 'confirmed', said);
  const nearest = nearestOfOffice(at, facts);
  if (!nearest) return comparison(at, 'unknown', said);
  return comparison(at, 'different', `${said}: the tables have ${describeFact(nearest)}`);
};

/** Every authored office term beside what the tables state of its holder. */
export const compareTerms = (
  files: readonly SubjectFile[],
  facts: readonly TermFact[],
): readonly Comparison[] => {
  const index = indexFacts(facts);
  return locatedTerms(files).map(at => compareTerm(at, factsOfPerson(at.part.person, index)));
};
