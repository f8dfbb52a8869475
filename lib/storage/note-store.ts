/** The reader's notes. A write resolves when its transaction is complete, so "Saved" can be said then. */
import type { Note } from '../core/model/note.ts';
import { failure, type Result } from '../core/model/result.ts';
import { type MergedNotes, mergeNotes } from '../core/notes/merge-notes.ts';
import { createNote, deleteNote, editNote, isPurgeable, restoreNote } from '../core/notes/note-changes.ts';
import type { BackgrounderDatabase } from './backgrounder-database.ts';
import { runQuery } from './run-query.ts';

/** What a reader has written so far; the id is chosen before the first save. */
export type NoteText = Pick<Note, 'id' | 'articleId' | 'articleTitle' | 'site' | 'text' | 'quote'>;

export type NoteStore = {
  /** Notes of an article that are not deleted, oldest first. */
  readonly listNotes: (articleId: string) => Promise<Result<readonly Note[]>>;
  /** All notes, deleted ones among them, the newest change first. */
  readonly listAllNotes: () => Promise<Result<readonly Note[]>>;
  /** Creates the note or replaces its text; a save that changes nothing writes nothing. */
  readonly saveNote: (draft: NoteText) => Promise<Result<Note>>;
  /** Marks as deleted; an error `no-note` where there is none. */
  readonly deleteNote: (id: string) => Promise<Result<Note>>;
  readonly restoreNote: (id: string) => Promise<Result<Note>>;
  /** Joins in notes from a file; the newest change wins and no text is lost. */
  readonly importNotes: (notes: readonly Note[]) => Promise<Result<MergedNotes>>;
  /** Removes notes deleted more than 30 days ago; gives how many. */
  readonly purgeNotes: () => Promise<Result<number>>;
};

type NoteStoreOptions = {
  readonly database: BackgrounderDatabase;
  /** The time as ISO 8601 in UTC. */
  readonly now: () => string;
};

const byCreation = (a: Note, b: Note): number => a.createdAt.localeCompare(b.createdAt);
const byLatestChange = (a: Note, b: Note): number => b.updatedAt.localeCompare(a.updatedAt);

const draftOnto = (stored: Note | undefined, draft: NoteText, now: string): Note => {
  const { id, text, quote, ...article } = draft;
  if (stored === undefined) return createNote({ id, now, article, text, quote });
  return stored.text === text ? stored : editNote(stored, text, now);
};

/** A store of notes over `database`. */
export const createNoteStore = ({ database, now }: NoteStoreOptions): NoteStore => {
  const { notes } = database;

  /** Changes one note inside a transaction, so that nothing comes between reading and writing it. */
  const change = (id: string, apply: (stored: Note | undefined) => Note | undefined) =>
    runQuery(() =>
      database.transaction('rw', notes, async () => {
        const stored = await notes.get(id);
        const changed = apply(stored);
        if (changed !== undefined && changed !== stored) await notes.put(changed);
        return changed;
      }),
    );

  const changeExisting = async (id: string, apply: (stored: Note) => Note): Promise<Result<Note>> => {
    const changed = await change(id, stored => (stored === undefined ? undefined : apply(stored)));
    if (!changed.ok) return changed;
    const { value } = changed;
    return value === undefined ? failure('no-note', 'This note is not there any more.') : { ok: true, value };
  };

  return {
    listNotes: articleId =>
      runQuery(async () => {
        const all = await notes.where('articleId').equals(articleId).toArray();
        return all.filter(note => note.deletedAt === null).sort(byCreation);
      }),
    listAllNotes: () => runQuery(async () => (await notes.toArray()).sort(byLatestChange)),
    saveNote: async draft => {
      const saved = await change(draft.id, stored => draftOnto(stored, draft, now()));
      if (!saved.ok) return saved;
      return { ok: true, value: saved.value ?? draftOnto(undefined, draft, now()) };
    },
    deleteNote: id => changeExisting(id, stored => deleteNote(stored, now())),
    restoreNote: id => changeExisting(id, stored => restoreNote(stored, now())),
    importNotes: incoming =>
      runQuery(() =>
        database.transaction('rw', notes, async () => {
          const merged = mergeNotes(await notes.toArray(), incoming);
          await notes.bulkPut([...merged.changed]);
          return merged;
        }),
      ),
    purgeNotes: () =>
      runQuery(() =>
        database.transaction('rw', notes, async () => {
          const old = (await notes.toArray()).filter(note => isPurgeable(note, now()));
          await notes.bulkDelete(old.map(({ id }) => id));
          return old.length;
        }),
      ),
  };
};
