/** The items of a page's context menu. */
import { browser } from 'wxt/browser';
import type { PanelTarget } from '../../lib/core/model/panel-target.ts';
import { callReader } from '../../lib/extension/connect-parts.ts';
import { openPanelFor, placeOf } from './panel-opening.ts';
import { ensureReader } from './tab-states.ts';

const ADD_NOTE = 'add-note';
const OPEN_PANEL = 'open-panel';

const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Makes the items; to be called when the extension is installed or updated, the browser keeps them. */
export const createMenus = async (): Promise<void> => {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ADD_NOTE,
    title: 'Add a note on the selection',
    contexts: ['selection'],
    documentUrlPatterns: WEB_PAGES,
  });
  browser.contextMenus.create({
    id: OPEN_PANEL,
    title: 'Open Backgrounder here',
    contexts: ['page', 'link', 'image'],
    documentUrlPatterns: WEB_PAGES,
  });
};

/** A new note on what is selected in the page; on the article where the selection is none of its words. */
const noteOnSelection = async (tabId: number): Promise<PanelTarget> => {
  await ensureReader(tabId);
  const quote = await callReader(tabId)('getSelectedQuote', null);
  return { kind: 'new-note', quote: quote.ok ? quote.value : null };
};

/** Answers the items; call it at the top level of the background script. */
export const answerMenus = (): void => {
  browser.contextMenus.onClicked.addListener((item, tab) => {
    const place = placeOf(tab);
    if (place === undefined) return;
    // The panel opens only in the turn of the click, so it comes first.
    openPanelFor(place, () => (item.menuItemId === ADD_NOTE ? noteOnSelection(place.tabId) : undefined));
  });
};
