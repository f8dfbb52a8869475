import type { ClaimPattern } from './claim-pattern.ts';

export const capture: ClaimPattern = {
  relations: ['captured'],
  trigger: /\b(captured|seized|took control of|fell to|capture of|fall of)\b/,
  roles: 'subject-object',
  examples: ['Russian forces captured Mariupol in 2022'],
  counterExamples: ['The photo captured the moment'],
};
