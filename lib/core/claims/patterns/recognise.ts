import type { ClaimPattern } from './claim-pattern.ts';

export const recognise: ClaimPattern = {
  relations: ['recognised'],
  trigger: /\b(recogni[sz]ed|recogni[sz]es|recognition of)\b/,
  roles: 'subject-object',
  examples: ['The United States recognised Kosovo in 2008'],
  counterExamples: ['She was recognised as a talent'],
};
