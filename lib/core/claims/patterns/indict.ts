import type { ClaimPattern } from './claim-pattern.ts';

export const indict: ClaimPattern = {
  relations: ['indicted'],
  trigger: /\b(indicted|charged|issued (an )?arrest warrants? (for|against))\b/,
  roles: 'subject-object',
  examples: ['The ICC issued an arrest warrant for Vladimir Putin in 2023'],
  counterExamples: ['The battery charged quickly'],
};
