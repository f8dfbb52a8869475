import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEdtf } from '../../../lib/core/dates/format-edtf.ts';

describe('formatEdtf', () => {
  it.each([
    ['2008-02-17', '17 Feb 2008', '17 February 2008'],
    ['2008-02', 'Feb 2008', 'February 2008'],
    ['2008', '2008', '2008'],
    ['2008-22', 'summer 2008', 'summer 2008'],
    ['2008-35', 'Q3 2008', 'Q3 2008'],
    ['199X', '1990s', '1990s'],
    ['19XX', '20th century', '20th century'],
    ['20XX', '21st century', '21st century'],
    ['10XX', '11th century', '11th century'],
    ['-0499', '500 BC', '500 BC'],
    ['2014/2022', '2014 – 2022', '2014 – 2022'],
    ['2019-05/..', 'since May 2019', 'since May 2019'],
    ['../2019', 'until 2019', 'until 2019'],
    ['2018~', 'about 2018', 'about 2018'],
    ['2025-11-05T16:20', '5 Nov 2025, 16:20', '5 November 2025, 16:20'],
  ])('%s reads %j, in full %j', (value, short, long) => {
    expect(formatEdtf(value)).toBe(short);
    expect(formatEdtf(value, 'long')).toBe(long);
  });

  it.each(['', 'P3D', 'soon', '2023-02-29'])('gives back %j, which is no date', value => {
    expect(formatEdtf(value)).toBe(value);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), value => typeof formatEdtf(value) === 'string'));
  });
});
