/** The whole path of a reader through one article, in each browser: every step builds on the one before. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Found, Tab } from '../support/browsers/browser-session.ts';
import { waitUntil } from '../support/browsers/wait-until.ts';
import {
  attributeOf,
  findNode,
  press,
  textOf,
  waitForSwitch,
  waitGone,
} from '../support/reading/find-node.ts';
import {
  clickPainted,
  readDecorations,
  readPainted,
  waitForNothingPainted,
  waitForPainted,
} from '../support/reading/painted.ts';
import type { OpenPage, ReadingSession } from '../support/reading/reading-session.ts';
import { describeInEach, startReader, stopAtFirstFailure } from './each-browser.ts';

const ARTICLE = 'http://night-desk.test/dark-article.html';
const OTHER_SITE = 'http://signal-box.test/strict-csp.html';
const CLAIM = 'Kosovo declared independence from Serbia in 2008';
const NOTE = 'Compare with the plates agreement of 2011 — “ni rat ni mir”.';

const PAGES_UNDER_TEST = /^(?:GET )?http:\/\/(?:night-desk|signal-box)\.test\/[\w-]+\.(?:html|ico)$/u;
/** What Chromium asks for itself, whatever it is told: its maker's servers for updates and accounts. */
const BROWSERS_OWN =
  /^(?:CONNECT |POST http:\/\/)(?:accounts\.google\.com|update\.googleapis\.com|[\w.]+\.gvt1\.com)[:/]/u;

const HTML = 'document.documentElement.outerHTML';
const ADDED = "[...document.querySelectorAll(':root > :not(head, body)')].length";

/** Dates of a timeline's rows with the addresses of their sources. */
const readRows = async (timeline: Found) => {
  const rows = await timeline.call(`function () {
    return [...this.querySelectorAll('li')].map(row => ({
      date: row.querySelector('time')?.getAttribute('datetime') ?? row.querySelector('time')?.dataset.edtf,
      source: row.querySelector('a')?.href,
      text: row.textContent,
    }));
  }`);
  return rows as readonly { date?: string; source?: string; text: string }[];
};

const openPanelTab = async (panel: Tab, name: string): Promise<void> => {
  await press(panel, 'tab', name);
  await waitUntil(
    async () => {
      const [tab] = await panel.findAll('tab', name);
      return tab !== undefined && (await attributeOf(tab, 'aria-selected')) === 'true';
    },
    { what: `the tab “${name}” to open` },
  );
};

