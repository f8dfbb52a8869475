/** Chromium by Playwright, with the extension loaded from its folder and the browser's own traffic off. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import type { BrowserSession, LaunchOptions, Tab } from '../browser-session.ts';
import { getBrowser } from '../find-browser.ts';
import { createChromiumTab } from './chromium-tab.ts';
import { collectErrors } from './extension-errors.ts';

const LAUNCH_TIMEOUT_MS = 60_000;

const launchArgs = ({ extension, proxyPort, isVisible, window }: LaunchOptions): string[] => [
  '--disable-gpu',
  '--remote-debugging-port=0',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  // Playwright switches all extensions off otherwise.
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  ...(isVisible && window ? [`--window-size=${window.width},${window.height}`] : []),
  // Without the second, a proxy is passed by for 127.0.0.1.
  ...(proxyPort === undefined
    ? []
    : [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
];

const launchContext = (options: LaunchOptions): Promise<BrowserContext> => {
  const { profile, isVisible = false, window = { width: 1200, height: 900 }, pixelRatio } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: getBrowser('chromium'),
    headless: !isVisible,
    viewport: isVisible ? null : window,
    ...(isVisible || pixelRatio === undefined ? {} : { deviceScaleFactor: pixelRatio }),
    chromiumSandbox: process.getuid?.() !== 0,
    args: launchArgs(options),
    timeout: LAUNCH_TIMEOUT_MS,
  });
};

const findExtensionOrigin = async (context: BrowserContext): Promise<string> => {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: LAUNCH_TIMEOUT_MS }));
  const { protocol, host } = new URL(worker.url());
  return `${protocol}//${host}`;
};

/** A context that does not start the extension is closed. */
const launchWithExtension = async (options: LaunchOptions) => {
  const context = await launchContext(options);
  try {
    return { context, origin: await findExtensionOrigin(context) };
  } catch (error) {
    await context.close();
    throw error;
  }
};

/**
 * The real side panel. Playwright does not count it among the pages of a context that it launched, but finds it when
 * it connects a second time, by the port that the browser wrote into its profile.
 */
const findSidePanel = async (second: () => Promise<Browser>): Promise<Page | undefined> =>
  (await second())
    .contexts()
    .flatMap(context => context.pages())
    .find(isPanel);

const isPanel = (page: Page): boolean => page.url().includes('/sidepanel.html');

const connectAgain = async (profile: string): Promise<Browser> => {
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
};

const stopWorkers = async (context: BrowserContext, origin: string): Promise<void> => {
  const page = context.pages().find(each => each.url().startsWith(origin));
  if (page === undefined) throw new Error('No page of the extension is open.');
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
};

/** Starts Chromium; close it in `finally`. */
export const launchChromium = async (options: LaunchOptions): Promise<BrowserSession> => {
  const { context, origin } = await launchWithExtension(options);
  const errors: string[] = [];
  const requests: string[] = [];
  const closed = new Promise<void>(resolve => context.once('close', () => resolve()));
  context.on('request', request => {
    if (!request.url().startsWith(origin)) requests.push(request.url());
  });
  const tabs = new Map<Page, Promise<Tab>>();
  let second: Promise<Browser> | undefined;
  const connectOnce = (): Promise<Browser> => {
    second ??= connectAgain(options.profile);
    return second;
  };
  const attach = async (page: Page): Promise<Tab> => {
    const cdp = await page.context().newCDPSession(page);
    await collectErrors(cdp, errors);
    return createChromiumTab(page, cdp);
  };
  const tabOf = (page: Page): Promise<Tab> => {
    const tab = tabs.get(page) ?? attach(page);
    tabs.set(page, tab);
    return tab;
  };
  const openTab = async (address: string): Promise<Tab> => {
    const tab = await tabOf(await context.newPage());
    await tab.goTo(address);
    return tab;
  };
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    openTab,
    openExtensionPage: path => openTab(`${origin}/${path}`),
    listTabs: () => Promise.all(context.pages().map(tabOf)),
    findPanel: async () => {
      const inTab = context.pages().find(isPanel);
      if (inTab) return tabOf(inTab);
      const beside = await findSidePanel(connectOnce);
      return beside && tabOf(beside);
    },
    listRequests: () => [...requests],
    readPanelBeside: async () => {
      const beside = await findSidePanel(connectOnce);
      return beside && String(await (await tabOf(beside)).evaluate('document.body.innerText'));
    },
    stopBackground: () => stopWorkers(context, origin),
    whenClosed: () => closed,
    listErrors: async () => errors,
    close: async () => {
      await (await second)?.close();
      await context.close();
    },
  };
};
