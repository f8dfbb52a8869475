/**
 * Opening the panel. Chrome: `sidePanel.open` counts as the reader's doing only when it is called in the same turn
 * as the click or message, so nothing is awaited before it. Firefox opens its sidebar from a toolbar button, menu
 * or shortcut, but never from a click in a page: there an open sidebar is shown the way, else the panel
 * opens in a tab.
 */
import { browser } from 'wxt/browser';
import { failure, type Result, success } from '../core/model/result.ts';

/** Where the panel is wanted. */
export type PanelPlace = { readonly tabId: number; readonly windowId: number };

/** What is used of `browser.sidePanel` (Chrome). */
type SidePanelApi = { open(options: { tabId: number }): Promise<void> };

/** What is used of `browser.sidebarAction` (Firefox). */
export type SidebarApi = {
  open(): Promise<void>;
  isOpen(options: { windowId: number }): Promise<boolean>;
};

/** What the browser has for panels, and a way to open a page of the extension in a tab. */
export type PanelApis = {
  readonly sidePanel: SidePanelApi | undefined;
  readonly sidebar: SidebarApi | undefined;
  readonly openTab: (path: string) => Promise<unknown>;
};

const hasSidebar = (api: object): api is { readonly sidebarAction: SidebarApi } => 'sidebarAction' in api;

/** What this browser has. */
export const findPanelApis = (): PanelApis => ({
  // Chrome's only; its types promise it everywhere.
  sidePanel: 'sidePanel' in browser ? browser.sidePanel : undefined,
  sidebar: hasSidebar(browser) ? browser.sidebarAction : undefined,
  openTab: path => browser.tabs.create({ url: path }),
});

/** The panel's page for one tab. */
const panelPath = (tabId: number): string => `/sidepanel.html?tab=${tabId}`;

const settle = async (opening: Promise<unknown>): Promise<Result<null>> => {
  try {
    await opening;
    return success(null);
  } catch (error) {
    return failure('panel-refused', error instanceof Error ? error.message : String(error));
  }
};

/** The panel in a tab of its own, when the browser refuses it beside the page. */
const orInTab = async (apis: PanelApis, place: PanelPlace, opened: Result<null>): Promise<Result<null>> =>
  opened.ok ? opened : settle(apis.openTab(panelPath(place.tabId)));

/** Opens the panel from the extension's own surfaces: popup, menu, shortcut. Call it first in the handler. */
export const openPanelFromExtension = async (apis: PanelApis, place: PanelPlace): Promise<Result<null>> => {
  const opening = apis.sidePanel?.open({ tabId: place.tabId }) ?? apis.sidebar?.open();
  const opened = opening === undefined ? failure('no-panel', 'No panel here.') : await settle(opening);
  return orInTab(apis, place, opened);
};

const isSidebarOpen = async (sidebar: SidebarApi | undefined, windowId: number): Promise<Result<null>> => {
  const open = await sidebar?.isOpen({ windowId }).catch(() => false);
  return open === true ? success(null) : failure('sidebar-closed', 'The sidebar is closed.');
};

/** Opens the panel for a click in a web page. Call it first in the message's handler. */
export const openPanelFromPage = async (apis: PanelApis, place: PanelPlace): Promise<Result<null>> => {
  const opened =
    apis.sidePanel === undefined
      ? await isSidebarOpen(apis.sidebar, place.windowId)
      : await settle(apis.sidePanel.open({ tabId: place.tabId }));
  return orInTab(apis, place, opened);
};
