import { foldName } from '../../text/fold-name.ts';
import type { Participant, Statement } from '../frame/statement.ts';
import type { StandsFor } from './stands-for.ts';

/** What a title weighs for which another name of the segment stands: "Moscow" for Russia. */
export const STANDING_FOR = 0.8;
/** A name in the rest of the sentence or in the sentences around it. */
export const NEARBY = 0.5;
/** A name nearby for which a pronoun stands: enough to identify, less than what the segment names itself. */
const NEARBY_OF_PRONOUN = 0.75;

/** How surely each title takes part, by title. */
export const weighTitles = (statement: Statement, standsFor: StandsFor): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  const raise = (title: string, weight: number): void => {
    if (weight > (weights.get(title) ?? 0)) weights.set(title, weight);
  };
  const raiseNearby = (title: string, isAnaphoric: boolean): void => {
    const near = isAnaphoric ? NEARBY_OF_PRONOUN : NEARBY;
    raise(title, near);
    for (const other of standsFor(title)) raise(other, isAnaphoric ? near : near * STANDING_FOR);
  };
  for (const { title, isAside } of statement.participants) {
    if (title === null) continue;
    raise(title, 1);
    for (const other of standsFor(title)) raise(other, isAside ? NEARBY : STANDING_FOR);
  }
  for (const title of statement.described) raise(title, STANDING_FOR);
  for (const title of statement.nearby) raiseNearby(title, statement.isAnaphoric);
  return weights;
};

/** How surely a role is named; null where the event has no such role. */
export const coverRole = (
  titles: readonly string[] | undefined,
  weights: ReadonlyMap<string, number>,
  { surnames, participants }: Statement,
): number | null => {
  if (titles === undefined || titles.length === 0) return null;
  let most = 0;
  for (const title of titles) most = Math.max(most, weights.get(title) ?? 0);
  const isCalled =
    surnames.size > 0 && most < STANDING_FOR && titles.some(title => hasSurname(title, surnames));
  if (isCalled || most >= STANDING_FOR) return isCalled ? STANDING_FOR : most;
  return titles.some(title => participants.some(each => isBeginningOf(each, title))) ? STANDING_FOR : most;
};

/** "Donetsk" of the Donetsk People's Republic. */
const isBeginningOf = ({ surface, kind, isAside }: Participant, title: string): boolean =>
  kind === 'place' && !isAside && title.length > surface.length && title.startsWith(`${surface} `);

const hasSurname = (title: string, surnames: ReadonlySet<string>): boolean =>
  surnames.has(foldName(title).at(-1) ?? '');
