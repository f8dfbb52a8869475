/** Which tab a page of the extension is about: the one named in its address, else the active one, also as it changes. */
import { browser } from 'wxt/browser';
import { failure, type Result, success } from '../core/model/result.ts';

/** The tab that an address like `popup.html?tab=12` names; null where it names none. */
export const tabInAddress = (address: string): number | null => {
  const value = new URL(address).searchParams.get('tab');
  return value !== null && /^\d+$/u.test(value) ? Number(value) : null;
};

/** A tab's place: what opening a panel beside it needs. */
export type TabPlace = { readonly tabId: number; readonly windowId: number };

const asPlace = (tab: { id?: number | undefined; windowId: number } | undefined): Result<TabPlace> =>
  tab?.id === undefined
    ? failure('no-tab', 'There is no page here.')
    : success({ tabId: tab.id, windowId: tab.windowId });

/** The active tab of this page's own window. */
export const findActiveTab = async (): Promise<Result<TabPlace>> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return asPlace(tab);
};

/** A tab by its id; an error `no-tab` when it was closed. */
export const findTab = async (tabId: number): Promise<Result<TabPlace>> => {
  try {
    return asPlace(await browser.tabs.get(tabId));
  } catch {
    return failure('no-tab', 'This tab was closed.');
  }
};

type FollowOptions = {
  readonly windowId: number;
  readonly onActivated: (tabId: number) => void;
  /** A tab has loaded another page, or the same again. */
  readonly onLoaded: (tabId: number) => void;
  readonly signal: AbortSignal;
};

/** Follows the active tab of one window, and pages as they load, until `signal` is aborted. */
export const followTabs = ({ windowId, onActivated, onLoaded, signal }: FollowOptions): void => {
  const activated = (active: { tabId: number; windowId: number }): void => {
    if (active.windowId === windowId) onActivated(active.tabId);
  };
  const updated = (tabId: number, change: { status?: string | undefined }): void => {
    if (change.status === 'complete') onLoaded(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
};
