/** The keyboard commands, as the manifest names them. */
import { browser } from 'wxt/browser';
import { callReader } from '../../lib/extension/connect-parts.ts';
import type { Direction } from '../../lib/extension/messages.ts';
import { openPanelFor, placeOf } from './panel-opening.ts';
import { ensureReader, findPageState } from './tab-states.ts';

/** Switches a tab's page on or off. */
export type SetPageHighlighted = (tabId: number, highlight: boolean) => Promise<unknown>;

const toggleHighlights = async (tabId: number, setPageHighlighted: SetPageHighlighted): Promise<void> => {
  const state = await findPageState(tabId);
  if (state.kind === 'ready') await setPageHighlighted(tabId, !state.highlighted);
};

const goTo = async (
  what: 'goToHighlight' | 'goToClaim',
  tabId: number,
  direction: Direction,
): Promise<void> => {
  const reader = await ensureReader(tabId);
  if (reader.ok) await callReader(tabId)(what, direction);
};

/** Answers the commands; call it at the top level of the background script. */
export const answerCommands = (setPageHighlighted: SetPageHighlighted): void => {
  browser.commands.onCommand.addListener((command, tab) => {
    const place = placeOf(tab);
    if (place === undefined) return;
    if (command === 'open-panel') openPanelFor(place, () => undefined);
    if (command === 'toggle-highlights') toggleHighlights(place.tabId, setPageHighlighted);
    if (command === 'next-highlight') goTo('goToHighlight', place.tabId, 'next');
    if (command === 'previous-highlight') goTo('goToHighlight', place.tabId, 'previous');
    if (command === 'next-claim') goTo('goToClaim', place.tabId, 'next');
    if (command === 'previous-claim') goTo('goToClaim', place.tabId, 'previous');
  });
};
