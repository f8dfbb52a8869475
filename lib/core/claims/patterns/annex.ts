import type { ClaimPattern } from './claim-pattern.ts';

export const annex: ClaimPattern = {
  relations: ['annexed'],
  trigger: /\b(annexed|annexes|annexation of)\b/,
  roles: 'subject-object',
  examples: ['Russia annexed Crimea in 2014'],
  counterExamples: ['The annex was built in 2014'],
};
