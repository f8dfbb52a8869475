/** One thing that was wrong, for the counts by class and for `--show`. */
export type ScoringError = {
  readonly area: string;
  /** The class: what sort of error, such as "missed" or "wrong kind". */
  readonly kind: string;
  /** The error in words; equal ones are counted together. */
  readonly what: string;
};

/** What a scorer hands over. */
export type Scores<F> = { readonly figures: readonly F[]; readonly errors: readonly ScoringError[] };

const MOST_SHOWN = 40;

/** How often each key occurs, the commonest first. */
export const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): readonly [string, number][] => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
};

const listed = (counts: readonly [string, number][]): string =>
  counts.map(([kind, count]) => `${kind} ${count}`).join(', ');

/** One line for each area: how many errors of each class. */
export const errorClasses = (errors: readonly ScoringError[]): readonly string[] =>
  countBy(errors, error => error.area).map(([area]) => {
    const counts = countBy(
      errors.filter(error => error.area === area),
      error => error.kind,
    );
    return `${area}: ${listed(counts)}`;
  });

/** The commonest errors of each class, with their counts. */
export const commonestErrors = (errors: readonly ScoringError[]): readonly string[] =>
  countBy(errors, error => `${error.area}, ${error.kind}`).flatMap(([group]) => {
    const ofGroup = errors.filter(error => `${error.area}, ${error.kind}` === group);
    const lines = countBy(ofGroup, error => error.what).slice(0, MOST_SHOWN);
    return [`\n${group}`, ...lines.map(([what, count]) => `${String(count).padStart(4)}  ${what}`)];
  });
