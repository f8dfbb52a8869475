import type { ClaimPattern } from './claim-pattern.ts';

export const expelled: ClaimPattern = {
  relation: 'expelled',
  roles: 'directed',
  repeats: false,
  phrases: [
    'expel|expulsion',
    'suspend|suspension',
    'exclude|exclusion',
    'kick .. out of',
    'throw .. out of',
    'eject',
    'bar from',
    'strip .. of .. vote|right|seat|membership',
    'take away .. vote',
    'drop from',
  ],
  weakPhrases: ['strip', 'remove from', 'throw out', 'ban'],
  examples: ['The Council of Europe expelled Russia in 2022', 'Russia was suspended from the G8'],
  counterExamples: ['The court heard the case', 'The team was beaten'],
};
