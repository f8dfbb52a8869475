/**
 * Draws `public/icon/<size>.png` from `public/icon/icon.svg`: `npx tsx scripts/draw-icons.ts`. The browser draws
 * each size from the vector, so that the line lies on whole pixels at 16 as at 128. The pictures are committed;
 * this runs only when the drawing changes.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { getBrowser } from '../tests/support/browsers/find-browser.ts';

const SIZES = [16, 32, 48, 96, 128] as const;

const pathOf = (name: string): string => fileURLToPath(new URL(`../public/icon/${name}`, import.meta.url));

const drawIcon = async (browser: Browser, svg: string, size: number): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path: pathOf(`${size}.png`), omitBackground: true });
  await page.close();
};

const svg = await readFile(pathOf('icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: getBrowser('chromium') });
for (const size of SIZES) await drawIcon(browser, svg, size);
await browser.close();
console.log(`${SIZES.length} icons in ${pathOf('')}`);
