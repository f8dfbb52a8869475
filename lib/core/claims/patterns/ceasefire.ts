import type { ClaimPattern } from './claim-pattern.ts';

export const ceasefire: ClaimPattern = {
  relation: 'ceasefire',
  roles: 'mutual',
  repeats: false,
  phrases: [
    'ceasefire',
    'cease-fire',
    'cease fire',
    'truce',
    'armistice',
    'end .. hostility',
    'gun .. silent',
    'cessation of hostility',
    'lay down .. arm',
    'stop fighting',
    'end .. fighting',
    'stop .. fighting',
    'declare .. truce|ceasefire',
    'agree .. truce|ceasefire',
    'end .. war',
    'pause .. fighting',
    'humanitarian pause',
  ],
  weakPhrases: ['halt', 'end .. war', 'peace'],
  examples: ['A ceasefire between Israel and Hamas took effect', 'Pashinyan signed a truce with Azerbaijan'],
  counterExamples: ['The stove went out', 'He was at ease'],
};
