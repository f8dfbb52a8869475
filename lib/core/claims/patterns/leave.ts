import type { ClaimPattern } from './claim-pattern.ts';

export const leave: ClaimPattern = {
  relations: ['left'],
  trigger: /\b(left|quit|quits|withdrew from|pulled out of|exited)\b/,
  roles: 'subject-object',
  examples: ['The United Kingdom left the European Union in 2020'],
  counterExamples: ['He left the room'],
};
