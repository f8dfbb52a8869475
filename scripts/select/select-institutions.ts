/**
 * Institutions and brands from the name suggestion index: those that have long been in Wikidata or that many people
 * read about, and that are of a kind the world's press names. The index gives ids, names, categories and where they are;
 * the title comes from a table of ids and titles where one has the id, else it is the label, if that is distinctive.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describeInstitution } from './describe-institution.ts';
import { readFacts, readTitles } from './fact-tables.ts';
import { AMBIGUOUS, INSTITUTION_DECISIONS, LEFT_OUT_IDS } from './institution-decisions.ts';
import { type InstitutionKind, isConsumerKind, isPlace, kindOf } from './institution-kinds.ts';
import { keyOf, readDoubtfulWords, readEnglishWords, readPopularNames } from './name-words.ts';

const itemSchema = v.object({
  displayName: v.string(),
  id: v.string(),
  locationSet: v.object({ include: v.optional(v.array(v.unknown()), []) }),
  tags: v.record(v.string(), v.string()),
});

const indexSchema = v.object({ nsi: v.record(v.string(), v.object({ items: v.array(v.unknown()) })) });

const wikidataSchema = v.object({
  wikidata: v.record(
    v.string(),
    v.object({ label: v.optional(v.string()), description: v.optional(v.string(), '') }),
  ),
});

const dissolvedSchema = v.object({ dissolved: v.record(v.string(), v.unknown()) });

const readJson = <T>(schema: v.GenericSchema<unknown, T>, path: string): T =>
  v.parse(schema, JSON.parse(readFileSync(path, 'utf8')));

/** Languages of which the index's names are kept; only those in other scripts, Latin ones are mostly the same. */
const LANGUAGE = /^(brand|operator|name|short_name):(uk|ru|sr|ar)$/;
const OTHER_SCRIPT = /^[\p{Script=Cyrillic}\p{Script=Arabic}][^\p{Script=Latin}]{2,}$/u;

/** All that the index has of one Wikidata id. */
type Body = {
  readonly qid: string;
  readonly label: string;
  readonly description: string;
  readonly categories: ReadonlySet<string>;
  readonly displayNames: ReadonlySet<string>;
  readonly locations: ReadonlySet<string>;
  readonly foreignNames: ReadonlySet<string>;
};

/** One line of `institutions.tsv`. */
export type SelectedInstitution = {
  readonly title: string;
  readonly qid: string;
  readonly label: string;
  readonly description: string;
  readonly isKnown: boolean;
  readonly names: readonly string[];
  readonly short: readonly string[];
};

type Gathering = {
  readonly categories: Set<string>;
  readonly displayNames: Set<string>;
  readonly locations: Set<string>;
  readonly foreignNames: Set<string>;
};

const gatherItem = (into: Gathering, category: string, item: v.InferOutput<typeof itemSchema>): void => {
  into.categories.add(category);
  into.displayNames.add(item.displayName);
  for (const place of item.locationSet.include)
    into.locations.add(typeof place === 'string' ? place : 'point');
  for (const [tag, name] of Object.entries(item.tags)) {
    if (LANGUAGE.test(tag) && OTHER_SCRIPT.test(name)) into.foreignNames.add(name);
  }
};

