/**
 * Asking for a site and losing it again, on the build that readers install. Only Firefox's question can be answered
 * by a driver; Chromium's is covered by tests with an in-memory permission API.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXTENSION_ID } from '../support/browsers/firefox/firefox-preferences.ts';
import { evaluateInFirefox } from '../support/browsers/firefox/launch-firefox.ts';
import { waitUntil } from '../support/browsers/wait-until.ts';
import { findNode, press, waitForSwitch } from '../support/reading/find-node.ts';
import { readPainted, waitForNothingPainted, waitForPainted } from '../support/reading/painted.ts';
import type { OpenPage, ReadingSession } from '../support/reading/reading-session.ts';
import { describeIn, startReader, stopAtFirstFailure } from './each-browser.ts';

const ARTICLE = 'http://night-desk.test/dark-article.html';
const ORIGINS = ['*://night-desk.test/*'];

const POLICY = `WebExtensionPolicy.getByID('${EXTENSION_ID}')`;

/** A press on the extension's button in the toolbar, and on Escape for what it opened. */
const PRESS_BUTTON = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(${POLICY}.extension).triggerAction(window);
})()`;

const REVOKE = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.remove('${EXTENSION_ID}', { origins: ${JSON.stringify(ORIGINS)}, permissions: [] }, ${POLICY}.extension);
})()`;

describeIn('firefox', 'permissions', () => {
  let reader: ReadingSession;
  let article: OpenPage;

  stopAtFirstFailure();

  beforeAll(async () => {
    reader = await startReader('firefox', { build: 'normal' });
    article = await reader.open(ARTICLE);
  });

  afterAll(async () => {
    await reader?.close();
  });

  const listOrigins = (): Promise<unknown> =>
    reader.control().evaluate('browser.permissions.getAll().then(({ origins }) => origins)');

  it('may look at no page after the installation', async () => {
    expect(await listOrigins()).toEqual([]);
    const popup = await reader.openPopup(article);
    await findNode(popup, 'heading', 'This page has not been read.');
    await popup.close();
  });

  it('may read one page after a press on its button', async () => {
    await article.tab.toFront();
    await evaluateInFirefox(reader.browser(), PRESS_BUTTON);
    await waitUntil(
      async () => {
        const words = await reader
          .control()
          .evaluate("browser.extension.getViews({ type: 'popup' })[0]?.document.body.innerText");
        return String(words).includes('Highlight this page');
      },
      { what: 'the popup of the button' },
    );
    expect(await readPainted(article.tab)).toEqual([]);
    expect(await listOrigins()).toEqual([]);
  });

  it('asks for a site, is granted it, and paints it by itself from then on', async () => {
    const popup = await reader.openPopup(article);
    await press(popup, 'switch', 'Always on this site');
    await waitForSwitch(popup, 'Always on this site', true);
    expect(await listOrigins()).toEqual(ORIGINS);
    await popup.close();
    await article.tab.toFront();
    await waitForPainted(article.tab, 'Aleksandar Vučić');
    await article.tab.reload();
    await waitForPainted(article.tab, 'Aleksandar Vučić');
  });

  it('notices when the permission is taken back', async () => {
    await evaluateInFirefox(reader.browser(), REVOKE);
    await waitUntil(async () => JSON.stringify(await listOrigins()) === '[]', { what: 'the revocation' });
    await waitForNothingPainted(article.tab);
    const fresh = await reader.open(ARTICLE);
    const popup = await reader.openPopup(fresh);
    await findNode(popup, 'heading', 'This page has not been read.');
    await popup.close();
    await fresh.tab.toFront();
    expect(await readPainted(fresh.tab)).toEqual([]);
  });

  it('raised no error', async () => {
    expect(await reader.browser().listErrors()).toEqual([]);
  });
});
