import type { ClaimPattern } from './claim-pattern.ts';

export const sanction: ClaimPattern = {
  relations: ['sanctioned'],
  trigger:
    /\b(sanctioned|imposed (\w+ )?sanctions (on|against)|adopted (its|the|a) \w+ (package of sanctions|sanctions package))\b/,
  roles: 'subject-object',
  examples: ['The European Union imposed sanctions on Russia in 2014'],
  counterExamples: ['The referee sanctioned the goal'],
};
