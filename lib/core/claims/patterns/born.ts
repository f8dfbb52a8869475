import type { ClaimPattern } from './claim-pattern.ts';

export const born: ClaimPattern = {
  relation: 'born',
  roles: 'directed',
  repeats: false,
  phrases: [
    'bear in|on|at',
    'be bear',
    'birth',
    'come into the world',
    'turn seventy|sixty|fifty',
    'birthplace',
    'native of',
    'bear',
  ],
  weakPhrases: [],
  examples: ['Vladimir Putin was born in Leningrad', 'His birth in 1952'],
  counterExamples: ['The ship carried grain', 'It was a long day'],
};
