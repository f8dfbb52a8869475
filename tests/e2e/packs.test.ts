/** A pack of somebody else's: added, shown with its name, ordered, switched off and on, replaced by nothing bad. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writePack } from '../../lib/knowledge/pack/write-pack.ts';
import { collectFolder } from '../../scripts/pack/collect-folder.ts';
import type { Tab } from '../support/browsers/browser-session.ts';
import { waitUntil } from '../support/browsers/wait-until.ts';
import { findNode, press, waitForSwitch } from '../support/reading/find-node.ts';
import { clickPainted } from '../support/reading/painted.ts';
import type { OpenPage, ReadingSession } from '../support/reading/reading-session.ts';
import { describeInEach, startReader, stopAtFirstFailure } from './each-browser.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/packs/border', import.meta.url));
const PACK = 'The border in class';
const LINE = 'The minister whom our class wrote a letter to';

const buildPack = async (): Promise<Uint8Array> => {
  const collected = await collectFolder(FOLDER);
  if ('errors' in collected) throw new Error(JSON.stringify(collected.errors));
  return writePack(collected.contents).bytes;
};

describeInEach('a pack of others', browser => {
  let reader: ReadingSession;
  let folder: string;
  let options: Tab;
  let article: OpenPage;

  stopAtFirstFailure();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-packs-'));
    reader = await startReader(browser);
    article = await reader.open('http://harbour-post.test/plain-article.html');
    const popup = await reader.openPopup(article);
    await press(popup, 'switch', 'Highlight this page');
    await waitForSwitch(popup, 'Highlight this page', true);
    await press(popup, 'radio', 'All');
    await popup.close();
    options = await reader.browser().openExtensionPage('options.html');
  });

  afterAll(async () => {
    await reader?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const waitForWords = (tab: Tab, words: string): Promise<boolean> =>
    waitUntil(async () => String(await tab.evaluate('document.body.innerText')).includes(words), {
      what: `“${words}”`,
      explain: async () => String(await tab.evaluate('document.body.innerText')),
    });

  const cardShows = async (name: string, line: string): Promise<void> => {
    await article.tab.toFront();
    await waitUntil(
      async () => {
        await clickPainted(article.tab, name);
        const [card] = await article.tab.findAll('dialog', name);
        const words = String(await card?.call('function () { return this.innerText ?? this.textContent; }'));
        await article.tab.press('Escape');
        return words.includes(line);
      },
      { what: `the card to say “${line}”` },
    );
  };

  it('is added from a file and used in the open article at once', async () => {
    const file = join(folder, 'border.pack');
    await writeFile(file, await buildPack());
    await options.giveFile('Pack to add', file);
    await waitForWords(options, `${PACK} is in use`);
    await cardShows('Pekka Haavisto', LINE);
    await cardShows('Jens Stoltenberg', 'The man on our poster');
  });

  it('has its name on its rows in the panel', async () => {
    const panel = await reader.openPanel(article);
    await press(panel, 'tab', 'Background');
    await press(panel, 'button', 'Pekka Haavisto');
    await waitForWords(panel, 'wrote a letter to Pekka Haavisto');
    await waitForWords(panel, `from ${PACK}`);
    await panel.close();
  });

  it('gives way to the pack above it', async () => {
    await options.toFront();
    await press(options, 'button', 'Move up Backgrounder’s own');
    await cardShows('Jens Stoltenberg', 'NATO');
    await cardShows('Pekka Haavisto', LINE);
  });

  it('stays as it was where a damaged file is offered', async () => {
    const bytes = await buildPack();
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
    const file = join(folder, 'damaged.pack');
    await writeFile(file, bytes);
    await options.toFront();
    await options.giveFile('Pack to add', file);
    await waitForWords(options, 'is damaged');
    await findNode(options, 'switch', PACK);
  });

  it('is there after a restart, and gone when it is removed', async () => {
    await reader.restart();
    options = await reader.browser().openExtensionPage('options.html');
    await waitForSwitch(options, PACK, true);
    await press(options, 'button', `Remove ${PACK}`);
    await waitUntil(async () => (await options.findAll('switch', PACK)).length === 0, { what: 'its end' });
    expect(await reader.browser().listErrors()).toEqual([]);
  });
});
