/**
 * Notices that what the reader sees is no longer what was read: the address changed without a load, late text
 * arrived, or the page put new nodes in the place of old ones. Pages also change all the time in ways that do
 * not matter (clocks, advertisements, counters), so only text counts: any in the article, elsewhere a good
 * deal of it. Reports wait until the page is quiet, and a page that never is gets ever longer pauses. A page
 * that does not change costs nothing.
 */

import { isElement, isText } from './node-kinds.ts';

export type ObservePageOptions = {
  readonly window: Window;
  readonly signal: AbortSignal;
  /** The text of the page changed; the article should be read again. */
  readonly onContentChange: () => void;
  /** The reader is on another address, without a load. */
  readonly onNavigate: (address: string) => void;
  /** True for nodes that we added ourselves. */
  readonly isOurs: (node: Node) => boolean;
  /** Where the article stands; undefined while none was found. */
  readonly articleRegion?: () => Node | undefined;
};

type Region = Node | undefined;

const QUIET_MS = 300;
/** A page that keeps changing is reported after this, quiet or not. */
const MAX_WAIT_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;
/** Text outside the article that is worth a new look: a late paragraph or more. */
const MIN_OUTSIDE_CHARACTERS = 200;

/** `window.navigation` (https://html.spec.whatwg.org/#navigation-api), which not every browser has. */
type NavigationEvents = Pick<EventTarget, 'addEventListener'>;

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE']);

const textLength = (node: Node): number => {
  if (isElement(node) && UNSEEN.has(node.tagName)) return 0;
  return (node.textContent ?? '').trim().length;
};

const isSeen = (node: Node): boolean => {
  const element = isElement(node) ? node : node.parentElement;
  return !element || element.closest('script, style, noscript, template, head') === null;
};

const changedNodes = (record: MutationRecord): readonly Node[] =>
  record.type === 'characterData' ? [record.target] : [...record.addedNodes, ...record.removedNodes];

/** Characters that a change touches; within the article every one counts. */
const weigh = (record: MutationRecord, region: Region, isOurs: (node: Node) => boolean): number => {
  if (isOurs(record.target) || !isSeen(record.target)) return 0;
  const nodes = changedNodes(record).filter(node => !isOurs(node));
  const characters = nodes.reduce((sum, node) => sum + textLength(node), 0);
  const touchesArticle =
    region !== undefined &&
    (region.contains(record.target) || nodes.some(node => node === region || node.contains(region)));
  const emptiedText = record.type === 'characterData' && isText(record.target);
  return touchesArticle && (characters > 0 || emptiedText) ? MIN_OUTSIDE_CHARACTERS : characters;
};

/** Calls `report` when changes have paused; the pause grows while reports follow each other closely. */
const createDebounce = (window: Window, signal: AbortSignal, report: () => void): (() => void) => {
  let quietTimer = 0;
  let firstAt = 0;
  let lastReportAt = Number.NEGATIVE_INFINITY;
  let pauseMs = QUIET_MS;
  const fire = (): void => {
    const now = window.performance.now();
    pauseMs =
      now - lastReportAt < 2 * pauseMs + MAX_WAIT_MS ? Math.min(pauseMs * 2, LONGEST_PAUSE_MS) : QUIET_MS;
    lastReportAt = now;
    firstAt = 0;
    report();
  };
  signal.addEventListener('abort', () => window.clearTimeout(quietTimer));
  return () => {
    const now = window.performance.now();
    if (firstAt === 0) firstAt = now;
    window.clearTimeout(quietTimer);
    const latest = firstAt + Math.max(MAX_WAIT_MS, pauseMs);
    quietTimer = window.setTimeout(fire, Math.max(0, Math.min(pauseMs, latest - now)));
  };
};

/** An address without the place on the page; a hash that is a route stays. */
const pageAddress = (window: Window): string => {
  const { href } = window.location;
  const hash = href.indexOf('#');
  return hash === -1 || /^#(?:!|\/)/.test(href.slice(hash)) ? href : href.slice(0, hash);
};

const watchAddress = ({ window, signal, onNavigate }: ObservePageOptions): (() => void) => {
  let known = pageAddress(window);
  const check = (): void => {
    const address = pageAddress(window);
    if (address === known || signal.aborted) return;
    known = address;
    onNavigate(address);
  };
  const { navigation } = window as Window & { navigation?: NavigationEvents };
  navigation?.addEventListener('currententrychange', check, { signal });
  navigation?.addEventListener('navigatesuccess', check, { signal });
  window.addEventListener('popstate', check, { signal });
  window.addEventListener('hashchange', check, { signal });
  return check;
};

/** Watches a page until the signal aborts. */
export const observePage = (options: ObservePageOptions): void => {
  const { window, signal, onContentChange, isOurs, articleRegion } = options;
  if (signal.aborted) return;
  const checkAddress = watchAddress(options);
  const noteChange = createDebounce(window, signal, onContentChange);
  let outside = 0;
  let lastChangeAt = 0;
  const observer = new (window as Window & typeof globalThis).MutationObserver(records => {
    // The fallback where the browser tells nothing of a changed address.
    checkAddress();
    const region = articleRegion?.();
    const now = window.performance.now();
    if (now - lastChangeAt > MAX_WAIT_MS) outside = 0;
    lastChangeAt = now;
    for (const record of records) outside += weigh(record, region, isOurs);
    if (outside < MIN_OUTSIDE_CHARACTERS) return;
    outside = 0;
    noteChange();
  });
  observer.observe(window.document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
};
