import type { PanelTab, PanelTarget } from '../../lib/core/model/panel-target.ts';
import type { Span } from '../../lib/core/model/span.ts';
import { ArticleRemarks } from '../background/article-remarks.tsx';
import { BackgroundTab } from '../background/background-tab.tsx';
import { ClaimView } from '../background/claim-view.tsx';
import { EntityView } from '../background/entity-view.tsx';
import { metEvents } from '../background/reading-order.ts';
import { mergeDrafts } from '../notes/merge-drafts.ts';
import { NotesTab } from '../notes/notes-tab.tsx';
import { quoteOf } from '../notes/quote-of.ts';
import type { UsedDrafts } from '../notes/use-drafts.ts';
import { TimelineTab } from '../timeline/timeline-tab.tsx';
import type { PanelLocation } from './location.ts';
import { PanelHeader } from './panel-header.tsx';
import type { PanelProps } from './panel-props.ts';
import { Tabs, tabId, tabPanelId } from './tabs.tsx';
import { useReturnFocus } from './use-return-focus.ts';

export type ReadyState = Extract<PanelProps['state'], { kind: 'ready' }>;

export type ReadyPanelProps = {
  readonly panel: PanelProps;
  readonly state: ReadyState;
  readonly location: PanelLocation;
  readonly used: UsedDrafts;
  readonly focusedNoteId: string | null;
  readonly onTab: (tab: PanelTab) => void;
  readonly onGo: (target: PanelTarget) => void;
};

const Background = ({ panel, state, location, onGo }: ReadyPanelProps) => {
  const { article, analysis } = state;
  const { view } = location;
  const onBack = () => onGo({ kind: 'tab', tab: 'background' });
  const onNote = (span: Span | null) =>
    onGo({ kind: 'new-note', quote: span === null ? null : quoteOf(article.text, span) });
  const onOpenEntity = (title: string) => onGo({ kind: 'entity', title });
  const onOpenClaim = (start: number) => onGo({ kind: 'claim', start });
  const correcting = {
    place: { articleId: article.id, host: state.host },
    onCorrect: panel.onCorrect,
    suggestEntities: panel.suggestEntities,
  };
  const shared = { ...panel, article, analysis, correcting, onBack, onNote, onOpenEntity, onOpenClaim };
  const claim = view?.kind === 'claim' && analysis.claims.find(each => each.start === view.start);
  if (view?.kind === 'entity') return <EntityView key={view.title} {...shared} title={view.title} />;
  if (claim) return <ClaimView key={claim.start} {...shared} claim={claim} />;
  return (
    <>
      <ArticleRemarks {...state} onHighlightPage={panel.onHighlightPage} />
      <BackgroundTab {...shared} reviews={state.statements.reviews} />
    </>
  );
};

const TabContent = (props: ReadyPanelProps) => {
  const { panel, state, location, used, onGo } = props;
  const { article, analysis } = state;
  switch (location.tab) {
    case 'background':
      return <Background {...props} />;
    case 'timeline':
      return (
        <TimelineTab
          events={analysis.timeline}
          entities={analysis.entities}
          claims={analysis.claims.filter(({ level }) => level !== null && level !== 'all')}
          published={article.published}
          met={metEvents(analysis.claims)}
          onExport={format => panel.onExportArticle({ article, analysis }, format)}
        />
      );
    case 'notes':
      return (
        <NotesTab
          {...used}
          {...panel}
          articleId={article.id}
          focusedId={props.focusedNoteId}
          onAdd={() => onGo({ kind: 'new-note', quote: null })}
        />
      );
  }
};

const countNotes = ({ panel, state, used }: ReadyPanelProps): number | null =>
  panel.notes?.ok
    ? mergeDrafts(panel.notes.value, used.drafts, draft => draft.articleId === state.article.id).length
    : null;

/** The panel of an article that was read. */
export const ReadyPanel = (props: ReadyPanelProps) => {
  const { state, location, onTab } = props;
  const { article, analysis } = state;
  const isViewOpen = location.tab === 'background' && location.view !== null;
  const body = useReturnFocus(location.view);
  const counts = {
    background: analysis.entities.length,
    timeline: analysis.timeline.length,
    notes: countNotes(props),
  };
  return (
    <>
      <header className="panel-head">
        <PanelHeader
          article={article}
          host={state.host}
          updated={state.statements.updated}
          isViewOpen={isViewOpen}
        />
      </header>
      <Tabs selected={location.tab} counts={counts} onSelect={onTab} />
      <main ref={body} className="panel-body">
        <div role="tabpanel" id={tabPanelId(location.tab)} aria-labelledby={tabId(location.tab)}>
          <TabContent {...props} />
        </div>
      </main>
    </>
  );
};
