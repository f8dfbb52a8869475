/**
 * `npm run screenshots`: every surface of the built extension, light and dark, in both browsers, into
 * `.cache/screenshots/`, and the README's pictures into `docs/images/`.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER_NAMES, type BrowserName, type Scheme } from '../tests/support/browsers/browser-session.ts';
import { findBrowser, missingBrowser } from '../tests/support/browsers/find-browser.ts';
import { press, waitForSwitch } from '../tests/support/reading/find-node.ts';
import {
  type OpenPage,
  type ReadingSession,
  startReading,
} from '../tests/support/reading/reading-session.ts';
import type { FindPage } from '../tests/support/serve-pages.ts';
import { createCamera } from './pictures/camera.ts';
import { composeReading } from './pictures/compose-reading.ts';
import { shootArticle } from './pictures/shoot-article.ts';
import { shootOwnPages, shootPopup } from './pictures/shoot-pages.ts';
import { shootPanel } from './pictures/shoot-panel.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOR_LOOKING = join(ROOT, '.cache/screenshots');
const FOR_README = join(ROOT, 'docs/images');
const FIXTURES = join(ROOT, 'tests/fixtures/pages');

const NOTE = 'Compare with the agreement on plates of 2011, and ask who signed it.';

/** A page that suits each scheme, with what to show on it. */
const SCENES = {
  light: {
    address: 'http://harbour-post.test/plain-article.html',
    cardOn: 'NATO',
    entity: 'Finland',
  },
  dark: {
    address: 'http://night-desk.test/dark-article.html',
    cardOn: 'Aleksandar Vučić',
    entity: 'Kosovo',
  },
} as const satisfies Record<Scheme, { address: string; cardOn: string; entity: string }>;

const SCHEMES = Object.keys(SCENES).filter((name): name is Scheme => name === 'light' || name === 'dark');

const findPage: FindPage = ({ pathname }) =>
  pathname.endsWith('.html') ? { body: readFileSync(join(FIXTURES, basename(pathname))) } : undefined;

const openHighlighted = async (reader: ReadingSession, address: string): Promise<OpenPage> => {
  const page = await reader.open(address);
  const popup = await reader.openPopup(page);
  await press(popup, 'switch', 'Highlight this page');
  await waitForSwitch(popup, 'Highlight this page', true);
  await popup.close();
  return page;
};

/** Everything in one scheme. */
const shootScheme = async (reader: ReadingSession, scheme: Scheme): Promise<readonly string[]> => {
  const camera = await createCamera({ folder: join(FOR_LOOKING, reader.browser().name), scheme });
  const page = await openHighlighted(reader, SCENES[scheme].address);
  await page.tab.setScheme(scheme);
  await shootArticle(page, camera);
  await shootPopup(reader, page, { camera, name: 'popup' });
  await shootPanel(reader, page, { camera, note: NOTE });
  const other = await reader.open('http://harbour-post.test/front-page.html');
  await shootPopup(reader, other, { camera, name: 'popup-no-article' });
  await shootOwnPages(reader, camera);
  await other.tab.close();
  await page.tab.close();
  return camera.listTaken();
};

/** The README's pictures, sharp enough for a fine screen. */
const shootForReadme = async (reader: ReadingSession, scheme: Scheme): Promise<readonly string[]> => {
  const camera = await createCamera({ folder: FOR_README, scheme });
  const { address, cardOn, entity } = SCENES[scheme];
  const page = await openHighlighted(reader, address);
  await composeReading(reader, page, { camera, scheme, cardOn, entity });
  await page.tab.close();
  return camera.listTaken();
};

type Shoot = (reader: ReadingSession, scheme: Scheme) => Promise<readonly string[]>;

const withReader = async (browser: BrowserName, shoot: Shoot, pixelRatio = 1): Promise<void> => {
  const reader = await startReading({ browser, findPage, pixelRatio });
  try {
    for (const scheme of SCHEMES)
      for (const file of await shoot(reader, scheme)) process.stdout.write(`${file}\n`);
  } finally {
    await reader.close();
  }
};

for (const browser of BROWSER_NAMES) {
  if (findBrowser(browser) === undefined) process.stderr.write(`Left out: ${missingBrowser(browser)}\n`);
  else await withReader(browser, shootScheme);
}
if (findBrowser('chromium') !== undefined) await withReader('chromium', shootForReadme, 1.5);
