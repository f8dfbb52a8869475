/**
 * How well articles are read from real pages: which share of an editor's paragraphs is found, how much else
 * comes along, whether title and date of publication are right, and what it costs beside plain Readability.
 * Run alone: `npx tsx scripts/eval/score-pages.ts [folder] [--details]`.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import search from 'approx-string-match';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extractArticle } from '../../lib/page/extract-article.ts';

type GoldPage = {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly title: string;
  readonly published: string | null;
  readonly paragraphs: readonly string[];
};

/** What one page gave. */
type PageScore = {
  readonly id: string;
  readonly error: string | null;
  readonly paragraphs: number;
  readonly missing: readonly string[];
  /** Characters of the text that are in no gold paragraph, as a share of the text. */
  readonly extraShare: number;
  readonly extra: readonly string[];
  readonly title: { readonly found: string; readonly right: boolean };
  readonly published: { readonly gold: string | null; readonly found: string | null };
  readonly extractMs: number;
  readonly readabilityMs: number;
};

export type PagesReport = {
  readonly pages: readonly PageScore[];
  readonly paragraphShare: number;
  readonly extraShare: number;
  readonly titleShare: number;
  readonly dateShare: number;
  readonly errors: number;
  /** Medians. */
  readonly extractMs: number;
  readonly readabilityMs: number;
};

/** The least likeness at which a paragraph counts as found. */
const FOUND_AT = 0.9;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const isFound = (haystack: string, paragraph: string): boolean => {
  const needle = letters(paragraph);
  if (needle === '' || haystack.includes(needle)) return true;
  return search(haystack, needle, Math.floor(needle.length * (1 - FOUND_AT))).length > 0;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const loadDocument = (html: string, url: string): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

const timed = <T>(work: () => T): { readonly value: T; readonly ms: number } => {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
};

/** True when the two statements name the same calendar day, each in its own zone or both in UTC. */
const isSameDay = (gold: string, found: string | null): boolean => {
  if (!found) return false;
  if (gold.slice(0, 10) === found.slice(0, 10)) return true;
  const inUtc = (text: string): string | undefined => {
    const time = Date.parse(text.replace(' ', 'T'));
    return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
  };
  return inUtc(gold) !== undefined && inUtc(gold) === inUtc(found);
};

const extraBlocks = (blocks: readonly string[], gold: readonly string[]): readonly string[] => {
  const all = letters(gold.join(' '));
  return blocks.filter(block => !isFound(all, block));
};

const scorePage = (gold: GoldPage, html: string): PageScore => {
  const plain = timed(() => new Readability(loadDocument(html, gold.url)).parse());
  const document = loadDocument(html, gold.url);
  const { value: result, ms } = timed(() => extractArticle(document, { url: gold.url }));
  const article = result.ok ? result.value.article : undefined;
  const text = article?.text ?? '';
  const haystack = letters(text);
  const extra = extraBlocks(article?.blocks.map(block => text.slice(block.start, block.end)) ?? [], [
    ...gold.paragraphs,
    gold.title,
  ]);
  return {
    id: gold.id,
    error: result.ok ? null : result.error.code,
    paragraphs: gold.paragraphs.length,
    missing: gold.paragraphs.filter(paragraph => !isFound(haystack, paragraph)),
    extraShare: text === '' ? 0 : extra.join('').length / text.length,
    extra,
    title: { found: article?.title ?? '', right: letters(article?.title ?? '') === letters(gold.title) },
    published: { gold: gold.published, found: article?.published ?? null },
    extractMs: ms,
    readabilityMs: plain.ms,
  };
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const report = (pages: readonly PageScore[]): PagesReport => {
  const sum = (value: (page: PageScore) => number): number =>
    pages.reduce((all, page) => all + value(page), 0);
  const dated = pages.filter(page => page.published.gold !== null);
  return {
    pages,
    paragraphShare: share(
      sum(page => page.paragraphs - page.missing.length),
      sum(page => page.paragraphs),
    ),
    extraShare: share(
      sum(page => page.extraShare),
      pages.length,
    ),
    titleShare: share(pages.filter(page => page.title.right).length, pages.length),
    dateShare: share(
      dated.filter(page => isSameDay(page.published.gold ?? '', page.published.found)).length,
      dated.length,
    ),
    errors: pages.filter(page => page.error !== null).length,
    extractMs: median(pages.map(page => page.extractMs)),
    readabilityMs: median(pages.map(page => page.readabilityMs)),
  };
};

/** Scores every page of `evalFolder`/pages; undefined where that folder is absent. */
export const scorePages = (evalFolder: string): PagesReport | undefined => {
  const goldFile = join(evalFolder, 'pages', 'gold.jsonl');
  if (!existsSync(goldFile)) return undefined;
  const golds = readFileSync(goldFile, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as GoldPage);
  return report(
    golds.map(gold =>
      scorePage(gold, gunzipSync(readFileSync(join(evalFolder, 'pages', gold.html))).toString('utf8')),
    ),
  );
};

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

const printPage = (page: PageScore): void => {
  const found = page.paragraphs - page.missing.length;
  console.log(
    `\n${page.id}  ${found}/${page.paragraphs}  extra ${percent(page.extraShare)}  ${page.error ?? ''} ` +
      `published ${page.published.found} (gold ${page.published.gold})  title ${page.title.right ? 'right' : page.title.found}`,
  );
  for (const paragraph of page.missing) console.log(`  - ${paragraph.slice(0, 120)}`);
  for (const block of page.extra) console.log(`  + ${block.slice(0, 120)}`);
};

const main = (): void => {
  const folder = argv.slice(2).find(argument => !argument.startsWith('--')) ?? '../shared/eval';
  const result = scorePages(folder);
  if (!result) {
    console.log(`No pages in ${folder}: nothing to score.`);
    return;
  }
  if (argv.includes('--details')) for (const page of result.pages) printPage(page);
  console.log(`pages                    ${result.pages.length}`);
  console.log(`gold paragraphs found    ${percent(result.paragraphShare)}`);
  console.log(`text that is not gold    ${percent(result.extraShare)}`);
  console.log(`titles right             ${percent(result.titleShare)}`);
  console.log(`publication dates right  ${percent(result.dateShare)}`);
  console.log(`errors                   ${result.errors}`);
  console.log(
    `extraction, median       ${result.extractMs.toFixed(0)} ms (plain Readability ${result.readabilityMs.toFixed(0)} ms)`,
  );
};

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) main();
