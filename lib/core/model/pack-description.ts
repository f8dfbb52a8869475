import type { Problem } from './result.ts';

/** Where facts of a pack come from, for the credits. */
export type PackSource = {
  readonly name: string;
  /** What was taken from it or compared with it, in a few words. */
  readonly what: string;
  readonly licence: string;
  readonly url: string | null;
};

/** A pack that the reader added, without its bytes. */
export type AddedPack = {
  /** Its identity: a newer pack of the same name takes the place of the older. */
  readonly name: string;
  readonly version: string;
  /** Month (`YYYY-MM`) of the newest text that a row was checked against. */
  readonly asOf: string;
  readonly entities: number;
  readonly events: number;
  readonly sources: readonly PackSource[];
  /** Whether articles are read with it. */
  readonly isActive: boolean;
  /** Packs with a lower rank have precedence; the pack that ships with the extension has rank 0. */
  readonly rank: number;
  /** When it was added; ISO 8601. */
  readonly addedAt: string;
};

/** What a pack says of itself, for the reader. */
export type PackDescription = {
  readonly version: string;
  /** Month (`YYYY-MM`) of the newest text that a row was checked against. */
  readonly asOf: string;
  readonly entities: number;
  /** Entities with a full timeline. */
  readonly timelines: number;
  readonly events: number;
  readonly names: number;
  readonly sources: readonly PackSource[];
  /** Why packs that the reader added are not in use. */
  readonly problems: readonly Problem[];
};
