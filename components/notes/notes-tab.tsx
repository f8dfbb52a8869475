import type { Note } from '../../lib/core/model/note.ts';
import type { Result } from '../../lib/core/model/result.ts';
import { Statement } from '../shared/statement.tsx';
import { mergeDrafts } from './merge-drafts.ts';
import type { NoteCallbacks, NoteDraft } from './note-callbacks.ts';
import { NoteList } from './note-list.tsx';
import { UnsavedNotes } from './unsaved-notes.tsx';
import type { UsedDrafts } from './use-drafts.ts';

type Props = Pick<NoteCallbacks, 'onDeleteNote' | 'onUndoDelete'> &
  UsedDrafts & {
    readonly articleId: string;
    readonly notes: Result<readonly Note[]> | null;
    readonly focusedId: string | null;
    readonly onAdd: () => void;
    readonly onOpenLibrary: () => void;
  };

/** The reader's notes on this article. */
export const NotesTab = (props: Props) => {
  const { articleId, notes, store, drafts, focusedId, onAdd, onOpenLibrary } = props;
  const isHere = (draft: NoteDraft) => draft.articleId === articleId;
  const shown = mergeDrafts(notes?.ok ? notes.value : [], drafts, isHere);
  return (
    <>
      <UnsavedNotes used={{ store, drafts }} isHere={isHere} />
      <div className="notes-head">
        <button type="button" className="button" onClick={onAdd}>
          Add note
        </button>
        <button type="button" className="link-button" onClick={onOpenLibrary}>
          All notes
        </button>
      </div>
      {notes === null && (
        <p className="soft waiting" role="status">
          Opening your notes…
        </p>
      )}
      {notes !== null && !notes.ok && (
        <p className="problem" role="alert">
          {notes.error.message}
        </p>
      )}
      {notes?.ok && shown.length === 0 && (
        <Statement heading="No notes on this article yet.">
          Add one here, or select words in the article first. Notes stay on this computer.
        </Statement>
      )}
      <NoteList
        notes={shown}
        store={store}
        focusedId={focusedId}
        onDeleteNote={props.onDeleteNote}
        onUndoDelete={props.onUndoDelete}
      />
    </>
  );
};
