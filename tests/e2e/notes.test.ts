/** What a reader wrote is never lost: out to a file, deleted, brought back, all deleted, and in again. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tab } from '../support/browsers/browser-session.ts';
import { waitUntil } from '../support/browsers/wait-until.ts';
import { findNode, press, waitGone } from '../support/reading/find-node.ts';
import type { ReadingSession } from '../support/reading/reading-session.ts';
import { describeInEach, startReader, stopAtFirstFailure } from './each-browser.ts';

const NOTE = 'Who counted the kilometres? 1,340 — ask the survey.';

const readNotes = async (library: Tab): Promise<readonly unknown[]> => {
  const notes = await library.findAll('textbox', 'Note');
  return Promise.all(notes.map(note => note.call('function () { return this.value; }')));
};

const waitForNotes = (library: Tab, notes: readonly string[]): Promise<boolean> =>
  waitUntil(async () => JSON.stringify(await readNotes(library)) === JSON.stringify(notes), {
    what: `the notes ${JSON.stringify(notes)}`,
  });

describeInEach('keeping notes', browser => {
  let reader: ReadingSession;
  let library: Tab;
  let folder: string;
  let exported: string;

  stopAtFirstFailure();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-notes-'));
    reader = await startReader(browser);
  });

  afterAll(async () => {
    await reader?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('lists a note in the library', async () => {
    const article = await reader.open('http://harbour-post.test/plain-article.html');
    const panel = await reader.openPanel(article);
    await press(panel, 'tab', 'Notes');
    await press(panel, 'button', 'Add note');
    await press(panel, 'textbox', 'Note');
    await panel.type(NOTE);
    await waitUntil(async () => String(await panel.evaluate('document.body.innerText')).includes('Saved'), {
      what: '“Saved”',
    });
    library = await reader.browser().openExtensionPage('library.html');
    await waitForNotes(library, [NOTE]);
    await findNode(library, 'link', 'Finland joins NATO and doubles the alliance’s border with Russia');
  });

  it('exports it as JSON and as Markdown', async () => {
    exported = await library.download(() => press(library, 'button', 'Export as JSON'));
    expect(JSON.stringify(JSON.parse(exported))).toContain(NOTE);
    const markdown = await library.download(() => press(library, 'button', 'Export as Markdown'));
    expect(markdown).toContain(NOTE);
  });

  it('deletes it and brings it back', async () => {
    await press(library, 'button', 'Delete');
    await waitForNotes(library, []);
    await press(library, 'button', 'Undo');
    await waitForNotes(library, [NOTE]);
  });

  it('has nothing left after everything was deleted', async () => {
    const options = await reader.browser().openExtensionPage('options.html');
    await press(options, 'button', 'Delete everything');
    await press(options, 'button', 'Delete everything now');
    await waitUntil(
      async () =>
        String(await options.evaluate('document.body.innerText')).includes('Everything is deleted.'),
      { what: 'the deletion' },
    );
    await options.close();
    await library.toFront();
    await library.reload();
    await findNode(library, 'heading', 'No notes yet.');
  });

  it('imports the file without loss, and once only', async () => {
    const file = join(folder, 'notes.json');
    await writeFile(file, exported);
    await library.giveFile('File to import', file);
    await waitForNotes(library, [NOTE]);
    await library.giveFile('File to import', file);
    await waitUntil(
      async () => String(await library.evaluate('document.body.innerText')).includes('1 already here'),
      { what: 'the report of the second import' },
    );
    expect(await readNotes(library)).toEqual([NOTE]);
  });

  it('says in words what is wrong with a file that is not its own', async () => {
    const file = join(folder, 'wrong.json');
    await writeFile(file, '{"notes": 12');
    await library.giveFile('File to import', file);
    await waitGone(library, 'status', 'wrong.json');
    await waitUntil(
      async () => (await library.evaluate('document.querySelectorAll(".problem").length')) === 1,
      {
        what: 'a sentence about the file',
      },
    );
    expect(await readNotes(library)).toEqual([NOTE]);
    expect(await reader.browser().listErrors()).toEqual([]);
  });
});
