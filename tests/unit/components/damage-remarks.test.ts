import { expect, it } from 'vitest';
import { damageRemarks } from '../../../components/background/damage-remarks.ts';
import type { RepairKind } from '../../../lib/core/model/analysis.ts';

const repair = (kind?: RepairKind) => ({
  start: 0,
  end: 1,
  surface: 'a',
  restored: 'b',
  ...(kind ? { kind } : {}),
});

it('says by kind what damaged the copy, the words of older analyses with those altered', () => {
  expect(damageRemarks([repair('altered'), repair(), repair('scan')])).toEqual([
    'This copy looks machine-altered: 2 words restored for reading.',
    'This copy looks scanned, with misread letters: 1 word restored for reading.',
  ]);
  expect(damageRemarks([])).toEqual([]);
});
