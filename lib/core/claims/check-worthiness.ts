/**
 * How much a clause is worth checking, 0 to 1: a logistic sum over what it holds. The weights are set by hand from
 * what the literature found to matter (N. Hassan et al., ClaimBuster, 2017: entities, numbers, past tense for; first
 * person, modality and questions against); a trained scorer takes their place.
 */
import type { ClauseContent } from './read-frame.ts';

const QUANTITY =
  /\d|\b(hundreds?|thousands?|millions?|billions?|percent|per cent|half|third|twice|dozens?|two|three|four|five|six|seven|eight|nine|ten)\b/;
const COMPARISON =
  /\b(only|first|last|largest|biggest|most|least|highest|lowest|more than|fewer than|every|none|always|never|record)\b/;
const PAST =
  /\b(was|were|had|has|have|did|became|began|won|lost|left|took|made|led|held|fell|rose|killed|said)\b|\b\w{3,}ed\b/;
const UNREAL =
  /\b(will|would|could|may(?! \d)|might|should|must|if|hopes?|plans?|expected|believe|think|feel|want|likely|possibl[ey]|perhaps)\b/;
const PERSONAL = /\b(i|we|you|my|our|your|us|me|let's)\b/;
const OPINION =
  /\b(beautiful|terrible|great|wonderful|amazing|awful|best|worst|should|horrible|fantastic|unfortunately|hopefully|pure|nothing else)\b/;

type Feature = { readonly weight: number; applies(content: ClauseContent, words: string): boolean };

const FEATURES: readonly Feature[] = [
  { weight: 0.9, applies: ({ mentions }) => mentions.some(mention => mention.entity !== null) },
  { weight: 0.4, applies: ({ mentions }) => mentions.length > 0 },
  { weight: 0.5, applies: ({ mentions }) => mentions.length > 1 },
  { weight: 1.1, applies: ({ dates }) => dates.some(date => date.type === 'date') },
  { weight: 0.9, applies: (_, words) => QUANTITY.test(words) },
  { weight: 0.6, applies: (_, words) => COMPARISON.test(words) },
  { weight: 0.8, applies: (_, words) => PAST.test(words) },
  { weight: -1.6, applies: (_, words) => UNREAL.test(words) },
  { weight: -1.4, applies: (_, words) => PERSONAL.test(words) },
  { weight: -0.9, applies: (_, words) => OPINION.test(words) },
  { weight: -1.5, applies: ({ clause }) => clause.endToken - clause.firstToken < 6 },
  { weight: -3, applies: ({ text, clause }) => text.tokens[clause.sentence.endToken - 1]?.text === '?' },
];

const BIAS = -2;

/** The score of a clause. */
export const scoreClause = (content: ClauseContent): number => {
  const { words } = content.joined;
  const sum = FEATURES.reduce(
    (total, feature) => total + (feature.applies(content, words) ? feature.weight : 0),
    BIAS,
  );
  return 1 / (1 + Math.exp(-sum));
};
