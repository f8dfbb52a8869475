import type { ClaimPattern } from './claim-pattern.ts';

export const invade: ClaimPattern = {
  relations: ['invaded'],
  trigger:
    /\b(invaded|invades|launched (its|a|the) (full[ -]+scale )?(invasion|war)( of| on| against)?|(full[ -]+scale )?invasion of)\b/,
  roles: 'subject-object',
  examples: ['Russia invaded Ukraine in 2022'],
  counterExamples: ['Tourists flooded Paris'],
};
