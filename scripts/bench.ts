/**
 * `npm run bench`: speed as ratios in one run, since machines differ. Recognition beside compromise, its growth with
 * the length of the text, the opening of the pack beside reading its file, extraction beside plain Readability, and
 * the sizes of what is shipped; then, in both browsers, from load to painted highlights beside Readability's own time.
 * `--json FILE` keeps the figures; `--no-browsers` leaves the browsers out; `--pack-sizes 10000,1000000` are the numbers of
 * entities between which the growth of packs is measured.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import { openPack } from '../lib/knowledge/pack/open-pack.ts';
import { BROWSER_NAMES, type BrowserName } from '../tests/support/browsers/browser-session.ts';
import { findBrowser, missingBrowser } from '../tests/support/browsers/find-browser.ts';
import { type PageTiming, timeBrowser } from './bench/browser-timings.ts';
import { measureBundle } from './bench/bundle-sizes.ts';
import { measure } from './bench/measure.ts';
import { benchPackGrowth } from './bench/pack-growth.ts';
import { sampleText } from './bench/sample-text.ts';
import { EVAL_FOLDER } from './eval/eval-folder.ts';
import { readText } from './eval/read-article.ts';
import { scorePages } from './eval/score-pages.ts';
import { openEmbeddedPack } from './open-embedded-pack.ts';
import { EMBEDDED_PACK } from './pack/embedded-pack.ts';

type Row = { readonly what: string; readonly value: number; readonly unit: string };

const KILOBYTE = 1000;

const benchRecognition = async (): Promise<readonly Row[]> => {
  const pack = await openEmbeddedPack();
  if (!pack.ok) throw new Error(pack.error.message);
  const text = sampleText(20 * KILOBYTE);
  const longText = sampleText(200 * KILOBYTE);
  const ours = await measure(() => readText(text, '2025-11-05', pack.value));
  const long = await measure(() => readText(longText, '2025-11-05', pack.value), 5, 1);
  const theirs = await measure(() => nlp(text).topics().json(), 5, 2);
  return [
    {
      what: 'recognition, linking, dates, claims and timeline of 20 KB, warm',
      value: ours.median,
      unit: 'ms',
    },
    { what: 'compromise: topics of the same', value: theirs.median, unit: 'ms' },
    { what: 'compromise / ours', value: theirs.median / ours.median, unit: '×' },
    { what: '200 KB / 20 KB (10 is linear)', value: long.median / ours.median, unit: '×' },
  ];
};

const benchPack = async (): Promise<readonly Row[]> => {
  const read = await measure(() => readFile(EMBEDDED_PACK));
  const bytes = await readFile(EMBEDDED_PACK);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const open = await measure(() => openPack(buffer));
  return [
    { what: 'pack', value: bytes.length / KILOBYTE, unit: 'KB' },
    { what: 'opening the pack', value: open.median, unit: 'ms' },
    { what: 'opening / reading the file', value: open.median / read.median, unit: '×' },
  ];
};

/** Extraction outside a browser, on the development pages, beside Readability on the same pages. */
const benchExtraction = (): readonly Row[] => {
  const report = scorePages(EVAL_FOLDER);
  if (!report) return [];
  return [
    { what: 'extraction, median of the development pages (jsdom)', value: report.extractMs, unit: 'ms' },
    { what: 'plain Readability, the same', value: report.readabilityMs, unit: 'ms' },
    { what: 'extraction / plain Readability', value: report.extractMs / report.readabilityMs, unit: '×' },
  ];
};

const benchBundles = (): readonly Row[] =>
  ['chrome-mv3', 'firefox-mv3'].flatMap(build => {
    const files = measureBundle(fileURLToPath(new URL(`../.output/${build}`, import.meta.url)));
    const total = files.reduce((sum, file) => sum + file.gzipped, 0);
    const shown = files.filter(file => /\.js$/.test(file.file)).slice(0, 6);
    return [
      { what: `${build}, all files gzipped`, value: total / KILOBYTE, unit: 'KB' },
      ...shown.map(({ file, gzipped }) => ({
        what: `${build}/${file}, gzipped`,
        value: gzipped / KILOBYTE,
        unit: 'KB',
      })),
    ];
  });

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const benchBrowser = async (browser: BrowserName): Promise<readonly Row[]> => {
  const timings = await timeBrowser(browser);
  const painted = timings.filter(
    (timing): timing is PageTiming & { painted: number } => timing.painted !== null,
  );
  const ratios = painted.map(timing => timing.painted / (2 * timing.readability + 50));
  return [
    { what: `${browser}: pages painted of ${timings.length}`, value: painted.length, unit: '' },
    {
      what: `${browser}: load to painted, median`,
      value: median(painted.map(each => each.painted)),
      unit: 'ms',
    },
    {
      what: `${browser}: load to painted, most`,
      value: Math.max(...painted.map(each => each.painted)),
      unit: 'ms',
    },
    {
      what: `${browser}: Readability alone, median`,
      value: median(painted.map(each => each.readability)),
      unit: 'ms',
    },
    { what: `${browser}: painted / (2 × Readability + 50 ms), median`, value: median(ratios), unit: '×' },
    {
      what: `${browser}: longest task after load`,
      value: Math.max(...timings.map(each => each.longest)),
      unit: 'ms',
    },
  ];
};

const benchBrowsers = async (): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const browser of BROWSER_NAMES) {
    if (findBrowser(browser)) rows.push(...(await benchBrowser(browser)));
    else process.stderr.write(`${missingBrowser(browser)}\n`);
  }
  return rows;
};

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    'no-browsers': { type: 'boolean' },
    'pack-sizes': { type: 'string', default: '10000,100000' },
  },
});
const rows = [
  ...(await benchRecognition()),
  ...(await benchPack()),
  ...(await benchPackGrowth(values['pack-sizes'].split(',').map(Number))),
  ...benchExtraction(),
  ...benchBundles(),
  ...(values['no-browsers'] ? [] : await benchBrowsers()),
];
const width = Math.max(...rows.map(row => row.what.length));
for (const { what, value, unit } of rows) {
  process.stdout.write(`${what.padEnd(width)}  ${value.toFixed(2).padStart(9)} ${unit}\n`);
}
if (values.json) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
