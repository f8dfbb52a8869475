import type { ClaimPattern } from './claim-pattern.ts';

export const elect: ClaimPattern = {
  relations: ['elected', 'appointed'],
  trigger:
    /\b(was|were) (re ?-? ?)?elected\b|\bwon (the|a) (\w+ )?(presidential )?election\b|\bbecame (the )?(president|prime minister|chancellor|leader|king|queen)\b|\btook office\b|\bwas (sworn in|appointed|inaugurated)\b/,
  roles: 'subject-object',
  isNominal: true,
  examples: ['Volodymyr Zelenskyy was elected president in 2019'],
  counterExamples: ['They elected to stay'],
};
