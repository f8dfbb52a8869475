import type { DraftStatus } from './draft-store.ts';
import type { ShownNote } from './merge-drafts.ts';

type Props = {
  readonly shown: ShownNote;
  readonly autoFocus: boolean;
  readonly onText: (text: string) => void;
  /** Saves now what waits. */
  readonly onFlush: () => void;
  readonly onDelete: () => void;
};

const statusWords = (status: DraftStatus | null): string => {
  switch (status?.kind) {
    case 'saving':
      return 'Saving…';
    case 'saved':
      return 'Saved';
    case 'failed':
      return `Not saved: ${status.problem.message} Your words are still here.`;
    default:
      return '';
  }
};

/** A note with its quote; it saves itself and says so in words. */
export const NoteEditor = ({ shown: { draft, status }, autoFocus, onText, onFlush, onDelete }: Props) => (
  <div className="note">
    {draft.quote !== null && (
      <blockquote className="note-quote read" dir="auto">
        <span>{draft.quote.exact}</span>
      </blockquote>
    )}
    {/* The copy of the text gives the box its height. */}
    <div className="grow" data-text={`${draft.text} `}>
      <textarea
        aria-label="Note"
        dir="auto"
        rows={1}
        placeholder="Write a note…"
        value={draft.text}
        // biome-ignore lint/a11y/noAutofocus: the reader has just pressed "Add note" or "Note".
        autoFocus={autoFocus}
        onChange={event => onText(event.currentTarget.value)}
        onBlur={onFlush}
      />
    </div>
    <div className="note-foot">
      <p className={`small${status?.kind === 'failed' ? ' note-failed' : ''}`} role="status">
        {statusWords(status)}
      </p>
      {status?.kind === 'failed' && (
        <button type="button" className="link-button" onClick={onFlush}>
          Try again
        </button>
      )}
      <button type="button" className="link-button" onClick={onDelete}>
        Delete
      </button>
    </div>
  </div>
);
