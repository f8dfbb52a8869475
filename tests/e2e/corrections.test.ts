/** The reader knows better: not this, it is that one, on this site; at once, after a restart, and taken back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../support/browsers/browser-session.ts';
import { waitUntil } from '../support/browsers/wait-until.ts';
import { fillIn, findNode, press, waitForSwitch } from '../support/reading/find-node.ts';
import { clickPainted, readPainted } from '../support/reading/painted.ts';
import type { OpenPage, ReadingSession } from '../support/reading/reading-session.ts';
import { describeInEach, startReader, stopAtFirstFailure } from './each-browser.ts';

const ADDRESS = 'http://harbour-post.test/plain-article.html';

describeInEach('what the reader corrects', browser => {
  let reader: ReadingSession;
  let article: OpenPage;
  let panel: Tab;

  stopAtFirstFailure();

  const openArticle = async (): Promise<void> => {
    article = await reader.open(ADDRESS);
    panel = await reader.openPanel(article);
  };

  const openEntity = async (name: string): Promise<void> => {
    await press(panel, 'tab', 'Background');
    await press(panel, 'button', name);
    await findNode(panel, 'heading', name);
  };

  beforeAll(async () => {
    reader = await startReader(browser);
    await openArticle();
    const popup = await reader.openPopup(article);
    await press(popup, 'switch', 'Highlight this page');
    await waitForSwitch(popup, 'Highlight this page', true);
    await press(popup, 'radio', 'All');
    await popup.close();
  });

  afterAll(async () => {
    await reader?.close();
  });

  it('is unlinked at once', async () => {
    await openEntity('Jens Stoltenberg');
    await press(panel, 'button', 'Not this');
    await findNode(panel, 'button', 'It is… “Jens Stoltenberg”');
    await press(panel, 'button', 'Back');
    await waitUntil(
      async () => (await readPainted(article.tab)).every(({ text }) => text !== 'Jens Stoltenberg'),
      {
        what: 'the name to be painted no more',
      },
    );
  });

  it('is linked to what the reader says it is', async () => {
    await press(panel, 'button', 'It is… “Jens Stoltenberg”');
    await fillIn(panel, { role: 'searchbox', name: '“Jens Stoltenberg” is' }, 'Mark Rutte');
    const meanings = await findNode(panel, 'list', 'What it may be');
    await waitUntil(
      async () => {
        const [first] = await meanings.findAll('button');
        await first?.click();
        return first !== undefined;
      },
      { what: 'a suggestion' },
    );
    await findNode(panel, 'button', 'Mark Rutte');
    await article.tab.toFront();
    await clickPainted(article.tab, 'Jens Stoltenberg');
    await findNode(article.tab, 'dialog', 'Mark Rutte');
    await article.tab.press('Escape');
  });

  it('holds for the site after a restart', async () => {
    await panel.toFront();
    const [where] = await panel.findAll(
      'combobox',
      'Where: “Jens Stoltenberg” is Mark Rutte in this article.',
    );
    await where?.call(`function () {
      const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set;
      set.call(this, 'site');
      this.dispatchEvent(new Event('change', { bubbles: true }));
    }`);
    await findNode(panel, 'combobox', 'Where: “Jens Stoltenberg” is Mark Rutte on harbour-post.test.');
    await reader.restart();
    await openArticle();
    await findNode(panel, 'button', 'Mark Rutte');
  });

  it('is taken back', async () => {
    await press(panel, 'button', 'Undo: “Jens Stoltenberg” is Mark Rutte on harbour-post.test.');
    await findNode(panel, 'button', 'Jens Stoltenberg');
    expect(await reader.browser().listErrors()).toEqual([]);
  });
});
