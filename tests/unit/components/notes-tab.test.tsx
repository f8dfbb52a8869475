// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteDraft } from '../../../components/notes/note-callbacks.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelProps } from '../../../components/panel/panel-props.ts';
import type { Note } from '../../../lib/core/model/note.ts';
import { failure, type Result, success } from '../../../lib/core/model/result.ts';
import { NOTES } from '../../support/gallery/sample-notes.ts';
import { panelAt, READY, storedNote } from '../../support/gallery/sample-props.ts';
import { allByRole, byRole, click, pageText, render, settle, type } from './render.ts';

const NOTES_TAB = panelAt({ kind: 'tab', tab: 'notes' });
const show = (props: Partial<PanelProps> = {}) => render(<Panel {...NOTES_TAB} {...props} />);
const textOf = (element: HTMLElement | undefined): string =>
  element instanceof HTMLTextAreaElement ? element.value : '';
const afterDelay = () => act(async () => vi.advanceTimersByTimeAsync(1000));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('notes', () => {
  it('are text boxes named "Note", each with the words it belongs to', async () => {
    await show();
    expect(allByRole('textbox', 'Note').map(textOf)).toEqual(NOTES.map(note => note.text));
    expect(document.querySelector('blockquote')?.textContent).toBe(NOTES[0]?.quote?.exact);
  });

  it('say "Saved" only once the write is durable', async () => {
    let finish = (): void => undefined;
    const onSaveNote = vi.fn(
      (draft: NoteDraft) =>
        new Promise<Result<Note>>(resolve => {
          finish = () => resolve(success(storedNote(draft)));
        }),
    );
    await show({ notes: success([]), onSaveNote });
    await click(byRole('button', 'Add note'));
    const box = byRole('textbox', 'Note');
    expect(document.activeElement).toBe(box);
    await type(box, 'A thought');
    expect(pageText()).toContain('Saving…');
    await afterDelay();
    expect(onSaveNote).toHaveBeenCalledTimes(1);
    expect(pageText()).not.toContain('Saved');
    await act(async () => finish());
    expect(pageText()).toContain('Saved');
    expect(onSaveNote.mock.calls[0]?.[0]).toMatchObject({ text: 'A thought', articleId: READY.article.id });
  });

  it('keep the words of a failed save on screen, across tabs, until a retry succeeds', async () => {
    let answer = (draft: NoteDraft): Result<Note> =>
      failure('quota', `The disk is full${draft.id === '' ? '!' : '.'}`);
    const onSaveNote = vi.fn(async (draft: NoteDraft) => answer(draft));
    await show({ notes: success([]), onSaveNote });
    await click(byRole('button', 'Add note'));
    await type(byRole('textbox', 'Note'), 'Not to be lost');
    await afterDelay();
    expect(pageText()).toContain('Not saved: The disk is full. Your words are still here.');
    await click(byRole('tab', 'Background'));
    await click(byRole('tab', 'Notes'));
    expect(textOf(byRole('textbox', 'Note'))).toBe('Not to be lost');
    answer = draft => success(storedNote(draft));
    await click(byRole('button', 'Try again'));
    expect(pageText()).toContain('Saved');
    expect(onSaveNote.mock.lastCall?.[0].text).toBe('Not to be lost');
  });

  it('treat a rejected promise as a failed save', async () => {
    await show({ notes: success([]), onSaveNote: () => Promise.reject(new Error('port closed')) });
    await click(byRole('button', 'Add note'));
    await type(byRole('textbox', 'Note'), 'Words');
    await afterDelay();
    expect(pageText()).toContain('Your words are still here.');
  });

  it('save at once when focus leaves, when the page is hidden, and when the panel goes away', async () => {
    const onSaveNote = vi.fn(async (draft: NoteDraft) => success(storedNote(draft)));
    const { unmount } = await show({ onSaveNote });
    const [first, second] = allByRole('textbox', 'Note');
    if (!first || !second) throw new Error('two notes are shown');
    await type(first, 'on blur');
    await act(async () => first.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    await type(second, 'on hiding');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await act(async () => document.dispatchEvent(new Event('visibilitychange')));
    await type(first, 'on leaving');
    await unmount();
    expect(onSaveNote.mock.calls.map(([draft]) => draft.text)).toEqual([
      'on blur',
      'on hiding',
      'on leaving',
    ]);
    vi.restoreAllMocks();
  });

  it('save a draft to its own article, and keep it in sight when that fails after a change of article', async () => {
    const onSaveNote = vi.fn(async () => failure('blocked', 'The database is blocked.'));
    const { show: rerender } = await show({ notes: success([]), onSaveNote });
    await click(byRole('button', 'Add note'));
    await type(byRole('textbox', 'Note'), 'Belongs to the first');
    const article = { ...READY.article, id: 'https://news.example/second', title: 'Second' };
    await rerender(
      <Panel {...NOTES_TAB} notes={success([])} onSaveNote={onSaveNote} state={{ ...READY, article }} />,
    );
    await afterDelay();
    expect(onSaveNote).toHaveBeenCalledWith(
      expect.objectContaining({ articleId: READY.article.id, text: 'Belongs to the first' }),
    );
    expect(pageText()).toContain('These words are not saved yet.');
    expect(byRole('alert').textContent).toContain('Belongs to the first');
    await rerender(<Panel {...NOTES_TAB} onSaveNote={onSaveNote} state={{ kind: 'unsupported' }} />);
    expect(byRole('alert').textContent).toContain('Belongs to the first');
    expect(allByRole('textbox', 'Note')).toHaveLength(0);
  });

  it('do not store an empty new note', async () => {
    const onSaveNote = vi.fn(async (draft: NoteDraft) => success(storedNote(draft)));
    await show({ notes: success([]), onSaveNote });
    await click(byRole('button', 'Add note'));
    await type(byRole('textbox', 'Note'), '  ');
    await afterDelay();
    expect(onSaveNote).not.toHaveBeenCalled();
  });

  it('come back with "Undo" after a deletion, with the last words typed', async () => {
    const calls: string[] = [];
    await show({
      onSaveNote: async draft => {
        calls.push(`save ${draft.text}`);
        return success(storedNote(draft));
      },
      onDeleteNote: async id => {
        calls.push(`delete ${id}`);
        return success(null);
      },
      onUndoDelete: async id => {
        calls.push(`restore ${id}`);
        return success(null);
      },
    });
    const [box] = allByRole('textbox', 'Note');
    await type(box ?? document.body, 'Last words');
    await click(allByRole('button', 'Delete')[0] ?? document.body);
    expect(pageText()).toContain('Note deleted: “Last words”');
    expect(document.activeElement).toBe(byRole('button', 'Undo'));
    await click(byRole('button', 'Undo'));
    await settle();
    expect(calls).toEqual(['save Last words', 'delete note-1', 'restore note-1']);
    expect(allByRole('textbox', 'Note')).toHaveLength(2);
  });

  it('begin with the words selected in the page, when asked from there', async () => {
    const quote = { exact: 'Kosovo', prefix: '', suffix: '', start: 0, end: 6 };
    const saved = vi.fn(async (draft: NoteDraft) => success(storedNote(draft)));
    await render(<Panel {...panelAt({ kind: 'new-note', quote })} notes={success([])} onSaveNote={saved} />);
    const box = byRole('textbox', 'Note');
    expect(document.activeElement).toBe(box);
    await type(box, 'On these words');
    await afterDelay();
    expect(saved.mock.lastCall?.[0]).toMatchObject({ quote, text: 'On these words' });
  });

  it('say plainly when the database is blocked', async () => {
    await show({ notes: failure('blocked', 'The browser lets nothing be stored in this window.') });
    expect(byRole('alert').textContent).toBe('The browser lets nothing be stored in this window.');
  });
});
