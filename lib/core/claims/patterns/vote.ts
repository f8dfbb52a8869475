import type { ClaimPattern } from './claim-pattern.ts';

export const vote: ClaimPattern = {
  relations: ['vote-adopted', 'vote-failed'],
  trigger:
    /\b(\d{4} vote on|voted (to|on|for|against|in favou?r)|vote on|adopted (a|the) resolution|voting on)\b/,
  roles: 'together',
  isNominal: true,
  examples: ['Ukraine abstained from a 2023 vote on Kosovo joining the Council of Europe'],
  counterExamples: ['Voters went to the polls'],
};
