/** One reader: a browser with the extension and a profile that outlives restarts, and all requests written down. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, BrowserSession, LaunchOptions, Tab } from '../browsers/browser-session.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { waitUntil } from '../browsers/wait-until.ts';
import { type BuildKind, ensureBuilt } from '../built-extension.ts';
import { type FindPage, type PageServer, servePages } from '../serve-pages.ts';

export type ReadingOptions = {
  readonly browser: BrowserName;
  readonly findPage: FindPage;
  readonly build?: BuildKind;
  /** Lets the browser reach the network, past the server that writes requests down. */
  readonly isOnline?: boolean;
  /** A window on the screen. */
  readonly isVisible?: boolean;
  readonly pixelRatio?: number;
};

/** A web page, and the id that the extension knows its tab by. */
export type OpenPage = { readonly tab: Tab; readonly tabId: number };

export type ReadingSession = {
  readonly server: PageServer;
  browser(): BrowserSession;
  open(address: string): Promise<OpenPage>;
  openPopup(page: OpenPage): Promise<Tab>;
  openPanel(page: OpenPage): Promise<Tab>;
  /** An open page of the extension, for what only its scripts can see or do. */
  control(): Tab;
  /** Ends the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

const TAB_IDS = '(globalThis.browser ?? chrome).tabs.query({}).then(tabs => tabs.map(tab => tab.id))';

const listTabIds = async (control: Tab): Promise<readonly number[]> => {
  const ids = await control.evaluate(TAB_IDS);
  return Array.isArray(ids) ? ids.map(Number) : [];
};

type Running = { readonly browser: BrowserSession; readonly control: Tab };

const start = async (name: BrowserName, options: LaunchOptions): Promise<Running> => {
  const browser = await launchBrowser(name, options);
  try {
    return { browser, control: await browser.openExtensionPage('options.html') };
  } catch (error) {
    await browser.close();
    throw error;
  }
};

const openIn = async ({ browser, control }: Running, address: string): Promise<OpenPage> => {
  const before = new Set(await listTabIds(control));
  const tab = await browser.openTab(address);
  const tabId = await waitUntil(async () => (await listTabIds(control)).find(id => !before.has(id)), {
    what: 'the new tab',
  });
  return { tab, tabId };
};

/** Starts a reader's browser; close it in `finally` or `afterAll`. */
export const startReading = async (options: ReadingOptions): Promise<ReadingSession> => {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-e2e-'));
  const server = await servePages(options.findPage);
  const extension = join(folder, 'extension');
  // A copy, so that a build meanwhile does not change what the browser runs.
  await cp(ensureBuilt(options.browser, options.build), extension, { recursive: true });
  const launch = {
    extension,
    profile: join(folder, 'profile'),
    isVisible: options.isVisible ?? false,
    ...(options.isOnline ? {} : { proxyPort: server.port }),
    ...(options.pixelRatio === undefined ? {} : { pixelRatio: options.pixelRatio }),
  };
  const cleanUp = async (): Promise<void> => {
    await server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  let running = await start(options.browser, launch).catch(async error => {
    await cleanUp();
    throw error;
  });
  const openExtensionPage = (path: string): Promise<Tab> => running.browser.openExtensionPage(path);
  return {
    server,
    browser: () => running.browser,
    control: () => running.control,
    open: address => openIn(running, address),
    openPopup: ({ tabId }) => openExtensionPage(`popup.html?tab=${tabId}`),
    openPanel: ({ tabId }) => openExtensionPage(`sidepanel.html?tab=${tabId}`),
    restart: async () => {
      await running.browser.close();
      running = await start(options.browser, launch);
    },
    close: async () => {
      await running.browser.close();
      await cleanUp();
    },
  };
};
