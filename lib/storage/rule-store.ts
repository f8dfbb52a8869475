/** Where the reader wants highlights: rules for single pages and for sites. */
import type { PageRule, SiteRule } from '../core/model/reading-rules.ts';
import type { Result } from '../core/model/result.ts';
import type { BackgrounderDatabase, PageRuleRow } from './backgrounder-database.ts';
import { runQuery } from './run-query.ts';

export type RuleStore = {
  readonly findPageRule: (articleId: string) => Promise<Result<PageRule | undefined>>;
  /** The rule of the page last read at `address` (without fragment). */
  readonly findPageRuleAt: (address: string) => Promise<Result<PageRule | undefined>>;
  /** Keeps a page's rule; `address` is where the page was read, so that it is known before it is read again. */
  readonly setPageRule: (rule: PageRule, address: string | null) => Promise<Result<null>>;
  readonly findSiteRule: (host: string) => Promise<Result<SiteRule | undefined>>;
  readonly setSiteRules: (rules: readonly SiteRule[]) => Promise<Result<null>>;
  readonly removeSiteRules: (hosts: readonly string[]) => Promise<Result<null>>;
  /** All sites' rules by host. */
  readonly listSiteRules: () => Promise<Result<readonly SiteRule[]>>;
  readonly listPageRules: () => Promise<Result<readonly PageRule[]>>;
};

/** More addresses of one article than this are variants by tracking marks. */
const MAX_ADDRESSES = 8;

const withAddress = (
  rule: PageRule,
  stored: PageRuleRow | undefined,
  address: string | null,
): PageRuleRow => {
  const addresses = [...(address === null ? [] : [address]), ...(stored?.addresses ?? [])];
  return { ...rule, addresses: [...new Set(addresses)].slice(0, MAX_ADDRESSES) };
};

const asPageRule = ({ articleId, highlight }: PageRuleRow): PageRule => ({ articleId, highlight });

/** A store of rules over `database`. */
export const createRuleStore = (database: BackgrounderDatabase): RuleStore => {
  const { pageRules, siteRules } = database;
  const present = (row: PageRuleRow | undefined) => (row === undefined ? undefined : asPageRule(row));
  return {
    findPageRule: articleId => runQuery(async () => present(await pageRules.get(articleId))),
    findPageRuleAt: address =>
      runQuery(async () => present(await pageRules.where('addresses').equals(address).first())),
    setPageRule: (rule, address) =>
      runQuery(() =>
        database.transaction('rw', pageRules, async () => {
          await pageRules.put(withAddress(rule, await pageRules.get(rule.articleId), address));
          return null;
        }),
      ),
    findSiteRule: host => runQuery(() => siteRules.get(host)),
    setSiteRules: rules => runQuery(() => siteRules.bulkPut([...rules]).then(() => null)),
    removeSiteRules: hosts => runQuery(() => siteRules.bulkDelete([...hosts]).then(() => null)),
    listSiteRules: () => runQuery(() => siteRules.toArray()),
    listPageRules: () => runQuery(async () => (await pageRules.toArray()).map(asPageRule)),
  };
};
