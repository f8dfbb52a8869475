import { asList, asText, findArticleRecords, isJsonRecord, type JsonRecord, readRecords } from './json-ld.ts';
import { canonicalAddress } from './page-address.ts';
import { findPublicationDate } from './publication-date.ts';

/** What a page says about its article. */
export type PageMetadata = {
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  /** BCP 47 as stated. */
  readonly language: string | null;
  /** As stated, without conversion of zones; see `findPublicationDate`. */
  readonly published: string | null;
  readonly address: string;
};

const MAX_LINE_CHARACTERS = 500;

const tidy = (text: string | null | undefined): string | undefined => {
  const line = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_LINE_CHARACTERS);
  return line === '' ? undefined : line;
};

const metaContent = (document: Document, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const meta = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`);
    const content = tidy(meta?.getAttribute('content'));
    if (content) return content;
  }
  return undefined;
};

const SUFFIX = /\s+(?:[|–—-]|::|»|·)\s+[^|–—»·]{1,60}$/;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A headline without the site's name at its end, which titles carry for search engines. */
const withoutSite = (title: string, site: string | undefined): string => {
  const suffix = SUFFIX.exec(title)?.[0];
  const isSite =
    suffix !== undefined &&
    site !== undefined &&
    letters(suffix) !== '' &&
    letters(site).includes(letters(suffix));
  return isSite ? title.slice(0, -suffix.length) : title;
};

/** The page's one visible headline; undefined where there are several or none. */
const soleHeadline = (document: Document): string | undefined => {
  const inArticle = document.querySelectorAll('article h1, main h1');
  const headlines = inArticle.length > 0 ? inArticle : document.querySelectorAll('h1');
  return headlines.length === 1 ? tidy(headlines[0]?.textContent) : undefined;
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

const shareWords = (a: string, b: string): boolean => {
  const words = new Set(wordsOf(a));
  const others = wordsOf(b);
  return others.filter(word => words.has(word)).length >= Math.min(words.size, others.length) / 2;
};

/** The headline that the reader sees, where a title of the page confirms it; else what the page's records say. */
const findTitle = (document: Document, records: readonly JsonRecord[], site: string | undefined): string => {
  const stated = [
    tidy(records.map(record => asText(record.headline)).find(Boolean)),
    metaContent(document, 'og:title', 'twitter:title'),
    tidy(document.title),
  ].filter(title => title !== undefined);
  const shown = soleHeadline(document);
  if (shown && (stated.length === 0 || stated.some(title => shareWords(title, shown)))) return shown;
  return stated[0] ? withoutSite(stated[0], site) : '';
};

const nameOf = (value: unknown): string | undefined =>
  tidy(isJsonRecord(value) ? asText(value.name) : asText(value));

const isName = (text: string | undefined): text is string =>
  text !== undefined && !/^https?:\/\//i.test(text) && !/^@/.test(text);

const visibleByline = (document: Document): string | undefined => {
  const line = document.querySelector('[rel~="author"], [itemprop~="author"], [class*="byline" i]');
  const text = tidy(line?.textContent)?.replace(/^by\s+/i, '');
  return text !== undefined && text.length <= 100 ? text : undefined;
};

const findByline = (document: Document, records: readonly JsonRecord[]): string | null => {
  const authors = records
    .map(record => asList(record.author).map(nameOf).filter(isName))
    .find(names => names.length > 0);
  if (authors) return tidy([...new Set(authors)].join(', ')) ?? null;
  const named = metaContent(
    document,
    'author',
    'article:author',
    'parsely-author',
    'dc.creator',
    'sailthru.author',
  );
  return (isName(named) ? named : undefined) ?? visibleByline(document) ?? null;
};

const findSite = (document: Document, records: readonly JsonRecord[]): string | undefined =>
  metaContent(document, 'og:site_name', 'application-name') ??
  records.map(record => nameOf(record.publisher)).find(Boolean);

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

const findLanguage = (document: Document, records: readonly JsonRecord[]): string | null => {
  const stated = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    document.body?.getAttribute('lang'),
    metaContent(document, 'og:locale'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    metaContent(document, 'language', 'dc.language'),
    records.map(record => asText(record.inLanguage)).find(Boolean),
  ];
  const tags = stated.map(tag => (tag ?? '').trim().replaceAll('_', '-'));
  return tags.find(tag => LANGUAGE_TAG.test(tag)) ?? null;
};

/** Reads what a page states about its article; `address` is where the reader stands. Never throws. */
export const readPageMetadata = (
  document: Document,
  address: string,
  findRecords = readRecords(document),
): PageMetadata => {
  const records = findArticleRecords(findRecords);
  const site = findSite(document, records);
  return {
    title: findTitle(document, records, site),
    byline: findByline(document, records),
    site: site ?? null,
    language: findLanguage(document, records),
    published: findPublicationDate(document, records, address),
    address: canonicalAddress(document, address),
  };
};
