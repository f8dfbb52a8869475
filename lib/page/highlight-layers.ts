import type { EntityKind } from '../core/model/entity.ts';

/** What a mark on the page stands for, from the lowest layer to the uppermost. */
export const HIGHLIGHT_LAYERS = [
  'note',
  'claim',
  'other',
  'work',
  'event',
  'organization',
  'place',
  'person',
  'current',
] as const satisfies readonly (EntityKind | 'claim' | 'note' | 'current')[];

export type HighlightLayer = (typeof HIGHLIGHT_LAYERS)[number];

/** A layer that marks are painted on; `current` is set apart, for the one mark that was just jumped to. */
export type MarkLayer = Exclude<HighlightLayer, 'current'>;

/**
 * The name in the page's registry of highlights, which the page can read: it says neither what it marks nor
 * who does.
 */
export const registryName = (layer: HighlightLayer): string => `mark-${HIGHLIGHT_LAYERS.indexOf(layer)}`;
