/** Opening the panel at a place in it, from a page's card, the menu or a shortcut. */
import { browser } from 'wxt/browser';
import type { PanelTarget } from '../../lib/core/model/panel-target.ts';
import { failure, type Result } from '../../lib/core/model/result.ts';
import type { MessageSender } from '../../lib/extension/message-checks.ts';
import {
  findPanelApis,
  openPanelFromExtension,
  openPanelFromPage,
  type PanelPlace,
} from '../../lib/extension/open-panel.ts';
import { requestPanel } from '../../lib/extension/panel-requests.ts';

const askPanel = (tabId: number, target: PanelTarget): Promise<Result<null>> =>
  requestPanel(browser.storage.session, tabId, { id: Date.now(), target });

/** The tab that a message or click came from; undefined where it was no tab. */
export const placeOf = (tab: MessageSender['tab']): PanelPlace | undefined =>
  tab?.id === undefined || tab.windowId === undefined ? undefined : { tabId: tab.id, windowId: tab.windowId };

/** Opens the panel for a click in a page's card. Nothing may be awaited before this is called. */
export const openPanelAt = async (sender: MessageSender, target: PanelTarget): Promise<Result<null>> => {
  const place = placeOf(sender.tab);
  if (place === undefined) return failure('no-tab', 'There is no page to open the panel for.');
  const [opened] = await Promise.all([
    openPanelFromPage(findPanelApis(), place),
    askPanel(place.tabId, target),
  ]);
  return opened;
};

/**
 * Opens the panel for a menu item or shortcut; `findTarget` may take its time, the panel goes there when it is
 * known. Nothing may be awaited before this is called.
 */
export const openPanelFor = async (
  place: PanelPlace,
  findTarget: () => Promise<PanelTarget> | undefined,
): Promise<Result<null>> => {
  const opened = await openPanelFromExtension(findPanelApis(), place);
  const target = await findTarget();
  if (target !== undefined) await askPanel(place.tabId, target);
  return opened;
};
