import type { ClaimPattern } from './claim-pattern.ts';

export const declaredIndependence: ClaimPattern = {
  relation: 'declared-independence',
  roles: 'directed',
  repeats: false,
  phrases: [
    'declare|proclaim|vote .. independence|independent',
    'declaration of independence',
    'independence from',
    'secede|secession',
    'break away from',
    'choose independence',
    'vote for independence',
    'gain|win|achieve independence',
    'declare .. republic|state',
    'become independent',
    'become .. independent',
    'independent state',
    'proclaim .. republic|state',
    'split from',
    'break up',
    'cut loose',
    'independence',
  ],
  weakPhrases: ['independence', 'independent'],
  examples: [
    'Kosovo unilaterally declared independence from Serbia in 2008',
    'Its declaration of independence in 2008 split Europe',
  ],
  counterExamples: ['Kosovo celebrated its national day', 'The declaration was read aloud'],
};
