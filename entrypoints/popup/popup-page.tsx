import { useState } from 'react';
import { Popup } from '../../components/popup/popup.tsx';
import type { PageState } from '../../lib/core/model/page-state.ts';
import { type Problem, type Result, success } from '../../lib/core/model/result.ts';
import { callBackground } from '../../lib/extension/connect-parts.ts';
import { originsOfHost } from '../../lib/extension/match-origins.ts';
import { findPanelApis, openPanelFromExtension } from '../../lib/extension/open-panel.ts';
import { openPage, permissions } from '../shared/page-services.ts';
import { usePageState } from '../shared/use-page-state.ts';
import { useTab } from '../shared/use-tab.ts';

/**
 * Switches a site on or off. The permission is asked for in the turn of the click, and the choice sent with it: the
 * browser's question may close this popup, and nobody would be left to send it.
 */
const switchSite = async (host: string, highlight: boolean): Promise<Result<null>> => {
  const asked = highlight ? permissions.request(originsOfHost(host)) : success(null);
  const kept = await callBackground('setSiteHighlighted', { host, highlight });
  const granted = await asked;
  if (!granted.ok) await callBackground('setSiteHighlighted', { host, highlight: false });
  return granted.ok ? kept : granted;
};

const hostOf = (state: PageState): string | null => ('host' in state ? state.host : null);

/** No browser gives a tab this id: a press before the tab is known comes to nothing. */
const NO_TAB = -1;

/** The popup on the tab it was opened for. */
export const PopupPage = () => {
  const tab = useTab();
  const { state, follow, refresh } = usePageState(tab);
  const [problem, setProblem] = useState<Problem | null>(null);
  const tabId = tab?.ok ? tab.value.tabId : NO_TAB;

  const show = async (result: Promise<Result<unknown>>): Promise<void> => {
    const settled = await result;
    setProblem(settled.ok ? null : settled.error);
  };

  return (
    <Popup
      state={state}
      problem={problem}
      onHighlightPage={highlight => show(callBackground('setPageHighlighted', { tabId, highlight }))}
      onHighlightSite={highlight => {
        const host = hostOf(state);
        if (host !== null) show(switchSite(host, highlight));
      }}
      onAmount={amount => show(callBackground('setAmount', amount))}
      onOpenPanel={() => {
        if (tab?.ok) show(openPanelFromExtension(findPanelApis(), tab.value));
      }}
      onRunAnyway={() => follow(callBackground('readPage', { tabId, force: true }))}
      onRetry={() => follow(callBackground('readPage', { tabId, force: false }))}
      onAllowSite={host => show(permissions.request(originsOfHost(host))).then(refresh)}
      onOpenLibrary={() => openPage('library')}
      onOpenOptions={() => openPage('options')}
    />
  );
};
