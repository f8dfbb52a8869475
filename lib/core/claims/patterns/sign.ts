import type { ClaimPattern } from './claim-pattern.ts';

export const sign: ClaimPattern = {
  relations: ['signed'],
  trigger: /\b(signed|signing of|inked)\b/,
  roles: 'subject-object',
  examples: ['Serbia and the EU signed the agreement in 2008'],
  counterExamples: ['He signed autographs'],
};
