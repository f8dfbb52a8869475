import { defineConfig } from 'wxt';

/** Any web page, on the reader's opt-in; asked for site by site at run time. */
const ANY_SITE = ['*://*/*'];

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'backgrounder@example.org',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

// `CSS.highlights.highlightsFromPoint`, by which a click finds its highlight, is there from Chrome 140.
const CHROME = { minimum_chrome_version: '140' };

// The scripts of every build are the same bytes, so that what is tested is what is shipped.
const PRODUCTION = { 'import.meta.env.MODE': '"production"', 'process.env.NODE_ENV': '"production"' };

// WXT takes the mode for NODE_ENV, and React and Vite would build for development in any but "production".
if (process.env['NODE_ENV'] === 'e2e') process.env['NODE_ENV'] = 'production';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser, mode }) => ({
    name: 'Backgrounder',
    description:
      'Context while you read the news: who and what an article names, with a dated, sourced timeline.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    // Drivers cannot click a permission prompt: the build for them is granted every site, and differs in nothing else.
    ...(mode === 'e2e' ? { host_permissions: ANY_SITE } : { optional_host_permissions: ANY_SITE }),
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    commands: {
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: 'Highlight this page, or stop highlighting it',
      },
      'next-highlight': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Go to the next highlight',
      },
      'previous-highlight': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Go to the previous highlight',
      },
      // Chrome suggests keys for four commands at most; the reader may give these some.
      'next-claim': { description: 'Go to the next claim' },
      'previous-claim': { description: 'Go to the previous claim' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+B' }, description: 'Open the Backgrounder panel' },
    },
    ...(browser === 'firefox' ? FIREFOX : CHROME),
  }),
  vite: ({ command }) => (command === 'build' ? { define: PRODUCTION } : {}),
});
