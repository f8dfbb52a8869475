import type { EntityKind } from '../../model/entity.ts';

/** Kinds the tagger tells apart; works are among `other` in its training data. */
export const TAGGED_KINDS = [
  'person',
  'organization',
  'place',
  'other',
  'event',
] as const satisfies EntityKind[];

/** Labels: 0 is outside a name, then for each kind its first token (odd) and its further tokens (even). */
export const LABEL_COUNT = 1 + 2 * TAGGED_KINDS.length;

export const OUTSIDE = 0;

export const firstLabel = (kindIndex: number): number => 1 + 2 * kindIndex;

export const insideLabel = (kindIndex: number): number => 2 + 2 * kindIndex;

export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** Index into `TAGGED_KINDS` of a label other than `OUTSIDE`. */
export const kindIndexOf = (label: number): number => (label - 1) >> 1;

/** A further token follows only a token of a name of its kind. */
export const isLegal = (previous: number, label: number): boolean =>
  !isInside(label) || previous === label || previous === label - 1;
