import { describe, expect, it } from 'vitest';
import { checkNames } from '../../../lib/knowledge/authored/check-names.ts';
import { subjectOf } from './authored-subject.ts';

const entity = (title: string, rest: string): string =>
  `  - title: ${title}\n    kind: place\n    description: Made up\n    asOf: 2024-06\n    ${rest}`;

const faults = (
  entities: readonly string[],
  known: Parameters<typeof checkNames>[1] = [],
): readonly string[] =>
  checkNames([subjectOf(`subject: Arcadia\nasOf: 2024-06\nentities:\n${entities.join('\n')}`)], known).map(
    ({ message }) => message,
  );

describe('a spelling that two entities share', () => {
  it('prefers one by prominence', () => {
    const one = entity('Arcadia (state)', 'prominence: 0.9');
    expect(faults([one, entity('Arcadia (city)', 'prominence: 0.4')])).toEqual([]);
    expect(faults([one, entity('Arcadia (city)', 'prominence: 0.9')])[0]).toContain(
      '“arcadia” means Arcadia (state) and Arcadia (city) alike',
    );
  });

  it('may be marked short for one of them', () => {
    const council = entity('Council of Arcadia', 'aliases: [{ name: Council, short: true }]');
    expect(faults([council, entity('Council of Sylvania', 'aliases: [Council]')])).toEqual([]);
  });

  it('is compared with the entities of packages', () => {
    const known = [{ title: 'Reading, Arcadia', aliases: [{ name: 'Reading' }], prominence: 0.5 }];
    expect(faults([entity('Reading', 'prominence: 0.5')], known)).toHaveLength(1);
    expect(faults([entity('Reading', 'prominence: 0.8')], known)).toEqual([]);
  });

  it('is another one in capitals', () => {
    expect(faults([entity('Sylvania', 'aliases: [US]'), entity('Ussia', 'aliases: [Us]')])).toEqual([]);
  });
});
