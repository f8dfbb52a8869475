import { describe, expect, it } from 'vitest';
import { foldName } from '../../../lib/core/text/fold-name.ts';
import { foldToken } from '../../../lib/core/text/fold-token.ts';
import { isCaseCompatible } from '../../../lib/core/text/token-case.ts';

describe('folding', () => {
  it.each([
    ['Vučić', 'vucic'],
    ['Đukanović', 'dukanovic'],
    ['U.S.', 'us'],
    ['Łódź', 'lodz'],
    ['co\u00ADoperate', 'cooperate'],
    ['Вучић', 'вучић'.normalize('NFKD').replace(/\p{M}/gu, '')],
  ])('%s becomes %s', (text, folded) => {
    expect(foldToken(text)).toBe(folded);
  });

  it('leaves the marks of a name out', () => {
    expect(foldName('Ukraine–Southeast Europe Summit')).toEqual(['ukraine', 'southeast', 'europe', 'summit']);
  });
});

describe('case', () => {
  it.each([
    ['US', 'US', true],
    ['us', 'US', false],
    ['Us', 'US', false],
    ['will', 'Will', false],
    ['VUČIĆ', 'Vučić', true],
    ['Of', 'of', true],
  ])('%s can be %s: %s', (surface, known, expected) => {
    expect(isCaseCompatible(surface, known)).toBe(expected);
  });
});
