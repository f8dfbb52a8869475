import type { Amount, Claim } from '../model/analysis.ts';

/** Claims per 1,000 words at each amount; today's news has 17 to 20 checkable clauses in as many words. */
const MOST_PER_1000_WORDS = { few: 5, normal: 20 } as const;

const LEAST_SCORE = { few: 0.72, normal: 0.6, all: 0.4 } as const;

type Ranked = Omit<Claim, 'level'>;

const isOnRecord = (claim: Ranked): boolean => claim.record.status !== 'silent';

const rank = (claim: Ranked): number => claim.score + (isOnRecord(claim) ? 1 : 0);

const levelOf = (claim: Ranked, place: number, words: number): Amount | null => {
  const fits = (amount: 'few' | 'normal') =>
    (claim.score >= LEAST_SCORE[amount] || isOnRecord(claim)) &&
    place < Math.max(2, Math.round((MOST_PER_1000_WORDS[amount] * words) / 1000));
  if (fits('few')) return 'few';
  if (fits('normal')) return 'normal';
  return claim.score >= LEAST_SCORE.all ? 'all' : null;
};

/** Gives each claim the lowest amount at which it is painted: those with something on record first, then by score. */
export const assignClaimLevels = (claims: readonly Ranked[], text: string): readonly Claim[] => {
  const words = text.split(/\s+/).length;
  const places = new Map(claims.toSorted((a, b) => rank(b) - rank(a)).map((claim, place) => [claim, place]));
  return claims.map(claim => ({
    ...claim,
    level: levelOf(claim, places.get(claim) ?? claims.length, words),
  }));
};
