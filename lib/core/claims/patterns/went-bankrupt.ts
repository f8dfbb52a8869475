import type { ClaimPattern } from './claim-pattern.ts';

export const wentBankrupt: ClaimPattern = {
  relation: 'went-bankrupt',
  roles: 'directed',
  repeats: true,
  phrases: [
    'bankrupt|bankruptcy',
    'file for .. bankruptcy|insolvency|protection',
    'insolvent|insolvency',
    'chapter 11',
    'go into .. administration|receivership|liquidation',
    'enter .. administration|receivership|liquidation',
    'fall into .. administration|receivership|liquidation',
    'call in .. administrator',
    'collapse',
    'go bust|under',
    'cease trading|operation',
    'fail',
    'failure',
    'demise',
    'protection from .. creditor',
    'seek .. protection',
    'stop flying|trading',
  ],
  weakPhrases: ['debt', 'creditor', 'fold', 'close', 'crisis'],
  examples: [
    'Lehman Brothers filed for bankruptcy in September 2008',
    'Thomas Cook collapsed overnight',
    'The airline went into administration',
    'The bankruptcy of FTX shook the market',
  ],
  counterExamples: ['The choir sang in the square', 'She painted the door'],
};
