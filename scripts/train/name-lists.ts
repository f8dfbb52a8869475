/**
 * The lists of names beside the weights: given names, surnames, places and organisations of openly licensed tables,
 * as filters without strings.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPart } from '../../lib/core/mentions/tagger/hash-feature.ts';
import {
  addToList,
  createListFilter,
  extendPhrase,
  LIST_NAMES,
  type ListFilter,
  type ListName,
  START_OF_PHRASE,
} from '../../lib/core/mentions/tagger/list-filter.ts';
import { foldName } from '../../lib/core/text/fold-name.ts';

/** What one table gives to one list. */
type ListSource = {
  readonly list: ListName;
  readonly file: string;
  readonly licence: string;
  readonly columns: readonly string[];
  readonly part: 'whole' | 'first-word' | 'last-word';
  readonly most?: number;
};

/** The tables, with their licences. */
export const LIST_SOURCES: readonly ListSource[] = [
  { list: 'given', file: 'given-names.tsv', licence: 'CC0-1.0', columns: ['name'], part: 'whole' },
  { list: 'given', file: 'us-given-names.tsv', licence: 'public domain', columns: ['name'], part: 'whole' },
  { list: 'given', file: 'people.tsv', licence: 'CC0-1.0', columns: ['name', 'title'], part: 'first-word' },
  { list: 'given', file: 'office-holders.tsv', licence: 'CC0-1.0', columns: ['name'], part: 'first-word' },
  { list: 'surname', file: 'surnames.tsv', licence: 'CC0-1.0', columns: ['name'], part: 'whole' },
  { list: 'surname', file: 'us-surnames.tsv', licence: 'public domain', columns: ['name'], part: 'whole' },
  { list: 'surname', file: 'people.tsv', licence: 'CC0-1.0', columns: ['name', 'title'], part: 'last-word' },
  { list: 'surname', file: 'office-holders.tsv', licence: 'CC0-1.0', columns: ['name'], part: 'last-word' },
  { list: 'surname', file: 'us-officials.tsv', licence: 'CC0-1.0', columns: ['name'], part: 'last-word' },
  {
    list: 'place',
    file: 'places.tsv',
    licence: 'public domain',
    columns: ['name', 'aliases'],
    part: 'whole',
  },
  {
    list: 'place',
    file: 'countries.tsv',
    licence: 'PDDL-1.0',
    columns: ['name', 'aliases', 'capital'],
    part: 'whole',
  },
  { list: 'place', file: 'football-clubs.tsv', licence: 'CC0-1.0', columns: ['city'], part: 'whole' },
  {
    list: 'organization',
    file: 'football-clubs.tsv',
    licence: 'CC0-1.0',
    columns: ['name', 'aliases'],
    part: 'whole',
  },
  {
    list: 'organization',
    file: 'organisations.tsv',
    licence: 'CC0-1.0',
    columns: ['name', 'title', 'aliases'],
    part: 'whole',
  },
  {
    list: 'organization',
    file: 'companies.tsv',
    licence: 'PDDL-1.0, CC0-1.0',
    columns: ['name', 'title'],
    part: 'whole',
  },
];

const plain = (name: string): string => name.replace(/\s*\([^)]*\)/g, '').replace(/,.*$/, '');

const NOT_NAMES = /^(jr|sr|ii|iii|iv|dr|sir|lord|baroness|baron|the|of|de|al|el|la|abu)$/i;

const partOf = (name: string, part: ListSource['part']): string => {
  if (part === 'whole') return plain(name);
  const words = plain(name)
    .split(/\s+/)
    .filter(word => !NOT_NAMES.test(word) && word.length > 2);
  if (words.length < 2) return '';
  return (part === 'first-word' ? words[0] : words.at(-1)) ?? '';
};

const readNames = (folder: string, source: ListSource): readonly string[] => {
  const [header = '', ...lines] = readFileSync(join(folder, source.file), 'utf8').split('\n');
  const columns = header.split('\t');
  const wanted = source.columns.map(name => columns.indexOf(name)).filter(at => at >= 0);
  return lines.flatMap(line => {
    const cells = line.split('\t');
    return wanted.flatMap(at => (cells[at] ?? '').split('|')).map(name => partOf(name, source.part));
  });
};

/** Lists written for this project: a line of names with commas between them; `#` opens a comment. */
export const WRITTEN_LISTS = {
  place: 'places.txt',
  organization: 'organizations.txt',
  other: 'other.txt',
} as const satisfies Partial<Record<ListName, string>>;

const readWritten = (list: ListName): readonly string[] => {
  const file = Object.entries(WRITTEN_LISTS).find(([name]) => name === list)?.[1];
  if (file === undefined) return [];
  return readFileSync(new URL(`lists/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .flatMap(line => line.split(', '));
};

/** The hash of a name's folded words; undefined for what is no name. */
const hashName = (name: string): number | undefined => {
  const folded = foldName(name);
  if (folded.length === 0 || folded.length > 6 || folded.join('').length < 2) return undefined;
  return folded.reduce((hash, word) => extendPhrase(hash, hashPart(word, 0, word.length)), START_OF_PHRASE);
};

/** Names to put in the place of others in copies of training sentences. */
export type NamePools = {
  readonly given: readonly string[];
  readonly surname: readonly string[];
  readonly place: readonly string[];
};

const PLAIN_WORD = /^\p{Lu}[\p{L}'’-]+$/u;

/** Single names of people all over the world, and names of places. */
export const readNamePools = (folder: string): NamePools => {
  const pool = (list: ListName, files: readonly string[]): readonly string[] => {
    const sources = LIST_SOURCES.filter(source => source.list === list && files.includes(source.file));
    return [...new Set(sources.flatMap(source => readNames(folder, source)))].sort();
  };
  const people = ['people.tsv', 'office-holders.tsv'];
  const isWord = (name: string): boolean => PLAIN_WORD.test(name);
  const startsUpper = (name: string): boolean => /^\p{Lu}/u.test(name);
  return {
    given: pool('given', ['given-names.tsv', ...people]).filter(isWord),
    surname: pool('surname', ['surnames.tsv', ...people]).filter(isWord),
    place: pool('place', ['places.tsv']).filter(startsUpper),
  };
};

/** The filters in the order of `LIST_NAMES`, and how many names each holds. */
export const buildNameLists = (
  folder: string,
): { readonly filters: readonly ListFilter[]; readonly counts: readonly number[] } => {
  const hashes = LIST_NAMES.map(list => {
    const sources = LIST_SOURCES.filter(
      source => source.list === list && existsSync(join(folder, source.file)),
    );
    const names = sources.flatMap(source => readNames(folder, source));
    return new Set([...names, ...readWritten(list)].flatMap(name => hashName(name) ?? []));
  });
  const filters = hashes.map(set => {
    const filter = createListFilter(set.size);
    for (const hash of set) addToList(filter, hash);
    return filter;
  });
  return { filters, counts: hashes.map(set => set.size) };
};
