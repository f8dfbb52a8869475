/** Firefox by WebDriver BiDi, with the extension in its profile. Debian has no geckodriver, and none is needed. */
import { join } from 'node:path';
import type { BrowserSession, LaunchOptions, Tab } from '../browser-session.ts';
import { waitUntil } from '../wait-until.ts';
import { type BidiConnection, connectBidi } from './bidi-connection.ts';
import { listExtensionErrors } from './extension-errors.ts';
import { EXTENSION_ID, EXTENSION_ORIGIN, prepareProfile } from './firefox-preferences.ts';
import { startFirefox } from './firefox-process.ts';
import { createFirefoxTab } from './firefox-tab.ts';
import { evaluateIn, evaluateInBrowser, listContexts } from './realm.ts';

/** What a session of Firefox can do beyond the common: reach into the browser's own window. */
type FirefoxSession = BrowserSession & {
  evaluateInBrowser(expression: string): Promise<unknown>;
};

const isFirefox = (session: BrowserSession): session is FirefoxSession => 'evaluateInBrowser' in session;

/** The value of an expression in Firefox's own window, with its internals; throws in another browser. */
export const evaluateInFirefox = (session: BrowserSession, expression: string): Promise<unknown> => {
  if (!isFirefox(session)) throw new Error(`${session.name} lets no driver into its own window.`);
  return session.evaluateInBrowser(expression);
};

const IS_ACTIVE = `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  return (await AddonManager.getAddonByID('${EXTENSION_ID}'))?.isActive ?? false;
})()`;

const IS_RUNNING = `WebExtensionPolicy.getByID('${EXTENSION_ID}')?.active ?? false`;

const STOP_BACKGROUND = `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension
  .terminateBackground({ ignoreDevToolsAttached: true })`;

const SIDEBAR_WORDS = "browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText";

/** The sidebar is no tab, so it is read from another page of the extension. */
const readSidebar = async (connection: BidiConnection): Promise<string | undefined> => {
  const page = (await listContexts(connection)).find(({ url }) => url.startsWith(EXTENSION_ORIGIN));
  if (page === undefined) throw new Error('No page of the extension is open.');
  const words = await evaluateIn(connection, page.context, SIDEBAR_WORDS);
  return typeof words === 'string' ? words : undefined;
};

const isTrue = async (connection: BidiConnection, expression: string): Promise<boolean> =>
  (await evaluateInBrowser(connection, expression)) === true;

/** Where Firefox refuses an unsigned extension in the profile, it takes it for this session. */
const ensureExtension = async (connection: BidiConnection, path: string): Promise<void> => {
  if (!(await isTrue(connection, IS_ACTIVE)))
    await connection.send('webExtension.install', { extensionData: { type: 'path', path } });
  await waitUntil(() => isTrue(connection, IS_RUNNING), { what: 'the extension to start' });
};

type RequestEvent = { readonly request: { readonly url: string } };

const isRequestEvent = (params: unknown): params is RequestEvent =>
  typeof params === 'object' && params !== null && 'request' in params;

/** The requests of all contexts from now on, in a list that grows. */
const recordRequests = async (connection: BidiConnection): Promise<readonly string[]> => {
  const requests: string[] = [];
  connection.onEvent('network.beforeRequestSent', params => {
    if (isRequestEvent(params) && !params.request.url.startsWith(EXTENSION_ORIGIN))
      requests.push(params.request.url);
  });
  await connection.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  return requests;
};

/** Starts Firefox; close it in `finally`. */
export const launchFirefox = async (options: LaunchOptions): Promise<FirefoxSession> => {
  const { profile, extension, isVisible = false, window = { width: 1200, height: 900 } } = options;
  const downloads = join(profile, 'downloads');
  await prepareProfile({ ...options, downloads });
  const browser = await startFirefox({ profile, isVisible });
  const connection = await connectBidi(`${browser.address}/session`);
  const close = async (): Promise<void> => {
    // Firefox may be gone before it answers; that it ends is waited for all the same.
    await connection.send('browser.close').catch(() => undefined);
    connection.close();
    await browser.stop();
  };
  const tabs = new Map<string, Tab>();
  const tabOf = (context: string): Tab => {
    const tab = tabs.get(context) ?? createFirefoxTab({ connection, context });
    tabs.set(context, tab);
    return tab;
  };
  const openTab = async (address: string): Promise<Tab> => {
    const created = await connection.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const tab = tabOf(created.context);
    if (!isVisible) await tab.resize(window.width, window.height);
    await tab.goTo(address);
    return tab;
  };
  try {
    const { capabilities } = await connection.send<{ capabilities: { browserVersion: string } }>(
      'session.new',
      { capabilities: {} },
    );
    const requests = await recordRequests(connection);
    await ensureExtension(connection, extension);
    return {
      name: 'firefox',
      version: capabilities.browserVersion,
      openTab,
      openExtensionPage: path => openTab(`${EXTENSION_ORIGIN}/${path}`),
      listTabs: async () => (await listContexts(connection)).map(({ context }) => tabOf(context)),
      findPanel: async () => {
        const contexts = await listContexts(connection);
        const panel = contexts.find(({ url }) => url.startsWith(`${EXTENSION_ORIGIN}/sidepanel.html`));
        return panel && tabOf(panel.context);
      },
      listRequests: () => [...requests],
      readPanelBeside: () => readSidebar(connection),
      stopBackground: async () => {
        await evaluateInBrowser(connection, STOP_BACKGROUND);
      },
      whenClosed: () => browser.whenEnded(),
      listErrors: () => listExtensionErrors(connection),
      evaluateInBrowser: expression => evaluateInBrowser(connection, expression),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
