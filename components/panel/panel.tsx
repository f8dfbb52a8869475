import { useEffect, useRef, useState } from 'react';
import type { Quote } from '../../lib/core/model/note.ts';
import type { PanelTab, PanelTarget } from '../../lib/core/model/panel-target.ts';
import { UnsavedNotes } from '../notes/unsaved-notes.tsx';
import { type UsedDrafts, useDrafts } from '../notes/use-drafts.ts';
import { PageStatement } from '../shared/page-statement.tsx';
import { enterArticle, goTo, goToTab, type PanelLocation, START } from './location.ts';
import type { PanelProps } from './panel-props.ts';
import { ReadyPanel, type ReadyState } from './ready-panel.tsx';
import '../styles/base.css';
import '../styles/controls.css';
import '../timeline/timeline.css';
import '../background/background.css';
import '../background/view.css';
import '../background/own-rows.css';
import '../notes/notes.css';
import './panel.css';

const beginNote = (panel: PanelProps, state: ReadyState, { store }: UsedDrafts, quote: Quote | null) => {
  const id = panel.newNoteId();
  const { article } = state;
  store.begin({
    id,
    articleId: article.id,
    articleTitle: article.title,
    site: article.site,
    text: '',
    quote,
  });
  return id;
};

type Navigation = {
  readonly location: PanelLocation;
  readonly focusedNoteId: string | null;
  readonly onTab: (tab: PanelTab) => void;
  readonly onGo: (target: PanelTarget) => void;
};

/** Follows the reader's presses and the requests from outside; a request waits until an article is ready. */
const useNavigation = (panel: PanelProps, used: UsedDrafts): Navigation => {
  const [stored, setLocation] = useState(START);
  const [focusedNoteId, setFocusedNoteId] = useState<string | null>(null);
  const followed = useRef<number | null>(null);
  const { state, request } = panel;
  const location = state.kind === 'ready' ? enterArticle(stored, state.article.id) : stored;
  const onGo = (target: PanelTarget) => {
    if (target.kind === 'new-note' && state.kind === 'ready') {
      setFocusedNoteId(beginNote(panel, state, used, target.quote));
    }
    setLocation(goTo(location, target));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each request is followed once, by its id.
  useEffect(() => {
    if (request === null || request.id === followed.current || state.kind !== 'ready') return;
    followed.current = request.id;
    onGo(request.target);
  }, [request?.id, state.kind]);
  const onTab = (tab: PanelTab) => setLocation(goToTab(location, tab));
  return { location, focusedNoteId, onTab, onGo };
};

/** The side panel: what the active tab's article touches, its timeline, and the reader's notes. */
export const Panel = (panel: PanelProps) => {
  const used = useDrafts(panel.onSaveNote);
  const navigation = useNavigation(panel, used);
  const { state } = panel;
  if (state.kind === 'ready') {
    return (
      <div className="panel">
        <ReadyPanel key={state.article.id} panel={panel} state={state} used={used} {...navigation} />
      </div>
    );
  }
  return (
    <div className="panel">
      <main className="panel-body">
        <h1 className="panel-name">Backgrounder</h1>
        <UnsavedNotes used={used} isHere={() => false} />
        <PageStatement {...panel} state={state} />
        <p className="panel-links">
          <button type="button" className="link-button" onClick={panel.onOpenLibrary}>
            All notes
          </button>
          <button type="button" className="link-button" onClick={panel.onOpenOptions}>
            Options
          </button>
        </p>
      </main>
    </div>
  );
};
