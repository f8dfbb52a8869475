import type { ClaimPattern } from './claim-pattern.ts';

export const visit: ClaimPattern = {
  relations: ['met'],
  trigger: /\b(visited|travel?led to|paid a visit to|met with|visit to)\b/,
  roles: 'subject-object',
  examples: ['Vučić visited Ukraine in June'],
  counterExamples: ['The museum was visited by thousands'],
};
