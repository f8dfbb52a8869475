/**
 * When the article was published, as the page states it: never converted to another zone, because "Wednesday"
 * in the text means the publisher's Wednesday. Statements meant for machines come first, then dates the reader
 * sees, then the address. A date of change never stands in for the date of publication.
 */

import { daysInMonth } from '../core/dates/edtf.ts';
import { asText, type JsonRecord } from './json-ld.ts';

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date.published',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'citation_publication_date',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'article.published',
  'originalpublicationdate',
  'date',
] as const;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const pad = (value: number): string => String(value).padStart(2, '0');

/** A day within the web's life; anything else in a page is a template's default or a mistake. */
const dayOf = (year: number, month: number, day: number): string | undefined =>
  year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? `${year}-${pad(month)}-${pad(day)}`
    : undefined;

const ISO =
  /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

const zoneOf = (zone: string): string =>
  /^[+-]/.test(zone) ? zone.replace(/^(.\d{2}):?(\d{2})$/, '$1:$2') : 'Z';

const parseIso = (text: string): string | undefined => {
  const parts = ISO.exec(text) ?? /^\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?\s*$/.exec(text);
  const day = parts && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (!parts || !day) return undefined;
  const [, , , , hour, minute, second, zone] = parts;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return day;
  const time = `${pad(Number(hour))}:${minute}${second === undefined ? '' : `:${second}`}`;
  return `${day}T${time}${zone === undefined ? '' : zoneOf(zone)}`;
};

const monthNumber = (name: string): number =>
  MONTHS.indexOf(name.slice(0, 3).toLowerCase() as (typeof MONTHS)[number]) + 1;

const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTH_FIRST = new RegExp(`\\b${MONTH_NAME}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH_NAME}\\.?,?\\s+(\\d{4})\\b`, 'i');

const parseWords = (text: string): string | undefined => {
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    return dayOf(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]));
  }
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst
    ? dayOf(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]))
    : undefined;
};

/** A stated date as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS][zone]`; undefined where it is none. */
const readStatedDate = (text: string): string | undefined =>
  text.length > 200 ? undefined : (parseIso(text) ?? parseWords(text));

const readFirst = (texts: Iterable<string | null | undefined>): string | undefined => {
  for (const text of texts) {
    const date = text ? readStatedDate(text) : undefined;
    if (date) return date;
  }
  return undefined;
};

const fromRecords = (records: readonly JsonRecord[]): string | undefined =>
  readFirst(records.flatMap(record => [asText(record.datePublished), asText(record.dateCreated)]));

const fromMeta = (document: Document): string | undefined => {
  const byName = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    )
      .trim()
      .toLowerCase();
    if (!byName.has(name)) byName.set(name, meta.getAttribute('content') ?? '');
  }
  return readFirst(META_NAMES.map(name => byName.get(name)));
};

const statedIn = (element: Element): readonly (string | null)[] => [
  element.getAttribute('datetime'),
  element.getAttribute('content'),
  element.textContent,
];

const fromMicrodata = (document: Document): string | undefined =>
  readFirst([...document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]')].flatMap(statedIn));

const isChangeDate = (element: Element): boolean =>
  /modif|updat/i.test(`${element.getAttribute('itemprop')} ${element.getAttribute('class')}`) ||
  /\bupdated\b/i.test(element.parentElement?.textContent?.slice(0, 40) ?? '');

/** Where a date line stands: right after the headline, or in the elements around it. */
const headlineSurroundings = (document: Document): readonly Element[] => {
  const headline = document.querySelector('h1');
  const surroundings: Element[] = [];
  for (
    let next = headline?.nextElementSibling;
    next && surroundings.length < 4;
    next = next.nextElementSibling
  ) {
    surroundings.push(next);
  }
  let around = headline?.parentElement;
  for (let level = 0; around && level < 4 && around !== document.body; level += 1) {
    surroundings.push(around);
    around = around.parentElement;
  }
  return surroundings;
};

const withIts = (scope: Element, selector: string): readonly Element[] => [
  ...(scope.matches(selector) ? [scope] : []),
  ...scope.querySelectorAll(selector),
];

const fromTimes = (document: Document): string | undefined => {
  for (const scope of [...headlineSurroundings(document), ...document.querySelectorAll('article')].slice(
    0,
    12,
  )) {
    const times = withIts(scope, 'time');
    const ordered = [...times.filter(time => !isChangeDate(time)), ...times.filter(isChangeDate)];
    const date = readFirst(ordered.flatMap(statedIn));
    if (date) return date;
  }
  return undefined;
};

const DATE_LINE =
  '[class*="date" i], [class*="publish" i], [class*="time" i], [class*="byline" i], [class*="meta" i]';

const fromDateLine = (document: Document): string | undefined => {
  for (const scope of headlineSurroundings(document)) {
    const lines = withIts(scope, DATE_LINE).filter(line => (line.textContent ?? '').length <= 200);
    const date = readFirst(lines.map(line => line.textContent));
    if (date) return date;
  }
  return undefined;
};

const fromAddress = (address: string): string | undefined => {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const digits = /(?:^|\/|-|_)((?:19|20)\d{2})[-/_]?(\d{2})[-/_]?(\d{2})(?=\D|$)/.exec(path);
  if (digits) return dayOf(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//i.exec(path);
  return named ? dayOf(Number(named[1]), monthNumber(named[2] ?? ''), Number(named[3])) : undefined;
};

/** The article's date of publication; null where the page states none. */
export const findPublicationDate = (
  document: Document,
  records: readonly JsonRecord[],
  address: string,
): string | null =>
  fromRecords(records) ??
  fromMeta(document) ??
  fromMicrodata(document) ??
  fromTimes(document) ??
  fromDateLine(document) ??
  fromAddress(address) ??
  null;
