import type { EntityKind } from '../model/entity.ts';

/** One reason for (or the lack of) a link, as data; `explainReason` says it in words. */
export type LinkReason =
  | { readonly kind: 'spelling'; readonly alias: string; readonly label: string }
  | { readonly kind: 'named-in-full' }
  | { readonly kind: 'shares-background'; readonly count: number }
  | { readonly kind: 'belongs-to'; readonly label: string; readonly isNear: boolean }
  | { readonly kind: 'stands-like'; readonly entityKind: EntityKind }
  | { readonly kind: 'cue'; readonly sentence: string }
  | { readonly kind: 'earlier-name'; readonly surface: string; readonly name: string }
  | { readonly kind: 'later-name'; readonly surface: string; readonly name: string }
  | { readonly kind: 'part-of-name'; readonly surface: string; readonly label: string }
  | { readonly kind: 'team-in-sport'; readonly sport: string }
  | { readonly kind: 'language' }
  | { readonly kind: 'speaks-for'; readonly label: string }
  | { readonly kind: 'not-in-pack' };

/** A reason with what it adds to (or takes from) a candidate's score. */
export type WeighedReason = {
  readonly reason: LinkReason;
  readonly weight: number;
  /** True where the reason is enough for a name that needs evidence. */
  readonly isEvidence: boolean;
};
