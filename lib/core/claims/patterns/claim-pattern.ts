import type { RelationName } from '../../model/relation.ts';

/**
 * How the press states one relation.
 *
 * A phrase is words in their base form with single spaces; articles and possessives between them are passed over,
 * `..` stands for up to five words, `|` parts words that serve alike,
 * and `<` in front marks words whose subject is acted on ("fell to"). All forms of a word are found.
 */
export type ClaimPattern = {
  readonly relation: RelationName;
  /** `directed`: who and whom cannot change places; `mutual`: they take part alike. */
  readonly roles: 'directed' | 'mutual';
  /** True where the same can happen again to the same, so that another date may mean another event. */
  readonly repeats: boolean;
  /** Words that state the relation. */
  readonly phrases: readonly string[];
  /** Words that state it where all else fits. */
  readonly weakPhrases: readonly string[];
  /** Clauses that state it, and clauses that do not; both are tests. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
};
