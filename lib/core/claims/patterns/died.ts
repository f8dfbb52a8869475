import type { ClaimPattern } from './claim-pattern.ts';

export const died: ClaimPattern = {
  relation: 'died',
  roles: 'directed',
  repeats: false,
  phrases: [
    'die',
    'death',
    'pass away',
    'lose .. life',
    'find dead',
    'perish',
    'collapse and',
    'demise',
    'breathe .. last',
    'lay .. rest',
    'dead',
    'succumb',
  ],
  weakPhrases: ['kill', 'funeral', 'succumb', 'bury', 'crash'],
  examples: ['Alexei Navalny died in 2024', 'The death of the Queen', 'He passed away'],
  counterExamples: ['The engine stopped', 'It was sunny'],
};
