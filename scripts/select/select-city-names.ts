/**
 * Names of cities in other languages, from CLDR: it has the city of each time zone in all of them. A spelling that is also
 * an English word, a given name or a surname is left out, as foreign-names does for states.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { keyOf } from './name-words.ts';

const LANGUAGES = ['de', 'fr', 'es', 'uk', 'ru', 'sr', 'sr-Latn', 'pl', 'ar'] as const;

/** Polish "Kair" is a firm, French "Seul" is a word: short names that a list of English words does not hold. */
const MISLEADING = new Set(['kair', 'akra', 'acra', 'daca', 'cita', 'zuno', 'seul']);

const zoneSchema = v.object({ exemplarCity: v.optional(v.string()) });

const fileSchema = v.object({
  main: v.record(
    v.string(),
    v.object({ dates: v.object({ timeZoneNames: v.object({ zone: v.record(v.string(), v.unknown()) }) }) }),
  ),
});

/** "America/Argentina/Salta" to its node: zones stand in one another, two or three deep. */
const collectCities = (path: string, node: unknown): readonly (readonly [string, string])[] => {
  const zone = v.safeParse(zoneSchema, node);
  if (zone.success && zone.output.exemplarCity !== undefined) return [[path, zone.output.exemplarCity]];
  const parts = v.safeParse(v.record(v.string(), v.unknown()), node);
  return parts.success
    ? Object.entries(parts.output).flatMap(([name, part]) => collectCities(`${path}/${name}`, part))
    : [];
};

const readCities = (folder: string, language: string): ReadonlyMap<string, string> => {
  const path = join(folder, 'main', language, 'timeZoneNames.json');
  const file = v.parse(fileSchema, JSON.parse(readFileSync(path, 'utf8')));
  return new Map(collectCities('', file.main[language]?.dates.timeZoneNames.zone ?? {}));
};

const ENGLISH_NAME = (zone: string): string => (zone.split('/').at(-1) ?? '').replaceAll('_', ' ');

/** One line of `city-names.tsv`. */
export type CityNames = { readonly title: string; readonly names: readonly string[] };

type Options = {
  /** Where cldr-dates-full is unpacked. */
  readonly folder: string;
  /** The titles of capitals and large cities by the key of their label. */
  readonly titles: ReadonlyMap<string, string>;
  readonly isDoubtfulWord: (name: string) => boolean;
  /** True for the name of another place, institution or person than `title`. */
  readonly isTaken: (name: string, title: string) => boolean;
};

const isLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name);

/** Names in nine languages, of the cities that the pack has. */
export const selectCityNames = ({
  folder,
  titles,
  isDoubtfulWord,
  isTaken,
}: Options): readonly CityNames[] => {
  const english = readCities(folder, 'en');
  const languages = LANGUAGES.map(language => readCities(folder, language));
  const zones = new Set(languages.flatMap(cities => [...cities.keys()]));
  return [...zones]
    .flatMap(zone => {
      const name = english.get(zone) ?? ENGLISH_NAME(zone);
      const title = titles.get(keyOf(name));
      if (title === undefined) return [];
      const others = languages.flatMap(cities => cities.get(zone) ?? []);
      const names = [...new Set(others)].filter(
        other =>
          keyOf(other) !== keyOf(name) &&
          other.length > 3 &&
          !MISLEADING.has(keyOf(other)) &&
          !/[(),/]/.test(other) &&
          !(isLatin(other) && isDoubtfulWord(other)) &&
          !isTaken(other, title),
      );
      return names.length === 0 ? [] : [{ title, names }];
    })
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
};
