import type { Amount } from './analysis.ts';

/** What the reader chose for the whole extension. */
export type Settings = {
  readonly amount: Amount;
};

export const DEFAULT_SETTINGS: Settings = { amount: 'few' };

/** "Always on this site" (or never): `host` as in `location.host`. */
export type SiteRule = { readonly host: string; readonly highlight: boolean };

/** "Highlight this page": wins over the site's rule. */
export type PageRule = { readonly articleId: string; readonly highlight: boolean };

/** What holds for one page: the page's rule, else the site's, else off. Permission is never consent. */
export const isHighlighted = (page: PageRule | undefined, site: SiteRule | undefined): boolean =>
  page?.highlight ?? site?.highlight ?? false;
