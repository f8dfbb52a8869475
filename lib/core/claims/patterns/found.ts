import type { ClaimPattern } from './claim-pattern.ts';

export const found: ClaimPattern = {
  relations: ['founded', 'launched'],
  trigger: /\b(founded|was (established|created|set up|formed)|co ?- ?founded|launched)\b/,
  roles: 'subject-object',
  examples: ['Pavel Durov founded Telegram in 2013'],
  counterExamples: ['The claim is well founded'],
};
