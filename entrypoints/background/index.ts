import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Problem, type Result, success } from '../../lib/core/model/result.ts';
import { answerAsBackground, callReader } from '../../lib/extension/connect-parts.ts';
import { logProblem } from '../../lib/extension/error-log.ts';
import { loadNewsDomains } from '../../lib/extension/news-domains.ts';
import { ownFile } from '../../lib/extension/own-file.ts';
import { createSitePermissions } from '../../lib/extension/permissions.ts';
import { openStores } from '../../lib/storage/open-stores.ts';
import { analyzeWithCache, findBackgroundWithCache } from './article-analysis.ts';
import { answerCommands } from './commands.ts';
import { forgetEverything } from './forget-everything.ts';
import { createKnowledgeOpener } from './load-knowledge.ts';
import { answerMenus, createMenus } from './menus.ts';
import { findPageChoices } from './page-choices.ts';
import { openPanelAt } from './panel-opening.ts';
import { injectAsTabsLoad, injectIntoOpenTabs } from './reader-injection.ts';
import { createDirectRecognizer } from './recognizer.ts';
import { createRuleChanges } from './rule-changes.ts';
import { findPageState, readAllTabsAgain, readPageAgain, repaintAllTabs, showTab } from './tab-states.ts';
import { createWorkerRecognizer } from './worker-recognizer.ts';

const reportProblem = (where: string, problem: Problem): void => {
  logProblem(browser.storage.session, { ...problem, where, at: new Date().toISOString() });
};

/** No site that is news to the pack: an unreadable list is reported, and switches nothing on. */
const findNewsDomains = async (): Promise<readonly string[]> => {
  const domains = await loadNewsDomains();
  if (!domains.ok) reportProblem('news sites', domains.error);
  return domains.ok ? domains.value : [];
};

export default defineBackground({
  type: 'module',
  main() {
    const stores = openStores(Date.now);
    const recognize =
      typeof Worker === 'undefined'
        ? createDirectRecognizer(
            createKnowledgeOpener({
              pack: ownFile('pack/backgrounder.pack'),
              tagger: ownFile('pack/names.tagger'),
              readActivePacks: stores.packs.readActivePacks,
              listOwnRows: stores.ownRows.listRows,
            }),
          )
        : createWorkerRecognizer();
    const permissions = createSitePermissions(browser.permissions);
    const sites = { rules: stores.rules, settings: stores.settings, permissions, findNewsDomains };
    const changes = createRuleChanges({ stores, sites, onProblem: reportProblem });
    const programVersion = browser.runtime.getManifest().version;
    const shared = { recognize, programVersion, onProblem: reportProblem };

    const usePacksAnew = async (): Promise<Result<null>> => {
      const reopened = await recognize('reopenPacks', null);
      return reopened.ok ? readAllTabsAgain() : reopened;
    };

    answerAsBackground({
      analyzeArticle: input =>
        analyzeWithCache(input, { ...shared, cache: stores.analyses, corrections: stores.corrections }),
      getChoices: page => findPageChoices(page, stores, sites),
      openPanel: (target, sender) => openPanelAt(sender, target),
      getBackground: title => findBackgroundWithCache(title, { ...shared, cache: stores.backgrounds }),
      getEvents: ids => recognize('getEvents', ids),
      suggestEntities: query => recognize('suggestEntities', query),
      readRow: row => recognize('readRow', row),
      addCorrection: async correction => changes.after(await stores.corrections.addCorrections([correction])),
      removeCorrection: async correction =>
        changes.after(await stores.corrections.removeCorrection(correction)),
      getPageState: async ({ tabId }) => success(await findPageState(tabId)),
      readPage: async ({ tabId, force }) => success(await readPageAgain(tabId, force)),
      setPageHighlighted: ({ tabId, highlight }) => changes.setPageHighlighted(tabId, highlight),
      setSiteHighlighted: ({ host, highlight }) => changes.setSiteHighlighted(host, highlight),
      removeSiteRule: ({ host }) => changes.removeSiteRule(host),
      setAllNewsSites: ({ highlight }) => changes.setAllNewsSites(highlight),
      setAmount: async amount => changes.after(await stores.settings.changeSettings({ amount })),
      jumpTo: async ({ tabId, span }) => {
        await showTab(tabId);
        return callReader(tabId)('jumpTo', span);
      },
      describePack: () => recognize('describePack', null),
      forgetEverything: () => forgetEverything(stores, changes),
      notesChanged: () => repaintAllTabs(),
      archiveImported: async () => {
        const used = await usePacksAnew();
        return used.ok ? changes.applyEverywhere() : used;
      },
      packsChanged: usePacksAnew,
    });

    answerMenus();
    answerCommands(changes.setPageHighlighted);
    injectAsTabsLoad(sites);
    permissions.onChanged(() => changes.permissionsChanged().then(() => injectIntoOpenTabs(sites)));

    /** Rules, scripts and open pages may all have changed while the extension was not there. */
    const start = (): Promise<void> => changes.checkPermissions().then(() => injectIntoOpenTabs(sites));

    browser.runtime.onInstalled.addListener(({ reason }) => {
      createMenus();
      start();
      if (reason === 'install') browser.tabs.create({ url: '/welcome.html' });
    });
    browser.runtime.onStartup.addListener(() => {
      start();
      stores.notes.purgeNotes();
      stores.ownRows.purgeRows();
    });
  },
});
