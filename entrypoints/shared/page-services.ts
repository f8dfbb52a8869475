/** What every page of the extension works with: the stores, the permissions, and ways to its other pages. */
import { browser } from 'wxt/browser';
import { createSitePermissions } from '../../lib/extension/permissions.ts';
import { openStores } from '../../lib/storage/open-stores.ts';

/** The reader's notes, rules and settings, read by the pages themselves. */
export const stores = openStores(Date.now);

export const permissions = createSitePermissions(browser.permissions);

/** Opens another page of the extension in a tab. */
export const openPage = (page: 'library' | 'options' | 'welcome'): void => {
  browser.tabs.create({ url: `/${page}.html` });
};
