import type { Note } from '../../lib/core/model/note.ts';
import type { Result } from '../../lib/core/model/result.ts';

/**
 * What a reader has written and wants kept. It names its own article, so that a draft is saved to the right one
 * even when the reader has moved on; the id is chosen before the first save, so that a repeated save is one note.
 */
export type NoteDraft = Pick<Note, 'id' | 'articleId' | 'articleTitle' | 'site' | 'text' | 'quote'>;

/** What every surface with notes can do with one. */
export type NoteCallbacks = {
  /** Creates the note or replaces its text. Resolves when the write is durable; "Saved" is shown only then. */
  readonly onSaveNote: (draft: NoteDraft) => Promise<Result<Note>>;
  readonly onDeleteNote: (id: string) => Promise<Result<unknown>>;
  readonly onUndoDelete: (id: string) => Promise<Result<unknown>>;
};
