// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Library } from '../../../components/library/library.tsx';
import { Options } from '../../../components/options/options.tsx';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import { failure, success } from '../../../lib/core/model/result.ts';
import { LIBRARY_NOTES } from '../../support/gallery/sample-notes.ts';
import { LIBRARY, OPTIONS, WELCOME } from '../../support/gallery/sample-props.ts';
import { allByRole, byRole, click, nameOf, pageText, render, type } from './render.ts';

const chooseFile = (name: string): Promise<void> =>
  act(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('there is a file input');
    Object.defineProperty(input, 'files', { value: [new File(['{}'], name)], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('the library', () => {
  it('groups notes by article, with a link to each', async () => {
    await render(<Library {...LIBRARY} />);
    expect(pageText()).toContain('3 notes on 2 articles');
    expect(allByRole('link').map(link => link.getAttribute('href'))).toContain(
      'https://daily.example/canopy',
    );
    expect(allByRole('textbox', 'Note')).toHaveLength(3);
  });

  it('never makes a link of an address that is no web page', async () => {
    const notes = LIBRARY_NOTES.map(note => ({ ...note, articleId: 'javascript:alert(1)' }));
    await render(<Library {...LIBRARY} notes={success(notes)} />);
    expect(allByRole('link')).toHaveLength(0);
  });

  it('finds notes by their words, and keeps one in sight while it is being changed', async () => {
    await render(<Library {...LIBRARY} />);
    await type(byRole('searchbox', 'Find in your notes'), 'SHELLS');
    expect(pageText()).toContain('1 note found');
    await type(byRole('textbox', 'Note'), 'other words');
    expect(allByRole('textbox', 'Note')).toHaveLength(1);
  });

  it('brings deleted notes back', async () => {
    const onUndoDelete = vi.fn(async () => success(null));
    await render(<Library {...LIBRARY} onUndoDelete={onUndoDelete} />);
    expect(pageText()).toContain('Deleted notes (1)');
    await click(byRole('button', 'Restore'));
    expect(onUndoDelete).toHaveBeenCalledWith('note-4');
  });

  it('leaves "Undo" in place of a note deleted here, also when the list is read anew', async () => {
    const { show } = await render(<Library {...LIBRARY} />);
    await click(allByRole('button', 'Delete')[2] ?? document.body);
    const notes = LIBRARY_NOTES.map(note =>
      note.id === 'note-3' ? { ...note, deletedAt: '2025-11-07T08:00:00.000Z' } : note,
    );
    await show(<Library {...LIBRARY} notes={success(notes)} />);
    expect(pageText()).toContain('Note deleted');
    await click(byRole('button', 'Undo'));
    await show(<Library {...LIBRARY} />);
    expect(allByRole('textbox', 'Note')).toHaveLength(3);
  });

  it('exports, and says when that failed', async () => {
    const onExport = vi.fn(async () => failure('full', 'The disk is full.'));
    await render(<Library {...LIBRARY} onExport={onExport} />);
    await click(byRole('button', 'Export as Markdown'));
    expect(onExport).toHaveBeenCalledWith('markdown');
    expect(pageText()).toContain('The disk is full.');
  });

  it('reports an import entry by entry', async () => {
    await render(<Library {...LIBRARY} />);
    await chooseFile('notes.json');
    expect(pageText()).toContain('notes.json: 12 added, 1 updated, 3 already here, 1 entry left out.');
    expect(pageText()).toContain('note 4: it has no article');
  });

  it('reminds that removing the extension deletes everything', async () => {
    await render(<Library {...LIBRARY} notes={success([])} />);
    expect(pageText()).toContain('removing Backgrounder deletes them');
    expect(pageText()).toContain('No notes yet.');
  });
});

describe('the options', () => {
  it('removes a site, takes back a "never", and switches all news sites', async () => {
    const spies = { onRemoveSite: vi.fn(), onUndoCorrection: vi.fn(), onAllSites: vi.fn() };
    await render(<Options {...OPTIONS} {...spies} />);
    await click(byRole('button', 'Remove news.example'));
    await click(byRole('button', 'Undo: X (social network) is never highlighted.'));
    await click(byRole('switch', 'On all news sites'));
    expect(spies.onRemoveSite).toHaveBeenCalledWith('news.example');
    expect(spies.onUndoCorrection).toHaveBeenCalledWith(OPTIONS.corrections[0]);
    expect(spies.onAllSites).toHaveBeenCalledWith(true);
  });

  it('asks before deleting everything, with focus on the harmless answer', async () => {
    const onDeleteEverything = vi.fn(async () => success(null));
    await render(<Options {...OPTIONS} onDeleteEverything={onDeleteEverything} />);
    await click(byRole('button', 'Delete everything'));
    expect(onDeleteEverything).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(byRole('button', 'Keep everything'));
    await click(byRole('button', 'Delete everything now'));
    expect(onDeleteEverything).toHaveBeenCalledTimes(1);
    expect(pageText()).toContain('Everything is deleted.');
  });

  it('says what the pack holds, how old it is, and on what licences', async () => {
    await render(<Options {...OPTIONS} />);
    expect(pageText()).toContain('November 2025');
    expect(pageText()).toContain('1,240 people, places and things');
    expect(pageText()).toContain('Unicode-3.0');
  });

  it('says why the pack cannot be opened', async () => {
    await render(<Options {...OPTIONS} pack={failure('pack-short', 'The pack is cut short.')} />);
    expect(pageText()).toContain('The pack is cut short.');
  });
});

it('the welcome page says what it does, how to pin it, and that nothing leaves', async () => {
  const onAllSites = vi.fn();
  await render(<Welcome {...WELCOME} onAllSites={onAllSites} />);
  expect(allByRole('heading').map(nameOf)[0]).toBe('The background of what you read');
  expect(pageText()).toContain('Pin to Toolbar');
  expect(pageText()).toContain('Nothing about you, the page or your notes leaves it.');
  await click(byRole('switch', 'On all news sites'));
  expect(onAllSites).toHaveBeenCalledWith(true);
});
