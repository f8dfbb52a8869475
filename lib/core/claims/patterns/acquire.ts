import type { ClaimPattern } from './claim-pattern.ts';

export const acquire: ClaimPattern = {
  relations: ['acquired'],
  trigger: /\b(bought|acquired|took over|purchased|acquisition of|takeover of)\b/,
  roles: 'subject-object',
  examples: ['Elon Musk bought Twitter in 2022'],
  counterExamples: ['He bought groceries'],
};
