/**
 * One article, one address: notes, rules and caches are tied to it, so it must not change with the campaign
 * that led the reader there. The page's own canonical address is believed only within its own site, or a page
 * could claim the notes of another.
 */

/** Query parameters that say where a reader came from and never which article is shown. */
const TRACKING_PARAMETER =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmpid|cmp|ocid|smid|smtyp|partner|ref|ref_src|referrer|source|src|ns_\w+|at_\w+|xtor|ito|ico|taid|guccounter|__twitter_impression|wt_mc|share|si|s_cid|traffic_source|_ga)$/i;

const parseAddress = (address: string, base?: string): URL | undefined =>
  URL.canParse(address, base) ? new URL(address, base) : undefined;

const isWebAddress = (url: URL): boolean => url.protocol === 'https:' || url.protocol === 'http:';

/** `news.example.co.uk` and `www.example.co.uk` are one site: the same name but for the first label. */
const siteOf = (url: URL): string => {
  const labels = url.hostname.split('.');
  return labels.length > 2 ? labels.slice(1).join('.') : url.hostname;
};

const isSameSite = (a: URL, b: URL): boolean =>
  a.hostname === b.hostname ||
  siteOf(a) === siteOf(b) ||
  siteOf(a) === b.hostname ||
  a.hostname === siteOf(b);

/** True for a hash that is a route of a one-page site and not a place on the page. */
const isRoute = (hash: string): boolean => /^#(?:!|\/)/.test(hash);

const nameOf = (parameter: string): string => parameter.split('=', 1)[0] ?? '';

/** An address without what does not choose the article: tracking parameters and the place on the page. */
export const withoutTracking = (address: string): string => {
  const url = parseAddress(address);
  if (!url) return address;
  // By hand: a content script in Firefox may not iterate `searchParams`.
  const parameters = url.search.slice(1).split('&');
  url.search = parameters.filter(parameter => !TRACKING_PARAMETER.test(nameOf(parameter))).join('&');
  if (!isRoute(url.hash)) url.hash = '';
  return url.href;
};

const statedAddresses = (document: Document): readonly string[] =>
  [
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i][content]')?.getAttribute('content'),
  ].filter(address => typeof address === 'string' && address.trim() !== '') as string[];

/** A front page as canonical address of an article is a fault of the page's template. */
const isUsable = (stated: URL, location: URL): boolean =>
  isWebAddress(stated) &&
  isSameSite(stated, location) &&
  (stated.pathname !== '/' || location.pathname === '/');

/** The address that stands for the article, whichever way the reader came to it. */
export const canonicalAddress = (document: Document, address: string): string => {
  const location = parseAddress(address);
  if (!location || isRoute(location.hash)) return withoutTracking(address);
  for (const stated of statedAddresses(document)) {
    const url = parseAddress(stated, address);
    if (url && isUsable(url, location)) return withoutTracking(url.href);
  }
  return withoutTracking(address);
};
