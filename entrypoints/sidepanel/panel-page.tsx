import { Panel } from '../../components/panel/panel.tsx';
import type { PanelProps } from '../../components/panel/panel-props.ts';
import { callBackground } from '../../lib/extension/connect-parts.ts';
import { originsOfHost } from '../../lib/extension/match-origins.ts';
import { exportArticle } from '../shared/archive-files.ts';
import { noteCallbacks } from '../shared/note-callbacks.ts';
import { openPage, permissions } from '../shared/page-services.ts';
import { rowCallbacks } from '../shared/row-callbacks.ts';
import { type UsedPageState, usePageState } from '../shared/use-page-state.ts';
import { useCorrectionsOf, useNotesOf, useOwnRows } from '../shared/use-stored.ts';
import { useTab } from '../shared/use-tab.ts';
import { usePanelRequest } from './use-panel-request.ts';

/** No browser gives a tab this id: a press before the tab is known comes to nothing. */
const NO_TAB = -1;

type PageCallbacks = Pick<
  PanelProps,
  'onJump' | 'onRunAnyway' | 'onRetry' | 'onAllowSite' | 'onHighlightPage'
>;

/** What is done to the page of `tabId`; nothing while there is no tab. */
const pageCallbacks = (tabId: number, { follow, refresh }: UsedPageState): PageCallbacks => ({
  onJump: span => {
    callBackground('jumpTo', { tabId, span });
  },
  onRunAnyway: () => follow(callBackground('readPage', { tabId, force: true })),
  onRetry: () => follow(callBackground('readPage', { tabId, force: false })),
  // Asked for in the turn of the click; refused or not, the state says what holds.
  onAllowSite: host => permissions.request(originsOfHost(host)).then(refresh),
  onHighlightPage: highlight => {
    callBackground('setPageHighlighted', { tabId, highlight });
  },
});

/** The panel on the tab it follows. */
export const PanelPage = () => {
  const tab = useTab();
  const page = usePageState(tab);
  const { state } = page;
  const articleId = state.kind === 'ready' ? state.article.id : null;
  const notes = useNotesOf(articleId);
  const corrections = useCorrectionsOf(
    state.kind === 'ready' ? { articleId: state.article.id, host: state.host } : null,
  );
  const tabId = tab?.ok ? tab.value.tabId : NO_TAB;
  const request = usePanelRequest(tabId);
  return (
    <Panel
      state={state}
      notes={notes}
      corrections={corrections}
      ownRows={useOwnRows()}
      request={request}
      loadEntity={title => callBackground('getBackground', title)}
      loadEvents={ids => callBackground('getEvents', ids)}
      newNoteId={() => crypto.randomUUID()}
      onNotThis={({ surface, entity }) => {
        if (articleId !== null && entity !== null)
          callBackground('addCorrection', {
            kind: 'not-this',
            scope: { within: 'article', articleId },
            surface,
            title: entity.title,
          });
      }}
      onNever={title => {
        callBackground('addCorrection', { kind: 'never', scope: { within: 'everywhere' }, title });
      }}
      onCorrect={correction => {
        callBackground('addCorrection', correction);
      }}
      suggestEntities={query => callBackground('suggestEntities', query)}
      onUndoCorrection={correction => {
        callBackground('removeCorrection', correction);
      }}
      onExportArticle={exportArticle}
      onOpenLibrary={() => openPage('library')}
      onOpenOptions={() => openPage('options')}
      {...noteCallbacks}
      {...rowCallbacks}
      {...pageCallbacks(tabId, page)}
    />
  );
};
