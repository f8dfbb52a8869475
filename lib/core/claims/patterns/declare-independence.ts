import type { ClaimPattern } from './claim-pattern.ts';

export const declareIndependence: ClaimPattern = {
  relations: ['declared-independence'],
  trigger:
    /\b(declar|proclaim)(ed|es|ing|ation of)? (its |their |his )?independence\b|\bunilateral declaration of independence\b/,
  roles: 'subject-object',
  examples: ['Kosovo unilaterally declared independence from Serbia in 2008'],
  counterExamples: ['Kosovo celebrated its independence day'],
};
