import { foldName } from '../../text/fold-name.ts';
import { associatesOf } from '../frame/associates.ts';
import type { Statement } from '../frame/statement.ts';

/** What a title weighs for which another name of the segment stands: "Moscow" for Russia. */
export const STANDING_FOR = 0.8;
/** A name in the rest of the sentence or in the sentences around it. */
export const NEARBY = 0.5;
/** A name nearby for which a pronoun stands: enough to identify, less than what the segment names itself. */
const NEARBY_OF_PRONOUN = 0.75;

/** How surely each title takes part, by title. */
export const weighTitles = (statement: Statement): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  const raise = (title: string, weight: number): void => {
    if (weight > (weights.get(title) ?? 0)) weights.set(title, weight);
  };
  for (const { title, isAside } of statement.participants) {
    if (title === null) continue;
    raise(title, 1);
    for (const other of associatesOf(title)) raise(other, isAside ? NEARBY : STANDING_FOR);
  }
  for (const title of statement.described) raise(title, STANDING_FOR);
  const near = statement.isAnaphoric ? NEARBY_OF_PRONOUN : NEARBY;
  for (const title of statement.nearby) {
    raise(title, near);
    for (const other of associatesOf(title)) raise(other, near * STANDING_FOR);
  }
  return weights;
};

/** How surely a role is named; null where the event has no such role. */
export const coverRole = (
  titles: readonly string[] | undefined,
  weights: ReadonlyMap<string, number>,
  { surnames }: Statement,
): number | null => {
  if (titles === undefined || titles.length === 0) return null;
  let most = 0;
  for (const title of titles) most = Math.max(most, weights.get(title) ?? 0);
  const isCalled =
    surnames.size > 0 && most < STANDING_FOR && titles.some(title => hasSurname(title, surnames));
  return isCalled ? STANDING_FOR : most;
};

const hasSurname = (title: string, surnames: ReadonlySet<string>): boolean =>
  surnames.has(foldName(title).at(-1) ?? '');
