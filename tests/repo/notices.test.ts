import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { composeNotices } from '../../scripts/notices/compose-notices.ts';

it('the third-party notices are those of the lock file (npm run notices)', () => {
  const file = fileURLToPath(new URL('../../THIRD-PARTY-NOTICES.md', import.meta.url));
  expect(readFileSync(file, 'utf8')).toBe(composeNotices());
});
