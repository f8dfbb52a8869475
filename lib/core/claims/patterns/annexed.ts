import type { ClaimPattern } from './claim-pattern.ts';

export const annexed: ClaimPattern = {
  relation: 'annexed',
  roles: 'directed',
  repeats: false,
  phrases: [
    'annex|annexation',
    'land grab',
    'declare .. part of',
    'become russian',
    'absorb',
    'incorporate .. into',
    'proclaim .. part of',
    'become part of',
    'declare .. territory',
    'swallow',
    'declare .. part',
    'incorporate',
  ],
  weakPhrases: ['treaty', 'grab', 'declare'],
  examples: ['Russia annexed Crimea in 2014', 'The annexation of Crimea drew sanctions'],
  counterExamples: ['A new wing was built in 2014', 'He parted with it'],
};
