import type { ClaimPattern } from './claim-pattern.ts';

export const apply: ClaimPattern = {
  relations: ['applied'],
  trigger:
    /\b(applied|applies) (to join|for membership|to become|for eu)\b|\b(application) (to join|for membership)\b|\bformally applied\b/,
  roles: 'subject-object',
  examples: ['Serbia applied to join the European Union in 2009'],
  counterExamples: ['The rule applied to all members'],
};
