import type { Amount, Claim } from '../model/analysis.ts';
import type { Worthiness } from './check-worthiness.ts';

/** Claims per 1,000 words at each amount; today's news has 17 to 20 checkable clauses in as many words. */
const MOST_PER_1000_WORDS = { few: 5, normal: 20 } as const;

/** Least scores for news prose; on marked news, "normal" touches two thirds of what is checkable and a ninth of what is not. */
const LEAST_SCORE = { few: 0.7, normal: 0.5, all: 0.3 } as const;

/** A claim that was judged but not yet given its level. */
export type JudgedClaim = Omit<Claim, 'level'> & Pick<Worthiness, 'newsScore'>;

const isOnRecord = (claim: JudgedClaim): boolean => claim.record.status !== 'silent';

const rank = (claim: JudgedClaim): number => claim.newsScore + (isOnRecord(claim) ? 1 : 0);

const levelOf = (claim: JudgedClaim, place: number, words: number): Amount | null => {
  const fits = (amount: 'few' | 'normal') =>
    (claim.newsScore >= LEAST_SCORE[amount] || isOnRecord(claim)) &&
    place < Math.max(3, Math.floor((MOST_PER_1000_WORDS[amount] * words) / 1000));
  if (fits('few')) return 'few';
  if (fits('normal')) return 'normal';
  return claim.newsScore >= LEAST_SCORE.all ? 'all' : null;
};

/** Gives each claim the lowest amount at which it is painted: those with something on record first, then by score. */
export const assignClaimLevels = (claims: readonly JudgedClaim[], text: string): readonly Claim[] => {
  const words = text.split(/\s+/).length;
  const places = new Map(claims.toSorted((a, b) => rank(b) - rank(a)).map((claim, place) => [claim, place]));
  return claims.map(judged => {
    const level = levelOf(judged, places.get(judged) ?? claims.length, words);
    const { newsScore: _, ...claim } = judged;
    return { ...claim, level };
  });
};
