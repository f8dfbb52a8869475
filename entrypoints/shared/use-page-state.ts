/** What a tab's page is, as it is read, painted and left. */
import { useCallback, useEffect, useState } from 'react';
import type { PageState } from '../../lib/core/model/page-state.ts';
import { type Result, success } from '../../lib/core/model/result.ts';
import { callBackground, hearAsPage } from '../../lib/extension/connect-parts.ts';
import type { UsedTab } from './use-tab.ts';

const READING: PageState = { kind: 'reading', step: 'extracting' };

const asState = (answer: Result<PageState>): PageState =>
  answer.ok ? answer.value : { kind: 'failed', problem: answer.error };

export type UsedPageState = {
  readonly state: PageState;
  /** Shows what an action on the page came to, when it is known. */
  readonly follow: (answer: Promise<Result<PageState>>) => Promise<void>;
  /** Asks for the page's state again. */
  readonly refresh: () => Promise<void>;
};

/** The state of the page in `tab`; "reading" until it is known. */
export const usePageState = (tab: UsedTab): UsedPageState => {
  const [state, setState] = useState<PageState>(READING);
  const tabId = tab?.ok ? tab.value.tabId : undefined;
  const loads = tab?.ok ? tab.value.loads : 0;
  const follow = useCallback(
    async (answer: Promise<Result<PageState>>) => setState(asState(await answer)),
    [],
  );
  const refresh = useCallback(async () => {
    if (tabId !== undefined) await follow(callBackground('getPageState', { tabId }));
  }, [tabId, follow]);

  useEffect(() => {
    if (tabId === undefined) return;
    const controller = new AbortController();
    const hear = (heard: PageState, from: number | undefined) => {
      if (from === tabId) setState(heard);
      return success(null);
    };
    hearAsPage({ pageStateChanged: (heard, sender) => hear(heard, sender.tab?.id) }, controller.signal);
    return () => controller.abort();
  }, [tabId]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page in the same tab is asked for anew
  useEffect(() => {
    let isCurrent = true;
    if (tabId === undefined) return;
    setState(READING);
    callBackground('getPageState', { tabId }).then(answer => {
      if (isCurrent) setState(asState(answer));
    });
    return () => {
      isCurrent = false;
    };
  }, [tabId, loads]);

  const shown: PageState = tab?.ok === false ? { kind: 'failed', problem: tab.error } : state;
  return { state: shown, follow, refresh };
};
