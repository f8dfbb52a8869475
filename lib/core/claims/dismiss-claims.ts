import type { Claim } from '../model/analysis.ts';
import type { Correction } from '../model/correction.ts';

/** A clause may gain or lose white space when its page is read again. */
const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The clauses of which the reader said that they are no claims, as sets of words. */
export const dismissedWords = (corrections: readonly Correction[]): ReadonlySet<string> =>
  new Set(corrections.flatMap(each => (each.kind === 'not-claim' ? [wordsOf(each.surface)] : [])));

/** True where the reader dismissed a clause with these words. */
export const isDismissed = (text: string, dismissed: ReadonlySet<string>): boolean =>
  dismissed.has(wordsOf(text));

/** Takes claims that the reader dismissed off the page and out of the lists: their level is null. */
export const dismissClaims = (
  claims: readonly Claim[],
  corrections: readonly Correction[],
): readonly Claim[] => {
  const dismissed = dismissedWords(corrections);
  if (dismissed.size === 0) return claims;
  return claims.map(claim => (isDismissed(claim.text, dismissed) ? { ...claim, level: null } : claim));
};
