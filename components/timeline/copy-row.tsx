import { useState } from 'react';
import { rowAsText } from '../../lib/core/export/copy-row.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';

const WORDS = { idle: '', copied: 'Copied', refused: 'The browser did not allow copying' } as const;

/** Copies a row with its date and source as text. */
export const CopyRow = ({ event }: { readonly event: TimelineEvent }) => {
  const [state, setState] = useState<keyof typeof WORDS>('idle');
  const copy = () =>
    navigator.clipboard.writeText(rowAsText(event)).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  return (
    <>
      <button
        type="button"
        className="link-button row-copy"
        aria-label={`Copy this row: ${event.text}`}
        onClick={copy}
      >
        Copy
      </button>
      <span role="status">{WORDS[state]}</span>
    </>
  );
};
