/** The same without a mouse: Tab, Enter, arrows and Escape. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../support/browsers/browser-session.ts';
import { waitUntil } from '../support/browsers/wait-until.ts';
import { askBackground } from '../support/reading/ask-background.ts';
import { findNode, waitForSwitch, waitGone } from '../support/reading/find-node.ts';
import { waitForPainted } from '../support/reading/painted.ts';
import type { OpenPage, ReadingSession } from '../support/reading/reading-session.ts';
import { describeInEach, startReader, stopAtFirstFailure } from './each-browser.ts';

const MOST_TABS = 40;

const FOCUSED = `(() => {
  const element = document.activeElement;
  return [element?.getAttribute('role') ?? element?.localName, element?.getAttribute('aria-label') ?? element?.firstChild?.textContent ?? ''];
})()`;

/** Presses Tab, or the key that goes back, until something named `name` has the focus. */
const tabTo = async (tab: Tab, name: string, key = 'Tab'): Promise<void> => {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    await tab.press(key);
    const focused = await tab.evaluate(FOCUSED);
    if (Array.isArray(focused) && String(focused[1]).trim() === name) return;
  }
  throw new Error(`“${name}” is not reached by Tab.`);
};

/** What the manifest's commands have the page do; no driver can send a browser's shortcut. */
const goToHighlight = (reader: ReadingSession, { tabId }: OpenPage, direction: string): Promise<unknown> => {
  const message = JSON.stringify({ to: 'reader', method: 'goToHighlight', input: direction });
  return reader
    .control()
    .evaluate(`(globalThis.browser ?? chrome).tabs.sendMessage(${tabId}, ${message}, { frameId: 0 })`);
};

describeInEach('reading by keyboard alone', browser => {
  let reader: ReadingSession;
  let article: OpenPage;

  stopAtFirstFailure();

  beforeAll(async () => {
    reader = await startReader(browser);
    article = await reader.open('http://night-desk.test/dark-article.html');
  });

  afterAll(async () => {
    await reader?.close();
  });

  it('switches a page on in the popup', async () => {
    const popup = await reader.openPopup(article);
    await popup.toFront();
    await findNode(popup, 'switch', 'Highlight this page');
    await tabTo(popup, 'Highlight this page');
    await popup.press('Enter');
    await waitForSwitch(popup, 'Highlight this page', true);
    await popup.close();
    await article.tab.toFront();
    await waitForPainted(article.tab, 'Aleksandar Vučić');
  });

  it('goes from highlight to highlight, with the card in focus, and back to the page', async () => {
    await goToHighlight(reader, article, 'next');
    const first = await findNode(article.tab, 'dialog');
    const firstName = await first.call('function () { return this.querySelector("h2").textContent; }');
    await goToHighlight(reader, article, 'next');
    await waitUntil(
      async () => {
        const [card] = await article.tab.findAll('dialog');
        const name = await card?.call('function () { return this.querySelector("h2").textContent; }');
        return name !== undefined && name !== firstName;
      },
      { what: 'the next card' },
    );
    const inFocus = 'function () { return this.getRootNode().activeElement !== null; }';
    for (let pressed = 0; pressed < 12; pressed += 1) await article.tab.press('Tab');
    expect(await (await findNode(article.tab, 'dialog')).call(inFocus)).toBe(true);
    await article.tab.press('Escape');
    await waitGone(article.tab, 'dialog');
    expect(await article.tab.evaluate('document.activeElement === document.body')).toBe(true);
  });

  it('walks through the panel', async () => {
    const panel = await reader.openPanel(article);
    await panel.toFront();
    await findNode(panel, 'button', 'Kosovo');
    await tabTo(panel, 'Kosovo');
    await panel.press('Enter');
    await findNode(panel, 'heading', 'Kosovo');
    await findNode(panel, 'list', 'Timeline');
    await tabTo(panel, 'Background', 'Shift+Tab');
    await panel.press('ArrowRight');
    await waitUntil(
      async () => {
        const [tab] = await panel.findAll('tab', 'Timeline');
        return (await tab?.call('function () { return this.getAttribute("aria-selected"); }')) === 'true';
      },
      { what: 'the tab “Timeline” to open' },
    );
    await panel.close();
  });

  it('raised no error', async () => {
    const state = await askBackground(reader)('getPageState', { tabId: article.tabId });
    expect(state.ok && state.value.kind).toBe('ready');
    expect(await reader.browser().listErrors()).toEqual([]);
  });
});
