import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createNoteStore, type NoteText } from '../../../lib/storage/note-store.ts';
import { createTestDatabase, unwrap } from './test-database.ts';

const DRAFT: NoteText = {
  id: 'n1',
  articleId: 'https://example.org/a',
  articleTitle: 'An article',
  site: 'Example',
  text: 'First words',
  quote: null,
};

/** A clock that goes one second further with each look. */
const createClock = (start = Date.parse('2026-01-01T00:00:00Z')) => {
  let timeMs = start;
  return {
    now: () => {
      timeMs += 1000;
      return new Date(timeMs).toISOString();
    },
    skipDays: (days: number) => {
      timeMs += days * 24 * 60 * 60 * 1000;
    },
    setBack: (ms: number) => {
      timeMs -= ms;
    },
  };
};

const openStore = (factory = new IDBFactory()) => {
  const clock = createClock();
  return { clock, store: createNoteStore({ database: createTestDatabase(factory), now: clock.now }) };
};

describe('notes', () => {
  it('are there after the database was opened anew', async () => {
    const factory = new IDBFactory();
    unwrap(await openStore(factory).store.saveNote(DRAFT));
    const notes = unwrap(await openStore(factory).store.listNotes(DRAFT.articleId));
    expect(notes.map(({ text }) => text)).toEqual(['First words']);
  });

  it('keep their id, article and creation when their text is replaced', async () => {
    const { store } = openStore();
    const first = unwrap(await store.saveNote(DRAFT));
    const second = unwrap(await store.saveNote({ ...DRAFT, text: 'Second words' }));
    expect(second).toEqual({ ...first, text: 'Second words', updatedAt: second.updatedAt });
    expect(second.updatedAt > first.updatedAt).toBe(true);
  });

  it('move forward in time also when the clock is set back', async () => {
    const { store, clock } = openStore();
    const first = unwrap(await store.saveNote(DRAFT));
    clock.setBack(3_600_000);
    const second = unwrap(await store.saveNote({ ...DRAFT, text: 'Later words' }));
    expect(second.updatedAt > first.updatedAt).toBe(true);
  });

  it('are not written when nothing changed', async () => {
    const { store } = openStore();
    const first = unwrap(await store.saveNote(DRAFT));
    expect(unwrap(await store.saveNote(DRAFT))).toEqual(first);
  });

  it('come back after a deletion was undone', async () => {
    const { store } = openStore();
    unwrap(await store.saveNote(DRAFT));
    unwrap(await store.deleteNote('n1'));
    expect(unwrap(await store.listNotes(DRAFT.articleId))).toEqual([]);
    expect(unwrap(await store.listAllNotes())).toHaveLength(1);
    unwrap(await store.restoreNote('n1'));
    expect(unwrap(await store.listNotes(DRAFT.articleId)).map(({ text }) => text)).toEqual(['First words']);
  });

  it('stay deleted when a late save of the same words arrives', async () => {
    const { store } = openStore();
    unwrap(await store.saveNote(DRAFT));
    unwrap(await store.deleteNote('n1'));
    unwrap(await store.saveNote(DRAFT));
    expect(unwrap(await store.listNotes(DRAFT.articleId))).toEqual([]);
  });

  it('are purged only when they were deleted more than 30 days ago', async () => {
    const { store, clock } = openStore();
    unwrap(await store.saveNote(DRAFT));
    unwrap(await store.saveNote({ ...DRAFT, id: 'kept' }));
    unwrap(await store.deleteNote('n1'));
    clock.skipDays(29);
    expect(unwrap(await store.purgeNotes())).toBe(0);
    clock.skipDays(2);
    expect(unwrap(await store.purgeNotes())).toBe(1);
    expect(unwrap(await store.listAllNotes()).map(({ id }) => id)).toEqual(['kept']);
  });

  it('lose no words when an older file is imported over newer ones', async () => {
    const { store } = openStore();
    const old = unwrap(await store.saveNote(DRAFT));
    unwrap(await store.saveNote({ ...DRAFT, text: 'Newer words' }));
    const merged = unwrap(await store.importNotes([old]));
    const again = unwrap(await store.importNotes([old]));
    const texts = unwrap(await store.listNotes(DRAFT.articleId)).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['First words', 'Newer words']);
    expect(merged.keptTexts).toBe(1);
    expect(again.changed).toEqual([]);
  });

  it('say so when a note is not there', async () => {
    const result = await openStore().store.deleteNote('none');
    expect(result).toMatchObject({ ok: false, error: { code: 'no-note' } });
  });
});
