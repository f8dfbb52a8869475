import type { ClaimPattern } from './claim-pattern.ts';

export const joined: ClaimPattern = {
  relation: 'joined',
  roles: 'directed',
  repeats: false,
  phrases: [
    'join',
    'accede',
    'accession to',
    'enter nato|eu|schengen|union|alliance|eurozone|bloc',
    'become .. member',
    'admit to|into|as|by',
    'admission to',
    'adopt|introduce|swap .. euro',
    'gain .. membership',
    'entry into|to',
    'take .. seat in',
    'become part of',
    'switch to .. euro',
    'full membership',
  ],
  weakPhrases: ['enter', 'member of', 'admit', 'admission', 'membership', 'adopt'],
  examples: [
    'Croatia joined the European Union in 2013',
    'Sweden became the 32nd member of the alliance',
    'Croatia’s accession to the EU in 2013',
    'Estonia swapped the kroon for the euro in 2011',
  ],
  counterExamples: ['The members of the club met in Paris', 'She lost touch with the march'],
};
