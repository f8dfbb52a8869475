import type { ClaimPattern } from './claim-pattern.ts';

export const convicted: ClaimPattern = {
  relation: 'convicted',
  roles: 'directed',
  repeats: true,
  phrases: [
    'convict|conviction',
    'sentence',
    'find guilty',
    'guilty',
    'verdict',
    'jail',
    'imprison',
    'life imprisonment|term',
    'year in prison',
    'send to prison',
    'life sentence',
    'condemn to',
    'get .. year|life',
    'receive .. sentence|term',
    'uphold .. conviction|verdict|sentence',
    'find .. guilty',
    'plead guilty',
    'go to prison',
  ],
  weakPhrases: ['court', 'prison', 'term', 'judge', 'rule', 'trial', 'order', 'uphold', 'appeal', 'ban'],
  examples: [
    'The tribunal convicted Ratko Mladić',
    'Ratko Mladic was sentenced to life imprisonment',
    'A jury found Donald Trump guilty',
  ],
  counterExamples: ['The road was closed', 'It was a mild winter'],
};
