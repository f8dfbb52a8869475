/** Where in the panel the reader is. A view belongs to one article: another article closes it and keeps the tab. */
import type { PanelTab, PanelTarget } from '../../lib/core/model/panel-target.ts';

export type PanelView =
  | { readonly kind: 'entity'; readonly title: string }
  | { readonly kind: 'claim'; readonly start: number };

export type PanelLocation = {
  readonly tab: PanelTab;
  readonly view: PanelView | null;
  /** The article that `view` is of; null before the first. */
  readonly articleId: string | null;
};

export const START: PanelLocation = { tab: 'background', view: null, articleId: null };

export const goToTab = (location: PanelLocation, tab: PanelTab): PanelLocation => ({
  ...location,
  tab,
  view: tab === location.tab ? null : location.view,
});

/** Opens what was asked for, in the tab it belongs to. */
export const goTo = (location: PanelLocation, target: PanelTarget): PanelLocation => {
  switch (target.kind) {
    case 'tab':
      return { ...location, tab: target.tab, view: null };
    case 'new-note':
      return { ...location, tab: 'notes' };
    default:
      return { ...location, tab: 'background', view: target };
  }
};

/** The location once `articleId` is shown. */
export const enterArticle = (location: PanelLocation, articleId: string): PanelLocation =>
  location.articleId === articleId ? location : { ...location, articleId, view: null };
