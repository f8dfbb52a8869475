/**
 * Pages that the reader switched on get the reader script when they are opened again, where the extension may
 * still look at them. A site's own registration does that too, but not for single pages, and not for pages that
 * stood open before the extension did: at start, after an update, when a permission is given.
 */
import { browser } from 'wxt/browser';
import { hostOfAddress } from '../../lib/extension/match-origins.ts';
import { withoutTracking } from '../../lib/page/page-address.ts';
import { isSiteHighlighted, type SiteChoiceParts } from './site-choices.ts';
import { ensureReader } from './tab-states.ts';

/** Whether the page at `address` is to be highlighted, as far as that is known before it is read. */
const isChosen = async (address: string, sites: SiteChoiceParts): Promise<boolean> => {
  const host = hostOfAddress(address);
  if (host === null) return false;
  const rule = await sites.rules.findPageRuleAt(withoutTracking(address));
  if (rule.ok && rule.value !== undefined) return rule.value.highlight;
  const site = await isSiteHighlighted(host, sites);
  return site.ok && site.value;
};

type OpenTab = { readonly id?: number | undefined; readonly url?: string | undefined };

/** An address is visible only where the page may be read; a refusal shows in the popup when it is opened. */
const injectIfChosen = async ({ id, url }: OpenTab, sites: SiteChoiceParts): Promise<void> => {
  if (id !== undefined && url !== undefined && (await isChosen(url, sites))) await ensureReader(id);
};

/** Puts the reader into the open pages that were switched on and have none. */
export const injectIntoOpenTabs = async (sites: SiteChoiceParts): Promise<void> => {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(tab => injectIfChosen(tab, sites)));
};

/** Watches tabs as they load; call it at the top level of the background script. */
export const injectAsTabsLoad = (sites: SiteChoiceParts): void => {
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (change.status === 'complete') injectIfChosen(tab, sites);
  });
};
