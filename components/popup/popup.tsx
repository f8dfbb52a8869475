import type { Analysis } from '../../lib/core/model/analysis.ts';
import { listClaims, listUnknownNames } from '../background/reading-order.ts';
import { AmountChoice } from '../shared/amount-choice.tsx';
import { countWords } from '../shared/count-words.ts';
import { PageStatement } from '../shared/page-statement.tsx';
import { Switch } from '../shared/switch.tsx';
import type { PopupProps } from './popup-props.ts';
import '../styles/base.css';
import '../styles/controls.css';
import './popup.css';

/** "21 known · 4 claims · 3 names unknown". */
const countsLine = (analysis: Analysis): string => {
  const unknown = listUnknownNames(analysis).length;
  return [
    `${analysis.entities.length} known`,
    countWords(listClaims(analysis).length, 'claim'),
    ...(unknown > 0 ? [`${countWords(unknown, 'name')} unknown`] : []),
  ].join(' · ');
};

type ReadyProps = {
  readonly popup: PopupProps;
  readonly state: Extract<PopupProps['state'], { kind: 'ready' }>;
};

const Ready = ({ popup, state }: ReadyProps) => (
  <>
    <h1 className="popup-title" dir="auto">
      {state.article.title}
    </h1>
    <p className="small">{countsLine(state.analysis)}</p>
    <div className="popup-switches">
      <Switch label="Highlight this page" checked={state.highlighted} onChange={popup.onHighlightPage} />
      <Switch
        label="Always on this site"
        hint={state.host}
        checked={state.siteHighlighted}
        onChange={popup.onHighlightSite}
      />
    </div>
    <AmountChoice amount={state.amount} onAmount={popup.onAmount} />
    <button type="button" className="button primary popup-open" onClick={popup.onOpenPanel}>
      Open side panel
    </button>
  </>
);

/** The toolbar's popup: what was found here, and the switches. */
export const Popup = (popup: PopupProps) => {
  const { state, problem } = popup;
  return (
    <main className="popup">
      {state.kind === 'ready' ? (
        <Ready popup={popup} state={state} />
      ) : (
        <>
          <h1 className="popup-name">Backgrounder</h1>
          <PageStatement {...popup} state={state} />
        </>
      )}
      {problem !== null && (
        <p className="problem" role="alert">
          {problem.message}
        </p>
      )}
      <p className="popup-links">
        <button type="button" className="link-button" onClick={popup.onOpenLibrary}>
          All notes
        </button>
        <button type="button" className="link-button" onClick={popup.onOpenOptions}>
          Options
        </button>
      </p>
    </main>
  );
};
