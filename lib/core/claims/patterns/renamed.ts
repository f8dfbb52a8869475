import type { ClaimPattern } from './claim-pattern.ts';

export const renamed: ClaimPattern = {
  relation: 'renamed',
  roles: 'directed',
  repeats: false,
  phrases: [
    'rename',
    'rebrand',
    'name change',
    'change .. name',
    'new name',
    'call itself',
    'now known as',
    'drop .. name',
    'formerly known|called',
    'become known as',
    'take|adopt .. name',
    'rechristen',
    'henceforth',
    'change to',
    'become',
    'call .. itself',
  ],
  weakPhrases: ['name', 'become', 'merge', 'call', 'turn into'],
  examples: ['Twitter was renamed X in 2023', 'Swaziland changed its name to Eswatini'],
  counterExamples: ['The shop sold hats', 'A man came in'],
};
