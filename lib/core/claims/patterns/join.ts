import type { ClaimPattern } from './claim-pattern.ts';

export const join: ClaimPattern = {
  relations: ['joined'],
  trigger: /\b(joined|acceded to|became (a|the \w+) (full )?member( state)? of|entered)\b/,
  roles: 'subject-object',
  examples: ['Croatia joined the European Union in 2013'],
  counterExamples: ['She joined the march'],
};
