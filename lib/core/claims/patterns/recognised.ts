import type { ClaimPattern } from './claim-pattern.ts';

export const recognised: ClaimPattern = {
  relation: 'recognised',
  roles: 'directed',
  repeats: false,
  phrases: [
    'recognise',
    'recognise .. independence|state|government',
    'diplomatic relation|tie',
    'establish .. relation|tie',
    'diplomatic recognition',
    'move .. embassy',
    'relocate .. embassy',
    'open .. embassy',
    'acknowledge',
    'embassy',
  ],
  weakPhrases: ['independence', 'independent'],
  examples: [
    'The United States recognised Kosovo in 2008',
    'Syria became the latest state to recognise Kosovo',
    'The recognition of Kosovo by Syria',
  ],
  counterExamples: ['She was praised for her talent', 'He walked home'],
};
