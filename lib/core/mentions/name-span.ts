import type { EntityKind } from '../model/entity.ts';
import type { NameCandidate } from '../model/knowledge-base.ts';

/** A name as it stands in the text, before it is decided what it refers to. */
export type NameSpan = {
  readonly firstToken: number;
  readonly endToken: number;
  /** What the pack offers for it; empty for a name known by its shape only. */
  readonly candidates: readonly NameCandidate[];
  /** What its shape and the words around it say it is. */
  readonly shapeKind: EntityKind;
  /** What the tagger takes it for, and how surely; undefined where it sees no such name. */
  readonly tagged?: { readonly kind: EntityKind; readonly confidence: number } | undefined;
};
