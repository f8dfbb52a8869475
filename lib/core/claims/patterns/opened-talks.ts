import type { ClaimPattern } from './claim-pattern.ts';

export const openedTalks: ClaimPattern = {
  relation: 'opened-talks',
  roles: 'mutual',
  repeats: false,
  phrases: [
    'open|launch|start|begin .. talk|negotiation',
    'talk|negotiation .. open|launch|start|begin|way',
    'open .. chapter|cluster',
    'chapter|cluster .. open',
    'accession talk|negotiation|conference',
    'membership talk|negotiation',
    'launch|start|begin .. accession',
    'first .. talk|negotiation',
    'talk|negotiation between',
    'intergovernmental conference',
    'start of .. talk|negotiation',
  ],
  weakPhrases: [
    'talk',
    'negotiation',
    'negotiate',
    'chapter',
    'cluster',
    'accession process|path',
    'open',
    'round',
  ],
  examples: [
    'Serbia’s accession negotiations opened in January 2014',
    'Accession talks between Moldova and the EU got under way',
    'The EU began accession talks with Albania',
  ],
  counterExamples: ['The shop opened in January', 'He spoke for an hour'],
};
