import { useState } from 'react';
import type { CorrectedPlace, Correction, CorrectionScope } from '../../lib/core/model/correction.ts';
import { MeaningChooser, type SuggestEntities } from './meaning-chooser.tsx';

/** What a list can do beyond taking corrections back, where the article is at hand. */
export type Correcting = {
  readonly place: CorrectedPlace;
  readonly onCorrect: (correction: Correction) => void;
  readonly suggestEntities: SuggestEntities;
};

const hostOf = (articleId: string): string => (URL.canParse(articleId) ? new URL(articleId).host : articleId);

const whereWords = (scope: CorrectionScope, place: CorrectedPlace | undefined): string => {
  if (scope.within === 'everywhere') return 'anywhere';
  if (scope.within === 'site') return `on ${scope.host}`;
  return scope.articleId === place?.articleId
    ? 'in this article'
    : `in an article of ${hostOf(scope.articleId)}`;
};

/** Enough of a clause to know it by. */
const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

const words = (correction: Correction, place: CorrectedPlace | undefined): string => {
  const { kind, scope } = correction;
  const where = whereWords(scope, place);
  if (kind === 'not-claim') return `“${shorten(correction.surface)}” is no claim ${where}.`;
  const { title } = correction;
  if (kind === 'never') {
    return scope.within === 'everywhere'
      ? `${title} is never highlighted.`
      : `${title} is not highlighted ${where}.`;
  }
  if (kind === 'not-this') return `“${correction.surface}” is not ${title} ${where}.`;
  return `“${correction.surface}” is ${title}${scope.within === 'everywhere' ? ' everywhere' : ` ${where}`}.`;
};

const SCOPE_WORDS = { article: 'In this article', site: 'On this site', everywhere: 'Everywhere' } as const;

const scopeAt = (within: string, { articleId, host }: CorrectedPlace): CorrectionScope => {
  if (within === 'article') return { within, articleId };
  return within === 'site' ? { within, host } : { within: 'everywhere' };
};

type RowProps = {
  readonly correction: Correction;
  readonly onUndo: (correction: Correction) => void;
  readonly correcting: Correcting;
};

const ScopeChoice = ({ correction, onUndo, correcting }: RowProps) => (
  <select
    aria-label={`Where: ${words(correction, correcting.place)}`}
    className="scope"
    value={correction.scope.within}
    onChange={event => {
      // Added before the other is taken back: whatever fails, the reader's word is kept.
      correcting.onCorrect({ ...correction, scope: scopeAt(event.currentTarget.value, correcting.place) });
      onUndo(correction);
    }}
  >
    {Object.entries(SCOPE_WORDS).map(([within, label]) => (
      <option key={within} value={within}>
        {label}
      </option>
    ))}
  </select>
);

/** After "not this": what it is instead. */
const Instead = ({ correction, onUndo, correcting }: RowProps) => {
  const [isOpen, setIsOpen] = useState(false);
  if (correction.kind !== 'not-this') return null;
  return (
    <>
      <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        It is…<span className="visually-hidden"> “{correction.surface}”</span>
      </button>
      {isOpen && (
        <MeaningChooser
          surface={correction.surface}
          suggestEntities={correcting.suggestEntities}
          onChoose={title => {
            correcting.onCorrect({ ...correction, kind: 'is-that', title });
            onUndo(correction);
          }}
        />
      )}
    </>
  );
};

type Props = {
  readonly corrections: readonly Correction[];
  readonly onUndo: (correction: Correction) => void;
  /** Absent where there is no article to correct, as in the options. */
  readonly correcting?: Correcting | undefined;
};

/** What the reader said, each with a way back. */
export const CorrectionsList = ({ corrections, onUndo, correcting }: Props) => (
  <ul className="corrections">
    {corrections.map(correction => (
      <li key={JSON.stringify(correction)}>
        {words(correction, correcting?.place)}{' '}
        <span className="correction-actions">
          {correcting && correction.kind !== 'not-claim' && (
            <ScopeChoice {...{ correction, onUndo, correcting }} />
          )}
          {correcting && <Instead {...{ correction, onUndo, correcting }} />}
          <button
            type="button"
            className="link-button"
            aria-label={`Undo: ${words(correction, correcting?.place)}`}
            onClick={() => onUndo(correction)}
          >
            Undo
          </button>
        </span>
      </li>
    ))}
  </ul>
);
