/** Where a correction holds. */
export type CorrectionScope =
  | { readonly within: 'article'; readonly articleId: string }
  /** `host` as in `location.host`. */
  | { readonly within: 'site'; readonly host: string }
  | { readonly within: 'everywhere' };

/**
 * What the reader knows better. `not-this`: the words `surface` do not mean the entity `title`. `is-that`: they do.
 * `never`: the entity `title` is not highlighted. `not-claim`: the clause with the words `surface` is nothing to check.
 */
export type Correction =
  | {
      readonly kind: 'not-this' | 'is-that';
      readonly scope: CorrectionScope;
      readonly surface: string;
      readonly title: string;
    }
  | { readonly kind: 'never'; readonly scope: CorrectionScope; readonly title: string }
  | { readonly kind: 'not-claim'; readonly scope: CorrectionScope; readonly surface: string };

/** True where a correction is about the entity `title`. */
export const isAbout = (correction: Correction, title: string): boolean =>
  correction.kind !== 'not-claim' && correction.title === title;

/** The place of an article that corrections are asked for. */
export type CorrectedPlace = { readonly articleId: string; readonly host: string };

/** True where a correction with this scope holds. */
export const isInScope = (scope: CorrectionScope, { articleId, host }: CorrectedPlace): boolean => {
  if (scope.within === 'article') return scope.articleId === articleId;
  return scope.within === 'everywhere' || scope.host === host;
};
