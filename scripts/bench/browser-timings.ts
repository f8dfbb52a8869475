/**
 * From load to painted highlights, on real pages in a real browser, beside Readability's own time on the same page.
 * Pages are served without their scripts, which would only fail to load anything.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { BrowserName, Tab } from '../../tests/support/browsers/browser-session.ts';
import { waitUntil } from '../../tests/support/browsers/wait-until.ts';
import { press, waitForSwitch } from '../../tests/support/reading/find-node.ts';
import { type ReadingSession, startReading } from '../../tests/support/reading/reading-session.ts';
import { EVAL_FOLDER, hasEvalData, readJsonLines } from '../eval/eval-folder.ts';
import { sampleText } from './sample-text.ts';

/** One page in one browser; times in milliseconds. `longest` is the longest task after load, Readability included. */
export type PageTiming = {
  readonly page: string;
  readonly painted: number | null;
  readonly readability: number;
  readonly longest: number;
};

const SITE = 'http://bench.test';
const MOST_PAGES = 10;
const PAINT_TIMEOUT_MS = 8000;

const READABILITY = readFileSync(
  fileURLToPath(new URL('../../node_modules/@mozilla/readability/Readability.js', import.meta.url)),
  'utf8',
);

/** Stands first in each page: when it was loaded, when the first highlight was there, and the longest task between. */
const PROBE = `<script>(() => {
  const probe = globalThis.__probe = { loaded: 0, painted: 0, longest: 0 };
  try {
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) probe.longest = Math.max(probe.longest, duration);
    }).observe({ type: 'longtask' });
  } catch (error) { probe.longest = -1; }
  addEventListener('load', () => {
    probe.loaded = performance.now();
    const look = () => {
      const marks = [...CSS.highlights.values()].some(ranges => ranges.size > 0);
      if (marks) probe.painted = performance.now(); else requestAnimationFrame(look);
    };
    look();
  });
})()</script>`;

const withProbe = (html: string): string =>
  html.replace(/<script\b[\s\S]*?<\/script>/gi, '').replace(/<head[^>]*>|^/i, match => `${match}${PROBE}`);

const sampleArticle = (): string => {
  const paragraphs = sampleText(20_000)
    .split('\n\n')
    .map(text => `<p>${text}</p>`)
    .join('\n');
  return `<!doctype html><html lang="en"><head><title>Talks in Brussels</title>
    <meta property="article:published_time" content="2025-11-05"></head>
    <body><article><h1>Talks in Brussels</h1>${paragraphs}</article></body></html>`;
};

type GoldPage = { readonly html: string };

const readPages = async (): Promise<ReadonlyMap<string, string>> => {
  const pages = new Map([['sample-20-kb', withProbe(sampleArticle())]]);
  if (!hasEvalData()) return pages;
  for (const { html } of (await readJsonLines<GoldPage>('pages', 'gold.jsonl')).slice(0, MOST_PAGES)) {
    const text = gunzipSync(readFileSync(join(EVAL_FOLDER, 'pages', html))).toString('utf8');
    pages.set(html.replace('.html.gz', ''), withProbe(text));
  }
  return pages;
};

const switchSiteOn = async (session: ReadingSession): Promise<void> => {
  const page = await session.open(`${SITE}/sample-20-kb`);
  const popup = await session.openPopup(page);
  await press(popup, 'switch', 'Always on this site');
  await waitForSwitch(popup, 'Always on this site', true);
  await popup.close();
  await page.tab.close();
};

type Probe = { readonly loaded: number; readonly painted: number; readonly longest: number };

const READ_PROBE = '({ ...globalThis.__probe })';

const TIME_READABILITY = `(() => {
  const Readability = (() => { const module = {}; ${READABILITY}; return Readability; })();
  const copy = document.cloneNode(true);
  const start = performance.now();
  new Readability(copy).parse();
  return performance.now() - start;
})()`;

const timePage = async (session: ReadingSession, page: string): Promise<PageTiming> => {
  const { tab } = await session.open(`${SITE}/${page}`);
  const probe = await waitForPaint(tab);
  const readability = Number(await tab.evaluate(TIME_READABILITY));
  await tab.close();
  const painted = probe.painted > 0 ? probe.painted - probe.loaded : null;
  return { page, painted, readability, longest: probe.longest };
};

const waitForPaint = async (tab: Tab): Promise<Probe> => {
  const read = async (): Promise<Probe> => (await tab.evaluate(READ_PROBE)) as Probe;
  const start = Date.now();
  return waitUntil(
    async () => {
      const probe = await read();
      return (probe.painted > 0 || Date.now() - start > PAINT_TIMEOUT_MS) && probe;
    },
    { what: 'the highlights' },
  );
};

/** Times all pages in one browser. */
export const timeBrowser = async (browser: BrowserName): Promise<readonly PageTiming[]> => {
  const pages = await readPages();
  const session = await startReading({
    browser,
    findPage: ({ pathname }) => {
      const body = pages.get(pathname.slice(1));
      return body === undefined ? undefined : { body };
    },
  });
  try {
    await switchSiteOn(session);
    await timePage(session, 'sample-20-kb');
    const timings: PageTiming[] = [];
    for (const page of pages.keys()) timings.push(await timePage(session, page));
    return timings;
  } finally {
    await session.close();
  }
};
