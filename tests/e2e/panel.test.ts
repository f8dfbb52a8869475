/** The panel beside the page, as the browser itself shows it, and a background that was stopped meanwhile. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitUntil } from '../support/browsers/wait-until.ts';
import { findNode, press, waitForSwitch, waitGone } from '../support/reading/find-node.ts';
import { clickPainted, waitForPainted } from '../support/reading/painted.ts';
import type { OpenPage, ReadingSession } from '../support/reading/reading-session.ts';
import { describeInEach, startReader, stopAtFirstFailure } from './each-browser.ts';

describeInEach('the panel beside the page', browser => {
  let reader: ReadingSession;
  let first: OpenPage;
  let second: OpenPage;

  stopAtFirstFailure();

  beforeAll(async () => {
    reader = await startReader(browser);
    first = await reader.open('http://night-desk.test/dark-article.html');
    second = await reader.open('http://harbour-post.test/plain-article.html');
  });

  afterAll(async () => {
    await reader?.close();
  });

  const waitForPanel = (words: string): Promise<boolean> =>
    waitUntil(async () => (await reader.browser().readPanelBeside())?.includes(words) ?? false, {
      what: `the panel to show “${words}”`,
      explain: async () => String(await reader.browser().readPanelBeside()),
    });

  it('opens from the popup and follows the tab in front', async () => {
    const popup = await reader.openPopup(first);
    await press(popup, 'button', 'Open side panel');
    await popup.close();
    await first.tab.toFront();
    await waitForPanel('Belgrade and Pristina agree on number plates');
    await second.tab.toFront();
    await waitForPanel('Finland joins NATO');
    await first.tab.toFront();
    await waitForPanel('Belgrade and Pristina agree on number plates');
  });

  it('is shown the way by a card', async () => {
    const popup = await reader.openPopup(first);
    await press(popup, 'switch', 'Highlight this page');
    await waitForSwitch(popup, 'Highlight this page', true);
    await popup.close();
    await clickPainted(first.tab, 'Aleksandar Vučić');
    await press(first.tab, 'button', 'More');
    await waitForPanel('President of Serbia');
    await first.tab.press('Escape');
  });

  it('goes on after the background was stopped', async () => {
    await reader.browser().stopBackground();
    await clickPainted(first.tab, 'Albin Kurti');
    await findNode(first.tab, 'dialog', 'Albin Kurti');
    await first.tab.press('Escape');
    await waitGone(first.tab, 'dialog');
    await reader.browser().stopBackground();
    const popup = await reader.openPopup(first);
    await press(popup, 'radio', 'All');
    await waitForPainted(first.tab, 'Serbs');
    await popup.close();
    expect(await reader.browser().listErrors()).toEqual([]);
  });
});
