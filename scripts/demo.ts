/** `npm run demo`: a real browser with the extension on an article. See USAGE in `demo/demo-options.ts`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from '../lib/core/model/result.ts';
import { findBrowser, missingBrowser } from '../tests/support/browsers/find-browser.ts';
import { waitForState } from '../tests/support/reading/ask-background.ts';
import { press, waitForSwitch } from '../tests/support/reading/find-node.ts';
import { readPainted } from '../tests/support/reading/painted.ts';
import {
  type OpenPage,
  type ReadingSession,
  startReading,
} from '../tests/support/reading/reading-session.ts';
import { type DemoOptions, readDemoOptions, USAGE } from './demo/demo-options.ts';
import { type DemoArticle, findArticle } from './demo/find-article.ts';
import { measurePage } from './demo/measure-page.ts';
import { summarizePage } from './demo/summarize-page.ts';
import { createCamera } from './pictures/camera.ts';
import { shootArticle } from './pictures/shoot-article.ts';
import { shootPopup } from './pictures/shoot-pages.ts';
import { shootPanel } from './pictures/shoot-panel.ts';

const PICTURES = fileURLToPath(new URL('../.cache/demo/', import.meta.url));

const say = (...lines: readonly string[]): void => {
  for (const line of lines) process.stdout.write(`${line}\n`);
};

const hasDisplay = (): boolean =>
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Presses "Highlight this page" in the popup, and "Open side panel" where there is a window to see it in. */
const switchOn = async (reader: ReadingSession, page: OpenPage, withPanel: boolean): Promise<void> => {
  const popup = await reader.openPopup(page);
  await press(popup, 'switch', 'Highlight this page');
  await waitForSwitch(popup, 'Highlight this page', true);
  if (withPanel) await press(popup, 'button', 'Open side panel');
  await popup.close();
  await page.tab.toFront();
};

const showPictures = async (reader: ReadingSession, page: OpenPage): Promise<void> => {
  const timings = await measurePage(page.tab);
  const camera = await createCamera({ folder: join(PICTURES, reader.browser().name), scheme: 'light' });
  await shootArticle(page, camera);
  await shootPopup(reader, page, { camera, name: 'popup' });
  await shootPanel(reader, page, { camera });
  const files = camera.listTaken().map(file => `  ${file}`);
  say('', ...timings, '', 'There is no display here, so here are pictures:', ...files);
};

/** Shows one article to whoever looks; a page that is no article is said to be none. */
const show = async (reader: ReadingSession, address: string, isVisible: boolean): Promise<boolean> => {
  const { name, version } = reader.browser();
  const page = await reader.open(address);
  const state = await waitForState(reader, page);
  say(`${name} ${version} on ${address}`, '', ...summarizePage(state));
  if (state.kind !== 'ready') return false;
  await switchOn(reader, page, isVisible);
  if (!isVisible) {
    await showPictures(reader, page);
    return true;
  }
  say('', `${(await readPainted(page.tab)).length} highlights. Close the browser to end the demo.`);
  await reader.browser().whenClosed();
  return true;
};

const run = async ({ browser }: DemoOptions, article: DemoArticle): Promise<number> => {
  const isVisible = hasDisplay();
  const reader = await startReading({ browser, findPage: article.findPage, isOnline: true, isVisible });
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => interrupted.abort());
  try {
    const stopped = new Promise<boolean>(resolve =>
      interrupted.signal.addEventListener('abort', () => resolve(true)),
    );
    const shown = await Promise.race([
      show(reader, article.addressAt(reader.server.port), isVisible),
      stopped,
    ]);
    return shown ? 0 : 1;
  } finally {
    await reader.close();
  }
};

const orEnd = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  process.stderr.write(`${result.error.message}\n\n${USAGE}\n`);
  process.exit(2);
};

const options = orEnd(readDemoOptions(process.argv.slice(2)));
if (options.isHelpWanted) {
  say(USAGE);
} else if (findBrowser(options.browser) === undefined) {
  process.stderr.write(`${missingBrowser(options.browser)}\n`);
  process.exitCode = 1;
} else {
  process.exitCode = await run(options, orEnd(findArticle(options.article)));
}
