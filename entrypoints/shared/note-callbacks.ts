/** Saving and deleting notes from any page; the pages that show the article hear of what changes there. */
import type { NoteCallbacks } from '../../components/notes/note-callbacks.ts';
import type { Note } from '../../lib/core/model/note.ts';
import type { Result } from '../../lib/core/model/result.ts';
import { callBackground } from '../../lib/extension/connect-parts.ts';
import { stores } from './page-services.ts';

/** Has the note's words marked in the page, or their mark taken away; only quotes are painted. */
const tellOf = (changed: Result<Note>): Result<Note> => {
  if (changed.ok && changed.value.quote !== null)
    callBackground('notesChanged', { articleId: changed.value.articleId });
  return changed;
};

/** Notes with a quote that were written before are painted already. */
const isNew = (note: Note): boolean => note.createdAt === note.updatedAt;

export const noteCallbacks: NoteCallbacks = {
  onSaveNote: async draft => {
    const saved = await stores.notes.saveNote(draft);
    return saved.ok && isNew(saved.value) ? tellOf(saved) : saved;
  },
  onDeleteNote: async id => tellOf(await stores.notes.deleteNote(id)),
  onUndoDelete: async id => tellOf(await stores.notes.restoreNote(id)),
};
