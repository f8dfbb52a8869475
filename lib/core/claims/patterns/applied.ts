import type { ClaimPattern } from './claim-pattern.ts';

export const applied: ClaimPattern = {
  relation: 'applied',
  roles: 'directed',
  repeats: false,
  phrases: [
    'apply to|for',
    'application to|for',
    'membership application|request|bid',
    'request for .. membership',
    'submit|hand|lodge|file|deliver .. application|bid|request',
    'formal request',
    'accession process|bid',
    'ask to join',
    'seek membership',
    'seek to join',
    'hand in .. application',
    'ask for .. membership',
    'bid for .. membership',
  ],
  weakPhrases: ['apply', 'application', 'bid', 'membership', 'request', 'process'],
  examples: [
    'Serbia applied to join the European Union in 2009',
    'Kosovo’s membership application was handed over in Prague',
    'Serbia’s EU accession process, which launched in 2009',
  ],
  counterExamples: ['The court upheld the verdict', 'The rule is a strict one'],
};
