/** The tab that a page of the extension is about: the one in its address, else the active one as it changes. */
import { useEffect, useState } from 'react';
import { type Result, success } from '../../lib/core/model/result.ts';
import {
  findActiveTab,
  findTab,
  followTabs,
  type TabPlace,
  tabInAddress,
} from '../../lib/extension/tab-pages.ts';

/** A tab, and how often its page has loaded since it is followed. */
export type FollowedTab = TabPlace & { readonly loads: number };

/** The tab; null until it is known which, an error where there is none. */
export type UsedTab = Result<FollowedTab> | null;

/** See the top of the file. */
export const useTab = (): UsedTab => {
  const [tab, setTab] = useState<UsedTab>(null);
  useEffect(() => {
    const controller = new AbortController();
    follow(setTab, controller.signal);
    return () => controller.abort();
  }, []);
  return tab;
};

type SetTab = (change: (tab: UsedTab) => UsedTab) => void;

const afterLoad = (tab: UsedTab, tabId: number): UsedTab =>
  tab?.ok && tab.value.tabId === tabId ? success({ ...tab.value, loads: tab.value.loads + 1 }) : tab;

const follow = async (setTab: SetTab, signal: AbortSignal): Promise<void> => {
  const named = tabInAddress(location.href);
  const found = await (named === null ? findActiveTab() : findTab(named));
  if (signal.aborted) return;
  setTab(() => (found.ok ? success({ ...found.value, loads: 0 }) : found));
  if (!found.ok) return;
  const { windowId } = found.value;
  followTabs({
    windowId,
    signal,
    onActivated: tabId => {
      if (named === null) setTab(() => success({ tabId, windowId, loads: 0 }));
    },
    onLoaded: tabId => setTab(tab => afterLoad(tab, tabId)),
  });
};
