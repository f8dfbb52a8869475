import type { RelationName } from '../../model/relation.ts';

/** One family of ways in which the press states a relation. */
export type ClaimPattern = {
  /** Which events can be meant; more than one where a phrase leaves it open. */
  readonly relations: readonly [RelationName, ...RelationName[]];
  /** Finds the words of the relation in a clause in lower case, tokens joined by single spaces. */
  readonly trigger: RegExp;
  /**
   * Where the roles stand. `subject-object`: who did it before the trigger, to what after it (turned round in the
   * passive). `object-only`: the thing that it happened to stands before the trigger. `together`: all entities of the
   * clause take part, in whatever role.
   */
  readonly roles: 'subject-object' | 'object-only' | 'together';
  /** True where the words are a noun or a fixed passive, so that "was" before them tells nothing. */
  readonly isNominal?: boolean;
  /** Clauses that state it, and clauses that only look so; both are tests. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
};
