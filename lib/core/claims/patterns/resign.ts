import type { ClaimPattern } from './claim-pattern.ts';

export const resign: ClaimPattern = {
  relations: ['resigned'],
  trigger: /\b(resigned|stepped down|resignation of)\b/,
  roles: 'subject-object',
  examples: ['Boris Yeltsin resigned in 1999'],
  counterExamples: ['He was resigned to defeat'],
};
