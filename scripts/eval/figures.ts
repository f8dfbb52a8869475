/** One figure of the table: a share from 0 to 1, or a count. */
export type Figure = {
  readonly area: string;
  readonly set: string;
  readonly name: string;
  readonly value: number;
  readonly isCount?: boolean;
};

/** Harmonic mean of precision and recall. */
export const f1 = (right: number, said: number, gold: number): number =>
  said + gold === 0 ? 0 : (2 * right) / (said + gold);

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