describeInEach('reading an article', browser => {
  let reader: ReadingSession;
  let article: OpenPage;
  let htmlBefore: unknown;

  stopAtFirstFailure();

  beforeAll(async () => {
    reader = await startReader(browser);
    article = await reader.open(ARTICLE);
    htmlBefore = await article.tab.evaluate(HTML);
  });

  afterAll(async () => {
    await reader?.close();
  });

  /** Opens the popup, does something in it and closes it. */
  const inPopup = async (use: (popup: Tab) => Promise<void>): Promise<void> => {
    const popup = await reader.openPopup(article);
    await use(popup);
    await popup.close();
    await article.tab.toFront();
  };

  it('paints nothing before the reader asks for it', async () => {
    await inPopup(async popup => {
      await waitForSwitch(popup, 'Highlight this page', false);
      await waitForSwitch(popup, 'Always on this site', false);
    });
    expect(await readPainted(article.tab)).toEqual([]);
    expect(await article.tab.evaluate(HTML)).toBe(htmlBefore);
  });

  it('paints names and claims when it is switched on, and leaves the page as it is', async () => {
    await inPopup(async popup => {
      await press(popup, 'switch', 'Highlight this page');
      await waitForSwitch(popup, 'Highlight this page', true);
    });
    const painted = await waitForPainted(article.tab, 'Aleksandar Vučić');
    expect(painted).toEqual(expect.arrayContaining(['Serbia', 'Kosovo', 'European Union', CLAIM]));
    expect(await readPainted(article.tab)).toContainEqual({ layer: 'person', text: 'Aleksandar Vučić' });
    expect(new Set(await readDecorations(article.tab))).toEqual(new Set(['underline']));
    const unchanged = `(() => {
      const copy = document.documentElement.cloneNode(true);
      for (const added of copy.querySelectorAll(':scope > :not(head, body)')) added.remove();
      return copy.outerHTML;
    })()`;
    expect(await article.tab.evaluate(unchanged)).toBe(htmlBefore);
    expect(await article.tab.evaluate(ADDED)).toBeLessThanOrEqual(1);
  });

  it('opens a card on a name, with one line, dated rows and their sources', async () => {
    await clickPainted(article.tab, 'Aleksandar Vučić');
    const card = await findNode(article.tab, 'dialog', 'Aleksandar Vučić');
    expect(await textOf(card)).toMatch(/President of Serbia/u);
    const [timeline] = await card.findAll('list', 'Timeline');
    if (timeline === undefined) throw new Error('The card has no timeline.');
    const rows = await readRows(timeline);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(row => /^\d{4}/u.test(row.date ?? ''))).toBe(true);
    expect(rows.every(row => /^https:\/\//u.test(row.source ?? ''))).toBe(true);
    expect(await article.tab.evaluate(ADDED)).toBe(1);
  });

  it('closes the card by Escape and by a press outside', async () => {
    await article.tab.press('Escape');
    await waitGone(article.tab, 'dialog');
    await clickPainted(article.tab, 'Aleksandar Vučić');
    await findNode(article.tab, 'dialog', 'Aleksandar Vučić');
    await article.tab.clickAt(4, 4);
    await waitGone(article.tab, 'dialog');
  });

  it('shows a claim with its record', async () => {
    await clickPainted(article.tab, CLAIM);
    const card = await findNode(article.tab, 'dialog', CLAIM);
    expect(await textOf(card)).toMatch(/record agrees/iu);
    const [timeline] = await card.findAll('list', 'Timeline');
    expect(timeline && (await readRows(timeline)).map(row => row.date)).toContain('2008-02-17');
    await article.tab.press('Escape');
    await waitGone(article.tab, 'dialog');
  });

  it('opens the panel from the card', async () => {
    await clickPainted(article.tab, 'Aleksandar Vučić');
    await press(article.tab, 'button', 'More');
    const panel = await waitUntil(() => reader.browser().findPanel(), { what: 'the panel' });
    await findNode(panel, 'heading', 'Aleksandar Vučić');
    await panel.close();
    await article.tab.toFront();
  });

  it('lists the background, the timeline of an entity and of the article', async () => {
    const panel = await reader.openPanel(article);
    await press(panel, 'button', 'Kosovo');
    await findNode(panel, 'heading', 'Kosovo');
    const rows = await readRows(await findNode(panel, 'list', 'Timeline'));
    expect(rows.map(row => row.date)).toContain('2008-02-17');
    expect(rows.filter(row => !/This article/u.test(row.text)).every(row => row.source !== undefined)).toBe(
      true,
    );
    await openPanelTab(panel, 'Timeline');
    expect((await readRows(await findNode(panel, 'list', 'Timeline'))).length).toBeGreaterThan(5);
    await openPanelTab(panel, 'Background');
    await panel.close();
  });

  it('jumps to where an entity stands', async () => {
    await article.tab.toFront();
    await article.tab.evaluate('document.body.style.paddingTop = "4000px"');
    await article.tab.evaluate('scrollTo(0, 0)');
    const panel = await reader.openPanel(article);
    await press(panel, 'button', 'Albin Kurti');
    await findNode(panel, 'heading', 'Albin Kurti');
    await press(panel, 'button', 'Show in the article');
    await article.tab.toFront();
    await waitUntil(async () => Number(await article.tab.evaluate('scrollY')) > 3000, {
      what: 'the article to scroll',
    });
    await panel.close();
    await article.tab.evaluate('document.body.removeAttribute("style")');
  });

  it('writes a note and says when it is saved', async () => {
    const panel = await reader.openPanel(article);
    await openPanelTab(panel, 'Notes');
    await press(panel, 'button', 'Add note');
    await press(panel, 'textbox', 'Note');
    await panel.type(NOTE);
    await waitUntil(async () => String(await panel.evaluate('document.body.innerText')).includes('Saved'), {
      what: '“Saved”',
    });
    await panel.close();
  });

  it('remembers over a restart that the page was switched off', async () => {
    await inPopup(async popup => {
      await press(popup, 'switch', 'Highlight this page');
      await waitForSwitch(popup, 'Highlight this page', false);
    });
    await waitForNothingPainted(article.tab);
    await article.tab.reload();
    await reader.restart();
    article = await reader.open(ARTICLE);
    await inPopup(popup => waitForSwitch(popup, 'Highlight this page', false).then(() => undefined));
    expect(await readPainted(article.tab)).toEqual([]);
  });

  it('has the note after the restart', async () => {
    const panel = await reader.openPanel(article);
    await openPanelTab(panel, 'Notes');
    const note = await findNode(panel, 'textbox', 'Note');
    expect(await note.call('function () { return this.value; }')).toBe(NOTE);
    await panel.close();
  });

  it('paints a chosen site by itself, after a restart too, and no other', async () => {
    await inPopup(async popup => {
      await press(popup, 'switch', 'Highlight this page');
      await waitForSwitch(popup, 'Highlight this page', true);
      await press(popup, 'switch', 'Always on this site');
      await waitForSwitch(popup, 'Always on this site', true);
    });
    await reader.restart();
    article = await reader.open(ARTICLE);
    await waitForPainted(article.tab, 'Aleksandar Vučić');
    const other = await reader.open(OTHER_SITE);
    const popup = await reader.openPopup(other);
    await waitForSwitch(popup, 'Always on this site', false);
    expect(await readPainted(other.tab)).toEqual([]);
    await popup.close();
    await other.tab.close();
  });

  it('asked nobody but the pages that were opened, and raised no error', async () => {
    const asked = reader.server.listRequests().filter(request => !BROWSERS_OWN.test(request));
    expect(asked.filter(request => !PAGES_UNDER_TEST.test(request))).toEqual([]);
    expect(
      reader
        .browser()
        .listRequests()
        .filter(address => !PAGES_UNDER_TEST.test(address)),
    ).toEqual([]);
    expect(await reader.browser().listErrors()).toEqual([]);
  });
});
