import type { ClaimPattern } from './claim-pattern.ts';

export const invaded: ClaimPattern = {
  relation: 'invaded',
  roles: 'directed',
  repeats: false,
  phrases: [
    'invade',
    'invasion',
    'march into',
    'launch .. war',
    'roll into',
    'full-scale war',
    'send .. troop|tank|army into',
    'pour|cross .. border',
    'troop|tank|force .. enter|cross',
    'start .. war',
    'war break out',
    'incursion',
    'pour into',
    'cross .. border',
    'send .. troop|tank into',
    'roll across',
    'full-scale',
    'invade|invasion',
  ],
  weakPhrases: ['war', 'attack', 'offensive', 'aggression', 'assault'],
  examples: [
    'Russia invaded Ukraine in 2022',
    'The invasion of Ukraine began in February 2022',
    'Iraqi troops marched into Kuwait',
  ],
  counterExamples: ['Tourists filled the squares of Paris', 'Tanks were on show'],
};
