import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../lib/core/dates/edtf.ts';
import { readRowDate } from '../../../lib/core/own-rows/read-row-date.ts';
import { draftOfRow } from '../../../lib/core/own-rows/row-drafts.ts';

describe('the date of a row', () => {
  it.each([
    ['17 February 2008', '2008-02-17'],
    ['Feb 17, 2008', '2008-02-17'],
    [' on 17 February 2008 ', '2008-02-17'],
    ['May 2022', '2022-05'],
    ['2014', '2014'],
    ['from 2014 to 2022', '2014/2022'],
    ['the 1990s', '199X'],
    ['about 1974', '1974~'],
    ['2008-02-17', '2008-02-17'],
    ['2014/2022', '2014/2022'],
  ])('“%s” is %s', (typed, date) => {
    expect(readRowDate(typed)).toBe(date);
  });

  it.each([
    '',
    'yesterday',
    '5 November',
    'soon',
    '17 February 2008 in Pristina',
    '30 February 2008',
    'about',
  ])('“%s” is none', typed => {
    expect(readRowDate(typed)).toBeUndefined();
  });

  it('comes back from the form the same', () => {
    const row = {
      id: 'own:1',
      text: 'It rained.',
      source: { title: 'A', url: 'https://a.test' },
      entities: ['B'],
    };
    for (const date of ['2008-02-17', '2008-02', '2008', '199X', '1974~', '2014/2022', '2022-22']) {
      expect(parseEdtf(date)).toBeDefined();
      expect(readRowDate(draftOfRow({ ...row, date }).date)).toBe(date);
    }
  });
});
