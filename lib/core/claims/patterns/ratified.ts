import type { ClaimPattern } from './claim-pattern.ts';

export const ratified: ClaimPattern = {
  relation: 'ratified',
  roles: 'mutual',
  repeats: false,
  phrases: [
    'ratify|ratification',
    'come|enter|go|be into|in force|effect',
    'enter into force',
    'come into force',
    'take effect',
    'go into effect',
    'entry into force',
    'become law',
    'in force since',
    'statute .. effect|force',
    'come|enter into force',
    'give .. consent',
    'approve',
    'final approval',
    'take force',
  ],
  weakPhrases: ['force', 'effect', 'approve', 'treaty'],
  examples: [
    'The Treaty of Lisbon entered into force in 2009',
    'The Rada ratified the agreement',
    'The treaty took effect on Tuesday',
  ],
  counterExamples: ['The rules are strict', 'Security men entered the hall'],
};
