import type { ClaimPattern } from './claim-pattern.ts';

export const accessionProcess: ClaimPattern = {
  relations: ['applied', 'opened-talks'],
  trigger:
    /\b(accession|membership) (process|bid|path|talks|negotiations|application)\b.*\b(launch|beg[au]n|start|open|submit|date)/,
  roles: 'together',
  isNominal: true,
  examples: ["Serbia's EU accession process, which launched in 2009"],
  counterExamples: ['The EU accession process has been slowed'],
};
