/** Pages that change, and pages that are no articles: each has an honest answer, and none an error. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../support/browsers/browser-session.ts';
import { waitUntil } from '../support/browsers/wait-until.ts';
import { waitForState } from '../support/reading/ask-background.ts';
import { findNode, press, waitForSwitch } from '../support/reading/find-node.ts';
import { clickPainted, readPainted, waitForPainted } from '../support/reading/painted.ts';
import type { OpenPage, ReadingSession } from '../support/reading/reading-session.ts';
import { describeInEach, startReader } from './each-browser.ts';
import { REAL_ARTICLE } from './pages.ts';

/** All that is painted on a page that was switched on stays where its words are. */
const textsOf = async (tab: Tab): Promise<readonly string[]> =>
  (await readPainted(tab)).map(({ text }) => text);

describeInEach('pages of every kind', browser => {
  let reader: ReadingSession;

  beforeAll(async () => {
    reader = await startReader(browser);
  });

  afterAll(async () => {
    await reader?.close();
  });

  const switchOn = async (page: OpenPage): Promise<void> => {
    const popup = await reader.openPopup(page);
    await press(popup, 'switch', 'Highlight this page');
    await waitForSwitch(popup, 'Highlight this page', true);
    await popup.close();
    await page.tab.toFront();
  };

  const switchSiteOn = async (page: OpenPage): Promise<void> => {
    const popup = await reader.openPopup(page);
    await press(popup, 'switch', 'Always on this site');
    await waitForSwitch(popup, 'Always on this site', true);
    await popup.close();
    await page.tab.toFront();
  };

  it('follows a page that moves on without loading', async () => {
    const page = await reader.open('http://meridian.test/client-rendered.html?story=euro');
    await switchSiteOn(page);
    await waitForPainted(page.tab, 'Ursula von der Leyen');
    await press(page.tab, 'link', 'The Webb telescope');
    await waitUntil(
      async () => (await textsOf(page.tab)).some(text => text.includes('James Webb Space Telescope')),
      { what: 'the next story' },
    );
    expect(await textsOf(page.tab)).not.toContain('Ursula von der Leyen');
    await page.tab.evaluate('history.back()');
    await waitForPainted(page.tab, 'Ursula von der Leyen');
    await page.tab.close();
  });

  it('paints what comes late', async () => {
    const page = await reader.open('http://quayside.test/late-content.html');
    await switchOn(page);
    await page.tab.reload();
    await waitForPainted(page.tab, 'Sergei Shoigu');
    await waitForPainted(page.tab, 'Odesa');
    await page.tab.close();
  });

  it('says that a page is no article, and reads it when asked to', async () => {
    const page = await reader.open('http://harbour-post.test/front-page.html');
    const popup = await reader.openPopup(page);
    await findNode(popup, 'heading', 'No article here.');
    await press(popup, 'button', 'Run anyway');
    await findNode(popup, 'switch', 'Highlight this page');
    expect(await readPainted(page.tab)).toEqual([]);
    await popup.close();
    await page.tab.close();
  });

  it('has a sentence for an empty page', async () => {
    const page = await reader.open('http://nothing.test/empty.html');
    const popup = await reader.openPopup(page);
    await findNode(popup, 'heading', 'No article here.');
    await press(popup, 'button', 'Run anyway');
    await waitUntil(async () => (await waitForState(reader, page)).kind !== 'reading', { what: 'an answer' });
    expect(String(await popup.evaluate('document.body.innerText')).length).toBeGreaterThan(20);
    await popup.close();
    await page.tab.close();
  });

  it('paints a page with the strictest policy, and opens its card', async () => {
    const page = await reader.open('http://signal-box.test/strict-csp.html');
    await switchOn(page);
    await waitForPainted(page.tab, 'Montenegro');
    await clickPainted(page.tab, 'Jens Stoltenberg');
    await findNode(page.tab, 'dialog', 'Jens Stoltenberg');
    await page.tab.close();
  });

  it('stays usable on five megabytes of text', async () => {
    const page = await reader.open('http://archive.test/huge.html');
    const state = await waitForState(reader, page);
    expect(['ready', 'failed', 'not-an-article']).toContain(state.kind);
    const popup = await reader.openPopup(page);
    expect(String(await popup.evaluate('document.body.innerText')).trim()).not.toBe('');
    await popup.close();
    await page.tab.close();
  });

  it.skipIf(!existsSync(REAL_ARTICLE))('reads a real article with damaged words', async () => {
    const page = await reader.open('http://press.test/real-article.html');
    await switchOn(page);
    await waitForPainted(page.tab, 'Volodymyr Zelensky');
    const state = await waitForState(reader, page);
    const titles = state.kind === 'ready' ? state.analysis.entities.map(({ title }) => title) : [];
    expect(titles).toEqual(
      expect.arrayContaining([
        'Volodymyr Zelenskyy',
        'Aleksandar Vučić',
        'Kosovo',
        'Serbia',
        'Ursula von der Leyen',
      ]),
    );
    await page.tab.close();
  });

  it('raised no error on any of them', async () => {
    expect(await reader.browser().listErrors()).toEqual([]);
  });
});
