/** Claims: from one to the next by key, dismissed and brought back; others' reviews; a row of one's own, kept and taken along. */
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../support/browsers/browser-session.ts';
import { waitUntil } from '../support/browsers/wait-until.ts';
import { fillIn, findNode, press, waitForSwitch, waitGone } from '../support/reading/find-node.ts';
import { clickPainted, readPainted } from '../support/reading/painted.ts';
import type { OpenPage, ReadingSession } from '../support/reading/reading-session.ts';
import { describeInEach, startReader, stopAtFirstFailure } from './each-browser.ts';

const ADDRESS = 'http://harbour-post.test/claims-article.html';
const MADE_UP = 'Finland opened a museum of lighthouses in Helsinki';

/** So many claims of the article are painted at “few”; there are more at “all”. */
const MORE_THAN_FEW = 3;

describeInEach('claims', browser => {
  let reader: ReadingSession;
  let article: OpenPage;
  let panel: Tab;
  let folder: string;

  stopAtFirstFailure();

  const openArticle = async (): Promise<void> => {
    article = await reader.open(ADDRESS);
    panel = await reader.openPanel(article);
    await findNode(panel, 'tab', 'Background');
  };

  const wordsOf = async (tab: Tab): Promise<string> => String(await tab.evaluate('document.body.innerText'));

  const waitForWords = (tab: Tab, words: string): Promise<boolean> =>
    waitUntil(async () => (await wordsOf(tab)).includes(words), {
      what: `“${words}”`,
      explain: () => wordsOf(tab),
    });

  /** In reading order; the registry has them as they were painted. */
  const paintedClaims = async (): Promise<readonly string[]> => {
    const words = String(await article.tab.evaluate('document.body.textContent'));
    return (await readPainted(article.tab))
      .flatMap(({ layer, text }) => (layer === 'claim' ? [text] : []))
      .toSorted((a, b) => words.indexOf(a) - words.indexOf(b));
  };

  const fill = (name: string, text: string): Promise<void> => fillIn(panel, { role: 'textbox', name }, text);

  /** A list that still changes may take the button from under the press. */
  const openEntity = (name: string): Promise<boolean> =>
    waitUntil(
      async () => {
        await panel.toFront();
        const [button] = await panel.findAll('button', name);
        await button?.click();
        return (await panel.findAll('heading', name)).length > 0;
      },
      { what: `the view of ${name}` },
    );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-rows-'));
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
    await rm(folder, { recursive: true, force: true });
  });

  it('stand under the headings of the article, and what others say stands apart', async () => {
    await panel.toFront();
    await findNode(panel, 'heading', 'How it came about');
    await waitForWords(panel, 'What others say');
    await waitForWords(panel, 'The Checking Desk: “Mostly wrong”');
    expect(await wordsOf(panel)).not.toContain('javascript');
  });

  it('are gone through with the arrow keys of a card', async () => {
    const claims = await waitUntil(
      async () => {
        const found = await paintedClaims();
        return found.length > MORE_THAN_FEW && found;
      },
      { what: 'all claims to be painted' },
    );
    const [first = '', second = ''] = claims;
    await clickPainted(article.tab, first);
    await findNode(article.tab, 'dialog', first);
    await article.tab.press('ArrowRight');
    await findNode(article.tab, 'dialog', second);
    await article.tab.press('ArrowLeft');
    await findNode(article.tab, 'dialog', first);
    await article.tab.press('Escape');
  });

  it('say why, and are dismissed for good until that is taken back', async () => {
    const claim = (await paintedClaims()).find(text => text.includes('was signed in Washington')) ?? '';
    await press(panel, 'button', claim);
    await press(panel, 'button', 'Why this?');
    await waitForWords(panel, 'How it was understood');
    await press(panel, 'button', 'Not a claim');
    await waitForWords(panel, 'You said that this is no claim.');
    await waitUntil(async () => !(await paintedClaims()).includes(claim), {
      what: 'the claim to be painted no more',
    });
    await reader.restart();
    await openArticle();
    await waitForWords(panel, 'is no claim in this article.');
    expect(await panel.findAll('button', claim)).toEqual([]);
    const name = `Undo: “${claim.slice(0, 79).trimEnd()}…” is no claim in this article.`;
    await press(panel, 'button', name);
    await waitGone(panel, 'button', name);
    await findNode(panel, 'button', claim);
  });

  it('leave room for a row of one’s own, whose words outlive a closed panel', async () => {
    await openEntity('Finland');
    await press(panel, 'button', 'Add a row');
    await fill('Date', '12 June 2019');
    await waitForWords(panel, 'Read as 12 June 2019');
    await fill('What happened', `${MADE_UP}.`);
    await waitForWords(panel, 'Kept as typed');
    await panel.close();
    panel = await reader.openPanel(article);
    await openEntity('Finland');
    await waitForWords(panel, 'Kept from before; not saved yet.');
    await fill('Source', 'Harbour Weekly');
    await fill('Its address', 'http://weekly.example/');
    await press(panel, 'button', 'Save row');
    await waitForWords(panel, 'it begins with https://');
    await fill('Its address', 'https://weekly.example/lighthouses');
    await press(panel, 'button', 'Save row');
    await waitForWords(panel, 'from your rows');
  });

  it('keep the row over a restart, and give it away as a pack', async () => {
    await reader.restart();
    await openArticle();
    await openEntity('Finland');
    await waitForWords(panel, 'from your rows');
    const options = await reader.browser().openExtensionPage('options.html');
    await findNode(options, 'button', 'Export your rows as a pack');
    const file = join(folder, 'rows.pack');
    await copyFile(
      await options.downloadFile(() => press(options, 'button', 'Export your rows as a pack')),
      file,
    );
    const bytes = await readFile(file);
    expect(bytes.subarray(0, 4).toString()).toBe('BGPK');
    expect(bytes.toString('utf8')).toContain(MADE_UP);
    await press(panel, 'button', `Delete ${MADE_UP}.`);
    await waitForWords(panel, 'Row deleted.');
    await waitUntil(async () => !(await wordsOf(panel)).includes('from your rows'), {
      what: 'the row to go',
    });
    await options.giveFile('Pack to add', file);
    await waitForWords(options, 'My rows is in use');
    await panel.toFront();
    await waitForWords(panel, 'from My rows');
    await press(panel, 'button', `Undo: ${MADE_UP}.`);
    await waitForWords(panel, 'from your rows');
    await waitGone(panel, 'button', `Undo: ${MADE_UP}.`);
    expect(await reader.browser().listErrors()).toEqual([]);
  });
});
