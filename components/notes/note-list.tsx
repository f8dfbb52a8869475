import { useState } from 'react';
import type { Problem } from '../../lib/core/model/result.ts';
import { settled } from '../shared/use-loaded.ts';
import type { DraftStore } from './draft-store.ts';
import type { ShownNote } from './merge-drafts.ts';
import type { NoteCallbacks } from './note-callbacks.ts';
import { NoteEditor } from './note-editor.tsx';

type Props = Pick<NoteCallbacks, 'onDeleteNote' | 'onUndoDelete'> & {
  readonly notes: readonly ShownNote[];
  readonly store: DraftStore;
  /** The note that takes the caret; null for none. */
  readonly focusedId: string | null;
};

type DeletedProps = { readonly shown: ShownNote; readonly onUndo: () => void };

const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);

const DeletedNote = ({ shown, onUndo }: DeletedProps) => (
  <div className="note note-deleted">
    <p className="soft" role="status">
      Note deleted{shown.draft.text.trim() === '' ? '.' : `: “${excerpt(shown.draft.text)}”`}
    </p>
    {/* biome-ignore lint/a11y/noAutofocus: the pressed "Delete" is gone, and focus must not fall off the page. */}
    <button type="button" className="link-button" autoFocus onClick={onUndo}>
      Undo
    </button>
  </div>
);

/** Deleting stores what was typed first, so that "Undo" brings back every word. */
const useDeletion = ({ store, onDeleteNote, onUndoDelete }: Props) => {
  const [deleted, setDeleted] = useState<readonly ShownNote[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const remove = async (shown: ShownNote) => {
    const { id } = shown.draft;
    await store.flush(id);
    const entry = store.snapshot().get(id);
    const isStored = entry?.isStored ?? shown.isStored;
    const result = isStored
      ? await settled(onDeleteNote(id), 'The note could not be deleted.')
      : ({ ok: true } as const);
    setProblem(result.ok ? null : result.error);
    if (!result.ok) return;
    setDeleted(before => [
      ...before.filter(each => each.draft.id !== id),
      { draft: entry?.draft ?? shown.draft, status: entry?.status ?? null, isStored },
    ]);
    store.forget(id);
  };
  const undo = async (shown: ShownNote) => {
    const result = shown.isStored
      ? await settled(onUndoDelete(shown.draft.id), 'The note could not be brought back.')
      : ({ ok: true } as const);
    setProblem(result.ok ? null : result.error);
    if (!result.ok) return;
    if (!shown.isStored) store.begin(shown.draft);
    if (!shown.isStored || shown.status?.kind === 'failed') store.edit(shown.draft);
    setDeleted(before => before.filter(each => each.draft.id !== shown.draft.id));
  };
  return { deleted, problem, remove, undo };
};

/** Notes to write in; a deleted one leaves a line with "Undo" in its place. */
export const NoteList = (props: Props) => {
  const { notes, store, focusedId } = props;
  const { deleted, problem, remove, undo } = useDeletion(props);
  const isDeleted = (shown: ShownNote) => deleted.some(each => each.draft.id === shown.draft.id);
  return (
    <>
      {problem !== null && (
        <p className="problem" role="alert">
          {problem.message}
        </p>
      )}
      <ul className="notes">
        {notes
          .filter(shown => !isDeleted(shown))
          .map(shown => (
            <li key={shown.draft.id}>
              <NoteEditor
                shown={shown}
                autoFocus={shown.draft.id === focusedId}
                onText={text => store.edit({ ...shown.draft, text })}
                onFlush={() => store.flush(shown.draft.id)}
                onDelete={() => remove(shown)}
              />
            </li>
          ))}
        {deleted.map(shown => (
          <li key={shown.draft.id}>
            <DeletedNote shown={shown} onUndo={() => undo(shown)} />
          </li>
        ))}
      </ul>
    </>
  );
};
