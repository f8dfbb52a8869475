import type { Amount, Analysis } from './analysis.ts';
import type { Article } from './article.ts';
import type { PageStatements } from './claim-review.ts';
import type { Problem } from './result.ts';

/** What a tab's page is to Backgrounder right now; the popup and the panel show one of these. */
export type PageState =
  /** The extension may not look at this page until the reader clicks its icon or allows the site. */
  | { readonly kind: 'no-permission'; readonly host: string | null }
  /** A page of the browser or of another extension: never readable. */
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'reading'; readonly step: 'extracting' | 'recognising' }
  | { readonly kind: 'not-an-article'; readonly title: string; readonly host: string }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'ready';
      readonly article: Article;
      readonly analysis: Analysis;
      readonly statements: PageStatements;
      readonly host: string;
      readonly highlighted: boolean;
      readonly siteHighlighted: boolean;
      readonly amount: Amount;
    };
