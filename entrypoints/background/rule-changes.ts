/** What happens when the reader changes a rule: it is kept, scripts are registered, and pages are painted anew. */
import { browser } from 'wxt/browser';
import { failure, type Problem, type Result } from '../../lib/core/model/result.ts';
import { callReader } from '../../lib/extension/connect-parts.ts';
import { originsOfDomain, originsOfHost } from '../../lib/extension/match-origins.ts';
import { readRegisteredOrigins, registerReaderOn } from '../../lib/extension/site-scripts.ts';
import type { Stores } from '../../lib/storage/open-stores.ts';
import { findScriptOrigins, type SiteChoiceParts } from './site-choices.ts';
import { findArticleId, repaintAllTabs } from './tab-states.ts';

type RuleChangeParts = {
  readonly stores: Stores;
  readonly sites: SiteChoiceParts;
  readonly onProblem: (where: string, problem: Problem) => void;
};

export type RuleChanges = ReturnType<typeof createRuleChanges>;

/** The changes a reader can make to rules, over the stores and permissions. */
export const createRuleChanges = ({ stores, sites, onProblem }: RuleChangeParts) => {
  /** Brings the registered script in line with rules and permissions. */
  const alignScripts = async (): Promise<Result<null>> => {
    const origins = await findScriptOrigins(sites);
    const aligned = origins.ok ? await registerReaderOn(browser.scripting, origins.value) : origins;
    if (!aligned.ok) onProblem('site scripts', aligned.error);
    return aligned;
  };

  /**
   * Forgets the rules of sites whose permission the reader took back. What was registered was in effect; a rule that
   * never was (from a file, or while the browser still asks) waits for its permission.
   */
  const noticeRevocation = async (): Promise<void> => {
    const registered = await readRegisteredOrigins(browser.scripting);
    const rules = await stores.rules.listSiteRules();
    if (!rules.ok) return onProblem('site rules', rules.error);
    const inEffect = rules.value.filter(
      ({ host, highlight }) => highlight && originsOfHost(host).every(origin => registered.includes(origin)),
    );
    const held = await Promise.all(inEffect.map(({ host }) => sites.permissions.has(originsOfHost(host))));
    const revoked = inEffect.filter((_, index) => held[index] === false);
    if (revoked.length > 0) await stores.rules.removeSiteRules(revoked.map(({ host }) => host));
  };

  /** Brings rules and scripts in line with the permissions held; to be called at start. */
  const checkPermissions = async (): Promise<void> => {
    await noticeRevocation();
    await alignScripts();
  };

  /** Takes note that the reader gave or took back a permission. */
  const permissionsChanged = async (): Promise<void> => {
    await noticeRevocation();
    await applyEverywhere();
  };

  /** Lines up scripts and has every page ask for its choices again. */
  const applyEverywhere = async (): Promise<Result<null>> => {
    const aligned = await alignScripts();
    await repaintAllTabs();
    return aligned;
  };

  const after = async (stored: Result<unknown>): Promise<Result<null>> =>
    stored.ok ? applyEverywhere() : stored;

  const setPageHighlighted = async (tabId: number, highlight: boolean): Promise<Result<null>> => {
    const articleId = await findArticleId(tabId);
    if (!articleId.ok) return articleId;
    if (articleId.value === null) return failure('no-article', 'There is no article to highlight here.');
    const stored = await stores.rules.setPageRule({ articleId: articleId.value, highlight }, null);
    return stored.ok ? callReader(tabId)('choicesChanged', null) : stored;
  };

  const setSiteHighlighted = async (host: string, highlight: boolean): Promise<Result<null>> => {
    const applied = await after(await stores.rules.setSiteRules([{ host, highlight }]));
    // Giving back what is not needed is a courtesy: a browser that refuses it changes nothing else.
    if (!highlight) await sites.permissions.remove(originsOfHost(host));
    return applied;
  };

  const removeSiteRule = async (host: string): Promise<Result<null>> => {
    const applied = await after(await stores.rules.removeSiteRules([host]));
    await sites.permissions.remove(originsOfHost(host));
    return applied;
  };

  const setAllNewsSites = async (highlight: boolean): Promise<Result<null>> => {
    const applied = await after(await stores.settings.setNewsSites(highlight));
    if (!highlight) await sites.permissions.remove((await sites.findNewsDomains()).flatMap(originsOfDomain));
    return applied;
  };

  return {
    checkPermissions,
    permissionsChanged,
    applyEverywhere,
    after,
    setPageHighlighted,
    setSiteHighlighted,
    removeSiteRule,
    setAllNewsSites,
  };
};
