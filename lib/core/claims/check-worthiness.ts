/**
 * How much a clause is worth checking.
 *
 * The score is a trained one: logistic regression over the features of worthiness-features.ts, fitted to sentences of
 * US election debates (ClaimBuster; N. Hassan et al., 2017) by scripts/train-worthiness.ts. Those are speeches in the
 * first person, in which a promise of the other side's is checked; news prose is told of others and dated, and what
 * it says will or may happen is no claim, nor what it asks. No news was trained on. Four shifts of the log-odds, set by hand, stand for
 * that difference: the levels at which claims are painted go by the shifted score, whose sizes and thresholds were
 * chosen on marked news; the score itself stays as trained, on the clause and on its sentence in equal parts.
 */

import type { ClauseContent } from './read-frame.ts';
import { readWorthinessFeatures, type WorthinessFeatures } from './worthiness-features.ts';
import { worthinessLogit } from './worthiness-model.ts';
import { WORD_CLASSES, type WordClass } from './worthiness-words.ts';

/** Both 0 to 1. */
export type Worthiness = {
  /** As trained on debates. */
  readonly score: number;
  /** The same for news prose: comparable between clauses of articles. */
  readonly newsScore: number;
};

const NEWS_SHIFT = { unreal: -1.2, personal: -0.7, dated: 0.6, asking: -3 } as const;

type TokenRange = { readonly firstToken: number; readonly endToken: number };

const has = ({ counts }: WorthinessFeatures, name: WordClass): boolean =>
  (counts[WORD_CLASSES.indexOf(name)] ?? 0) > 0;

const asks = ({ text, clause }: ClauseContent): boolean =>
  text.tokens[clause.sentence.endToken - 1]?.text === '?';

const newsShift = (features: WorthinessFeatures, content: ClauseContent): number => {
  const isPersonal = has(features, 'i') || has(features, 'we') || has(features, 'you');
  const isDated = content.dates.some(({ type }) => type === 'date');
  return (
    (has(features, 'unreal') ? NEWS_SHIFT.unreal : 0) +
    (isPersonal ? NEWS_SHIFT.personal : 0) +
    (isDated ? NEWS_SHIFT.dated : 0) +
    (asks(content) ? NEWS_SHIFT.asking : 0)
  );
};

const toShare = (logit: number): number => 1 / (1 + Math.exp(-logit));

const readFeatures = (content: ClauseContent, range: TokenRange): WorthinessFeatures =>
  readWorthinessFeatures({
    text: content.text,
    firstToken: range.firstToken,
    endToken: range.endToken,
    dates: content.dates,
    isQuestion: asks(content),
  });

/** True where a clause is all of its sentence but the mark at its end. */
const isWholeSentence = ({ text, clause }: ClauseContent): boolean =>
  clause.firstToken === clause.sentence.firstToken &&
  clause.endToken >= clause.sentence.endToken - 1 &&
  (clause.endToken === clause.sentence.endToken || /^[.!?]$/.test(text.tokens[clause.endToken]?.text ?? ''));

/** Judges a clause by what it holds; its score also by its sentence, since sentences are what the labels were given to. */
export const judgeClause = (content: ClauseContent): Worthiness => {
  const { clause } = content;
  const features = readFeatures(content, clause);
  const logit = worthinessLogit(features.buckets);
  const sentenceLogit = isWholeSentence(content)
    ? logit
    : worthinessLogit(readFeatures(content, clause.sentence).buckets);
  return {
    score: toShare((logit + sentenceLogit) / 2),
    newsScore: toShare(logit + newsShift(features, content)),
  };
};

/** The score of a clause, 0 to 1, as trained. */
export const scoreClause = (content: ClauseContent): number => judgeClause(content).score;
