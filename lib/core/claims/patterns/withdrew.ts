import type { ClaimPattern } from './claim-pattern.ts';

export const withdrew: ClaimPattern = {
  relation: 'withdrew',
  roles: 'directed',
  repeats: false,
  phrases: [
    'withdraw|withdrawal',
    'pull .. troop|force|army|out',
    'pull out',
    'retreat',
    'abandon',
    'leave',
    'evacuate',
    'give up',
    'call off|end|halt|stop .. campaign|bombing|operation|offensive',
    'troop|soldier .. leave',
    'quit',
    'pullout',
    'depart',
    'step back',
    'vacate',
    'turn back',
  ],
  weakPhrases: ['halt', 'end', 'out of', 'exit', 'return', 'call off', 'home', 'last'],
  examples: [
    'Russian forces withdrew from Kherson',
    'The last American soldiers left Afghanistan',
    'Ukraine pulled its troops out of Avdiivka',
  ],
  counterExamples: ['Money was short', 'Rain fell in the north'],
};
