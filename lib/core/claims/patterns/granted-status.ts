import type { ClaimPattern } from './claim-pattern.ts';

export const grantedStatus: ClaimPattern = {
  relation: 'granted-status',
  roles: 'directed',
  repeats: false,
  phrases: [
    'candidate status|country',
    'status of .. candidate',
    'grant|give|award|receive|win|get|obtain|gain .. status',
    'upgrade to',
    'become .. candidate',
    'make .. candidate',
    'make .. observer',
    'status of',
    'name .. candidate',
    'official candidate',
    'name as .. candidate',
    'award .. prize',
  ],
  weakPhrases: [
    'grant',
    'upgrade',
    'candidate',
    'candidacy',
    'award',
    'status',
    'prize',
    'visa',
    'visa-free',
  ],
  examples: [
    'The European Council granted Serbia candidate status in 2012',
    'Ukraine became a candidate for membership',
    'Palestine was upgraded to an observer state',
  ],
  counterExamples: ['She ran for mayor in 2012', 'The state of the road is poor'],
};
