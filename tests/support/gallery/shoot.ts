/**
 * Photographs every scene of the gallery, light and dark, narrow to wide, into `.cache/gallery/`:
 *
 *     npx tsx tests/support/gallery/shoot.ts [scene …] [--width 400] [--scheme dark] [--dir rtl] [--forced]
 *
 * Beside each shot it reports what a picture does not show: text that runs out of the page at that width.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { createServer } from 'vite';
import { getBrowser } from '../browsers/find-browser.ts';

const WIDTHS = [320, 400, 760] as const;
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const OUT = fileURLToPath(new URL('../../../.cache/gallery/', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string' },
    scheme: { type: 'string' },
    dir: { type: 'string', default: 'ltr' },
    forced: { type: 'boolean', default: false },
  },
});

type Shot = { readonly url: string; readonly scene: string; readonly width: number; readonly scheme: Scheme };

const fileName = ({ scene, width, scheme }: Shot): string =>
  [scene, width, scheme, ...(values.dir === 'rtl' ? ['rtl'] : []), ...(values.forced ? ['forced'] : [])].join(
    '-',
  );

const shoot = async (browser: Browser, shot: Shot): Promise<void> => {
  const page = await browser.newPage({
    viewport: { width: shot.width, height: 700 },
    colorScheme: shot.scheme,
    forcedColors: values.forced ? 'active' : 'none',
    deviceScaleFactor: 2,
  });
  page.on('pageerror', error => console.error(`${fileName(shot)}: ${error.message}`));
  await page.goto(`${shot.url}?scene=${shot.scene}&dir=${values.dir}`);
  await page.locator('main').waitFor();
  await page.waitForTimeout(150);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (overflow > 0) console.error(`${fileName(shot)}: runs ${overflow} px out of the page`);
  await page.screenshot({ path: `${OUT}${fileName(shot)}.png`, fullPage: true });
  await page.close();
};

const listScenes = async (browser: Browser, url: string): Promise<readonly string[]> => {
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('li').first().waitFor();
  const names = await page.locator('li').allTextContents();
  await page.close();
  return names;
};

const widths = values.width === undefined ? WIDTHS : [Number(values.width)];
const schemes = SCHEMES.filter(scheme => values.scheme === undefined || values.scheme === scheme);

await mkdir(OUT, { recursive: true });
const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  cacheDir: fileURLToPath(new URL('../../../.cache/gallery-vite/', import.meta.url)),
  server: { host: '127.0.0.1', port: 0 },
});
await server.listen();
const url = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: getBrowser('chromium') });
const scenes = positionals.length > 0 ? positionals : await listScenes(browser, url);
for (const scene of scenes)
  for (const width of widths)
    for (const scheme of schemes) await shoot(browser, { url, scene, width, scheme });
console.log(`${scenes.length * widths.length * schemes.length} pictures in ${OUT}`);
await browser.close();
await server.close();
