/** Where facts of a pack come from, for the credits. */
export type PackSource = {
  readonly name: string;
  /** What was taken from it or compared with it, in a few words. */
  readonly what: string;
  readonly licence: string;
  readonly url: string | null;
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
};
