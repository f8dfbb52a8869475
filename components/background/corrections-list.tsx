import type { Correction } from '../../lib/core/model/reading-rules.ts';

const correctionKey = (correction: Correction): string =>
  correction.kind === 'never' ? `never ${correction.title}` : `not ${correction.surface} ${correction.title}`;

const words = (correction: Correction): string =>
  correction.kind === 'never'
    ? `${correction.title} is never highlighted.`
    : `“${correction.surface}” is not ${correction.title} in this article.`;

type Props = {
  readonly corrections: readonly Correction[];
  readonly onUndo: (correction: Correction) => void;
};

/** What the reader rejected, each with a way back. */
export const CorrectionsList = ({ corrections, onUndo }: Props) => (
  <ul className="corrections">
    {corrections.map(correction => (
      <li key={correctionKey(correction)}>
        {words(correction)}{' '}
        <button type="button" className="link-button" onClick={() => onUndo(correction)}>
          Undo<span className="visually-hidden">: {words(correction)}</span>
        </button>
      </li>
    ))}
  </ul>
);
