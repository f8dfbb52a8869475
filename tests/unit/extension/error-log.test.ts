import { expect, it } from 'vitest';
import { type LogArea, logProblem } from '../../../lib/extension/error-log.ts';

it('keeps the last fifty failures, the newest first', async () => {
  const items: Record<string, unknown> = {};
  const area: LogArea = {
    get: async () => items,
    set: async added => void Object.assign(items, added),
  };
  for (let index = 0; index < 60; index += 1)
    await logProblem(area, { code: `c${index}`, message: '', where: 'test', at: '2026-01-01T00:00:00Z' });
  expect(items['problems']).toHaveLength(50);
  expect(items['problems']).toMatchObject([{ code: 'c59' }, { code: 'c58' }, ...Array(48).fill({})]);
});
