/**
 * Where the reader wants highlights and where the extension may read: the two together say on which sites the
 * reader script runs by itself. A rule without its permission rests until the permission comes back.
 */
import { type Result, success } from '../../lib/core/model/result.ts';
import { isUnderDomain, originsOfDomain, originsOfHost } from '../../lib/extension/match-origins.ts';
import type { SitePermissions } from '../../lib/extension/permissions.ts';
import type { ScriptOrigins } from '../../lib/extension/site-scripts.ts';
import type { RuleStore } from '../../lib/storage/rule-store.ts';
import type { SettingsStore } from '../../lib/storage/settings-store.ts';

export type SiteChoiceParts = {
  readonly rules: RuleStore;
  readonly settings: SettingsStore;
  readonly permissions: SitePermissions;
  /** Domains of news sites. */
  readonly findNewsDomains: () => Promise<readonly string[]>;
};

/** Whether the reader wants highlights on `host`: its own rule, else "on all news sites". */
const isWanted = async (host: string, parts: SiteChoiceParts): Promise<Result<boolean>> => {
  const rule = await parts.rules.findSiteRule(host);
  if (!rule.ok) return rule;
  if (rule.value !== undefined) return success(rule.value.highlight);
  const newsSites = await parts.settings.readNewsSites();
  if (!newsSites.ok || !newsSites.value) return newsSites;
  return success(isUnderDomain(host, await parts.findNewsDomains()));
};

/** Whether `host` is highlighted by itself: wanted by the reader, and permitted. */
export const isSiteHighlighted = async (host: string, parts: SiteChoiceParts): Promise<Result<boolean>> => {
  const wanted = await isWanted(host, parts);
  if (!wanted.ok || !wanted.value) return wanted;
  return success(await parts.permissions.has(originsOfHost(host)));
};

const permittedOnly = async (
  groups: readonly (readonly string[])[],
  permissions: SitePermissions,
): Promise<readonly string[]> => {
  const permitted = await Promise.all(groups.map(origins => permissions.has(origins)));
  return groups.flatMap((origins, index) => (permitted[index] ? origins : []));
};

/** The pages on which the reader script should run by itself now. */
export const findScriptOrigins = async (parts: SiteChoiceParts): Promise<Result<ScriptOrigins>> => {
  const rules = await parts.rules.listSiteRules();
  if (!rules.ok) return rules;
  const newsSites = await parts.settings.readNewsSites();
  if (!newsSites.ok) return newsSites;
  const wanted = rules.value.filter(({ highlight }) => highlight).map(({ host }) => originsOfHost(host));
  const news = newsSites.value ? (await parts.findNewsDomains()).map(originsOfDomain) : [];
  const unwanted = rules.value
    .filter(({ highlight }) => !highlight)
    .flatMap(({ host }) => originsOfHost(host));
  return success({
    matches: await permittedOnly([...wanted, ...news], parts.permissions),
    excludeMatches: unwanted.filter(origin => !wanted.flat().includes(origin)),
  });
};
