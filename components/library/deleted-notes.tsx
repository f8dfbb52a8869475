import { formatEdtf } from '../../lib/core/dates/format-edtf.ts';
import type { Note } from '../../lib/core/model/note.ts';

type Props = {
  readonly notes: readonly Note[];
  readonly onRestore: (id: string) => void;
};

/** Deleted notes, kept for a while, each with a way back. */
export const DeletedNotes = ({ notes, onRestore }: Props) =>
  notes.length === 0 ? null : (
    <details className="deleted">
      <summary>Deleted notes ({notes.length})</summary>
      <p className="small">They are kept for 30 days, then removed for good.</p>
      <ul className="list">
        {notes.map(note => (
          <li key={note.id}>
            <span>
              {note.text.trim() === '' ? (note.quote?.exact ?? 'An empty note') : note.text}{' '}
              <span className="small">
                {note.articleTitle}
                {note.deletedAt !== null && ` · deleted ${formatEdtf(note.deletedAt.slice(0, 10))}`}
              </span>
            </span>
            <button type="button" className="link-button" onClick={() => onRestore(note.id)}>
              Restore
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
