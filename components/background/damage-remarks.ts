import type { Repair, RepairKind } from '../../lib/core/model/analysis.ts';

/** Soft hyphens and the like are ordinary typography: read without them, and not called damage. */
type Damage = Exclude<RepairKind, 'hidden'>;

const SAID: Readonly<Record<Damage, string>> = {
  altered: 'This copy looks machine-altered',
  scan: 'This copy looks scanned, with misread letters',
  encoding: 'This copy has a broken encoding',
  joined: 'This copy has lost spaces between words',
  lookalike: 'This copy has letters of other alphabets inside words',
};

const KINDS: readonly Damage[] = ['altered', 'scan', 'encoding', 'joined', 'lookalike'];

/** One sentence for each way in which the copy is damaged, with how many words were restored. */
export const damageRemarks = (repairs: readonly Repair[]): readonly string[] =>
  KINDS.flatMap(kind => {
    const count = repairs.filter(repair => (repair.kind ?? 'altered') === kind).length;
    const words = count === 1 ? '1 word' : `${count} words`;
    return count === 0 ? [] : [`${SAID[kind]}: ${words} restored for reading.`];
  });
