import type { Quote } from './note.ts';

export const PANEL_TABS = ['background', 'timeline', 'notes'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** Where the panel should go when asked from outside: the card's "More", a note on a selection, a command. */
export type PanelTarget =
  | { readonly kind: 'tab'; readonly tab: PanelTab }
  | { readonly kind: 'entity'; readonly title: string }
  /** The claim whose span starts here. */
  | { readonly kind: 'claim'; readonly start: number }
  /** Opens Notes with the caret in a new note. */
  | { readonly kind: 'new-note'; readonly quote: Quote | null };
