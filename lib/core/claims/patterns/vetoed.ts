import type { ClaimPattern } from './claim-pattern.ts';

export const vetoed: ClaimPattern = {
  relation: 'vetoed',
  roles: 'directed',
  repeats: true,
  phrases: [
    'veto',
    'block',
    'cast .. veto',
    'use .. veto',
    'hold up',
    'kill off',
    'stand in .. way',
    'thwart',
    'scupper',
    'prevent',
    'stop .. resolution|statement|opening',
    'kill',
  ],
  weakPhrases: ['reject', 'against', 'refuse', 'oppose', 'resolution', 'hold'],
  examples: ['Russia vetoed the resolution', 'Hungary blocked the statement', 'Moscow used its veto'],
  counterExamples: ['The cook was late', 'She played chess'],
};
