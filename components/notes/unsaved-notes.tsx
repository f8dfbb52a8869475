import { unsavedElsewhere } from './merge-drafts.ts';
import type { NoteDraft } from './note-callbacks.ts';
import type { UsedDrafts } from './use-drafts.ts';

type Props = {
  readonly used: UsedDrafts;
  /** True for drafts that are shown in their own place anyway. */
  readonly isHere: (draft: NoteDraft) => boolean;
};

/** Words whose save failed and whose article is no longer shown: kept in sight until they are stored. */
export const UnsavedNotes = ({ used: { store, drafts }, isHere }: Props) => {
  const unsaved = unsavedElsewhere(drafts, isHere);
  if (unsaved.length === 0) return null;
  return (
    <div className="problem" role="alert">
      <p>These words are not saved yet. Keep this panel open.</p>
      {unsaved.map(draft => (
        <p key={draft.id} className="read">
          {draft.text} <span className="small">{draft.articleTitle}</span>
        </p>
      ))}
      <button type="button" className="link-button" onClick={() => store.flushAll()}>
        Try again
      </button>
    </div>
  );
};
