/**
 * Reads the records of a page's JSON-LD (https://schema.org), the articles and reviews of claims among them. The
 * text is the page's and may be anything: its size, depth and number of values are bounded, what is not JSON is
 * passed over, and nothing here throws.
 */

const NESTED = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'hasPart',
  'itemListElement',
  'item',
  'review',
] as const;

type Field =
  | '@type'
  | 'headline'
  | 'name'
  | 'author'
  | 'publisher'
  | 'datePublished'
  | 'dateCreated'
  | 'dateModified'
  | 'inLanguage'
  | 'claimReviewed'
  | 'reviewRating'
  | 'alternateName'
  | 'ratingValue'
  | 'bestRating'
  | 'url'
  | (typeof NESTED)[number];

/** A JSON object of the page; every value has still to be checked. */
export type JsonRecord = { readonly [field in Field]?: unknown };

const MAX_SCRIPTS = 30;
const MAX_SCRIPT_CHARACTERS = 1_000_000;
const MAX_DEPTH = 6;
const MAX_RECORDS = 2_000;

const ARTICLE_TYPE =
  /(?:^|\/)(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report|Reportage|ScholarlyArticle|TechArticle|MedicalScholarlyArticle|SocialMediaPosting|AnalysisNewsArticle|OpinionNewsArticle)$/;

export const isJsonRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list: JSON-LD allows one value where many are meant. */
export const asList = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** The first string that a value is or holds; undefined where there is none. */
export const asText = (value: unknown): string | undefined => {
  const text = asList(value).find(one => typeof one === 'string' && one.trim() !== '');
  return typeof text === 'string' ? text.trim() : undefined;
};

/** What a text says as JSON; undefined where it says nothing readable, which is the page's affair. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const parseScript = (script: Element): unknown => {
  const source = script.textContent ?? '';
  if (source.length > MAX_SCRIPT_CHARACTERS) return undefined;
  // Some publishers wrap it in CDATA or comments, or leave line breaks inside strings.
  const bare = source.replace(
    /^\s*(?:<!\[CDATA\[|<!--|\/\*<!\[CDATA\[\*\/)|(?:\]\]>|-->|\/\*\]\]>\*\/)\s*$/g,
    '',
  );
  return parseJson(bare) ?? parseJson(bare.replace(/\p{Cc}+/gu, ' '));
};

const isOfType = (record: JsonRecord, types: RegExp): boolean =>
  asList(record['@type']).some(type => typeof type === 'string' && types.test(type));

/** All records in a value, the outer before the inner, up to the bounds. */
const collectRecords = (value: unknown, depth: number, found: JsonRecord[]): void => {
  if (depth > MAX_DEPTH || found.length >= MAX_RECORDS) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_RECORDS)) collectRecords(item, depth + 1, found);
  } else if (isJsonRecord(value)) {
    found.push(value);
    for (const field of NESTED) collectRecords(value[field], depth + 1, found);
  }
};

/** Gives the records of a page whose type matches, in page order. */
export type FindRecords = (types: RegExp) => readonly JsonRecord[];

/** Reads all records of a page once, to be asked by their types. */
export const readRecords = (document: Document): FindRecords => {
  const records: JsonRecord[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (const script of [...scripts].slice(0, MAX_SCRIPTS)) collectRecords(parseScript(script), 0, records);
  return types => records.filter(record => isOfType(record, types));
};

/** The article records that a page states about itself; empty where there are none. */
export const findArticleRecords = (findRecords: FindRecords): readonly JsonRecord[] =>
  findRecords(ARTICLE_TYPE);
