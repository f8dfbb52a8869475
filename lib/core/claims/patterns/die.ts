import type { ClaimPattern } from './claim-pattern.ts';

export const die: ClaimPattern = {
  relations: ['died'],
  trigger: /\b(died|passed away|death of)\b/,
  roles: 'subject-object',
  examples: ['Alexei Navalny died in 2024'],
  counterExamples: ['The engine died'],
};
