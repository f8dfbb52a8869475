import type { ClaimPattern } from './claim-pattern.ts';

export const expel: ClaimPattern = {
  relations: ['expelled'],
  trigger: /\b(expelled|excluded|suspended|ejected|kicked out)\b/,
  roles: 'subject-object',
  examples: ['The Council of Europe expelled Russia in 2022'],
  counterExamples: ['The match was suspended'],
};