/** The bodies of the index that still exist, in the order of the index. */
const readBodies = (folder: string): readonly Body[] => {
  const { nsi } = readJson(indexSchema, join(folder, 'dist/json/nsi.json'));
  const { wikidata } = readJson(wikidataSchema, join(folder, 'dist/wikidata/wikidata.json'));
  const { dissolved } = readJson(dissolvedSchema, join(folder, 'dist/wikidata/dissolved.json'));
  const gathered = new Map<string, Gathering>();
  for (const [path, { items }] of Object.entries(nsi)) {
    const tag = path.startsWith('brands/') ? 'brand:wikidata' : 'operator:wikidata';
    if (/^(transit|flags)\//.test(path)) continue;
    for (const unchecked of items) {
      const item = v.parse(itemSchema, unchecked);
      const qid = item.tags[tag];
      if (qid === undefined || item.id in dissolved) continue;
      const into: Gathering = gathered.get(qid) ?? {
        categories: new Set(),
        displayNames: new Set(),
        locations: new Set(),
        foreignNames: new Set(),
      };
      gatherItem(into, path, item);
      gathered.set(qid, into);
    }
  }
  return [...gathered].flatMap(([qid, body]) => {
    const { label, description = '' } = wikidata[qid] ?? {};
    return label === undefined ? [] : [{ ...body, qid, label, description }];
  });
};

/** Ids up to here were given to the articles that Wikipedias had when Wikidata began. */
const NEWEST_FIRST_ID = 8_200_000;

/** Categories of which also those are taken that few people read about. */
const INSTITUTIONS =
  /^brands\/(amenity\/bank|office\/(insurance|political_party|union|telecommunication|consulting)|amenity\/(fuel|post_office)|(shop|tourism)\/.*|amenity\/(restaurant|fast_food|cafe|cinema|pharmacy|car_rental|money_transfer)|office\/.*)$|^operators\/(amenity\/(police|post_office|university|hospital)|office\/.*|route\/railway|power\/.*|landuse\/military|telecom\/.*|man_made\/pipeline)$/;

type Tables = {
  readonly titles: ReadonlyMap<string, readonly string[]>;
  readonly isPopular: (name: string) => boolean;
  readonly isMuchRead: (qid: string) => boolean;
  readonly isDoubtfulWord: (name: string) => boolean;
  readonly isWord: (word: string) => boolean;
  readonly isTaken: (name: string, qid: string | undefined) => boolean;
  readonly isCityName: (name: string) => boolean;
};

const isWide = ({ locations }: Body): boolean => locations.has('001') || locations.size >= 5;

/** Forms of companies, which the press leaves out. */
const COMPANY_FORM =
  /,? (Inc\.?|plc|PLC|Ltd\.?|Limited|AG|ASA|AB|A\/S|S\.?A\.?|SE|SpA|S\.p\.A\.|N\.?V\.?|GmbH|Corporation|Corp\.?|Co\.|Company|Group|Holdings?|PJSC|OJSC|JSC|CJSC|LLC|Oyj|AS|KG|OAO|PAO|Sdn Bhd|Berhad)$/;

const isKnown = ({ qid, label }: Body, tables: Tables): boolean =>
  tables.titles.has(qid) ||
  tables.isMuchRead(qid) ||
  tables.isPopular(label) ||
  tables.isPopular(label.replace(COMPANY_FORM, '')) ||
  INSTITUTION_DECISIONS.has(qid);

const isWanted = (body: Body, tables: Tables): boolean => {
  if (LEFT_OUT_IDS.has(body.qid) || isPlace(body.description)) return false;
  if (isKnown(body, tables)) return true;
  const isOld = Number(body.qid.slice(1)) <= NEWEST_FIRST_ID;
  return isOld && (isWide(body) || [...body.categories].some(category => INSTITUTIONS.test(category)));
};

const labelOfTitle = (title: string): string => title.replace(/ \([^()]*\)$/, '');

/** Legal forms that titles seldom have. */
const LEGAL_FORM =
  /,? (Ltd\.?|Limited|ASA|AB|A\/S|S\.A\.|SpA|S\.p\.A\.?|GmbH|PJSC|OJSC|JSC|CJSC|LLC|Oyj|AS|KG|Sdn Bhd|Berhad|PLC)$/;

const isLatinName = (name: string): boolean =>
  /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{M} .,'’&!+/()–-]*$/u.test(name) &&
  /^[\p{Lu}\p{N}]/u.test(name);

/** Names this short are initials or words somewhere, unless many read about them. */
const SHORT_NAME = 4;

/** A name of so many words is nobody else's, whatever they are. */
const DISTINCT_WORDS = 4;

/** True for a single word that is more, for initials, and for what the most read items have otherwise. */
const isAmbiguous = (name: string, qid: string, tables: Tables): boolean => {
  const words = keyOf(name).split(' ');
  return (
    AMBIGUOUS.has(name) ||
    name.length <= (tables.isPopular(name) ? SHORT_NAME - 1 : SHORT_NAME) ||
    tables.isTaken(name, qid) ||
    tables.isCityName(name) ||
    (words.length === 1 && tables.isDoubtfulWord(name)) ||
    (words.length < DISTINCT_WORDS && words.every(tables.isWord) && !tables.isPopular(name))
  );
};

const titleOf = (body: Body, tables: Tables): string | undefined => {
  const decided = INSTITUTION_DECISIONS.get(body.qid);
  if (decided) return decided.title;
  const known = tables.titles.get(body.qid) ?? [];
  const alike = known.find(title => keyOf(labelOfTitle(title)) === keyOf(body.label)) ?? known[0];
  if (alike) return alike;
  const bare = body.label.replace(LEGAL_FORM, '');
  return [bare, body.label].find(label => !isAmbiguous(label, body.qid, tables));
};

/** The title's table may have the parent's article: then title and label have no word in common. */
const isUnlike = (title: string, body: Body): boolean => {
  const words = new Set(keyOf(title).split(' '));
  return ![body.label, ...body.displayNames].some(name =>
    keyOf(name)
      .split(' ')
      .some(word => words.has(word)),
  );
};

const labelFor = (title: string, body: Body): string => {
  const bare = labelOfTitle(title).replace(COMPANY_FORM, '');
  return body.displayNames.has(bare) ? bare : labelOfTitle(title);
};

/** Every spelling of a body in Latin letters, the label first. */
const spellingsOf = (title: string, label: string, body: Body): readonly string[] => {
  const bare = body.label.replace(COMPANY_FORM, '');
  const all = [label, labelOfTitle(title), body.label, bare, ...body.displayNames];
  return [...new Set(all)].filter(name => isLatinName(name) && !name.includes('('));
};

/** Single words up to these lengths turn out to be other things; longer ones are coined. */
const WEAK_PART = 8;
const WEAK_BRAND = 6;

const isSingleWord = (name: string): boolean => !keyOf(name).includes(' ');

type Named = {
  readonly body: Body;
  readonly title: string;
  readonly label: string;
  readonly kind: InstitutionKind;
};

/** True for one word that few people read about: a shop's name, or a part of a longer name ("Reale", "Fairmont"). */
const isWeak = (name: string, { body, title, kind }: Named): boolean => {
  const longest = [body.label, labelOfTitle(title)].map(each => each.replace(COMPANY_FORM, ''));
  const isPart = longest.some(each => !isSingleWord(each));
  if (!isSingleWord(name)) return false;
  return (isPart && name.length <= WEAK_PART) || (isConsumerKind(kind) && name.length <= WEAK_BRAND);
};

const needsEvidence = (name: string, named: Named, tables: Tables): boolean => {
  const { body, title, label } = named;
  if (INSTITUTION_DECISIONS.get(body.qid)?.isSure === true && [label, title].includes(name)) return false;
  const isQualified = title.endsWith(')') && !/\((company|retailer|brand|bank)\)$/.test(title);
  return (
    (isQualified && name === labelOfTitle(title)) ||
    isAmbiguous(name, body.qid, tables) ||
    (!isKnown(body, tables) && isWeak(name, named))
  );
};

const selectInstitution = (body: Body, tables: Tables): readonly SelectedInstitution[] => {
  const kind = kindOf(body.categories, `${body.label} ${body.description}`);
  if (!kind || !isWanted(body, tables) || !isLatinName(body.label)) return [];
  const title = titleOf(body, tables);
  if (title === undefined || !isLatinName(title) || isUnlike(title, body)) return [];
  const label = labelFor(title, body);
  const named = { body, title, label, kind };
  const spellings = spellingsOf(title, label, body);
  const short = spellings.filter(name => needsEvidence(name, named, tables));
  return [
    {
      title,
      qid: body.qid,
      label,
      description: describeInstitution(kind, body),
      isKnown: isKnown(body, tables),
      names: [...spellings.filter(name => !short.includes(name)), ...body.foreignNames],
      // Initials of what few people know are initials of much else.
      short: short.filter(name => name.length > SHORT_NAME || isKnown(body, tables)),
    },
  ];
};

type Options = {
  /** Where name-suggestion-index is unpacked. */
  readonly folder: string;
  /** Popular titles in lower case. */
  readonly popular: readonly string[];
  /** Names of towns and cities. */
  readonly cities: readonly string[];
};

/** Institutions and brands with a title, in the order of their titles. */
export const selectInstitutions = ({ folder, popular, cities }: Options): readonly SelectedInstitution[] => {
  const doubtful = readDoubtfulWords();
  const muchRead = new Set(readFacts('entities-top.tsv').map(row => row('qid')));
  const english = readEnglishWords();
  const popularKeys = new Set(popular.map(keyOf));
  const cityKeys = new Set(cities.map(keyOf));
  const tables: Tables = {
    titles: readTitles(),
    isMuchRead: qid => muchRead.has(qid),
    isPopular: name => popularKeys.has(keyOf(name)),
    isDoubtfulWord: name => doubtful.has(keyOf(name)),
    isWord: word => english.has(word),
    isTaken: readPopularNames(),
    isCityName: name => cityKeys.has(keyOf(name)),
  };
  const titles = new Set<string>();
  return readBodies(folder)
    .flatMap(body => selectInstitution(body, tables))
    .filter(({ title }) => !titles.has(title) && titles.add(title))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
};
