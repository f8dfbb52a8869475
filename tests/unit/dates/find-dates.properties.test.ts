import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../lib/core/dates/edtf.ts';
import { findDates } from '../../../lib/core/dates/find-dates.ts';
import { tokenizeText } from '../../../lib/core/text/tokenize-text.ts';

const PIECES = [
  ...[
    'the',
    'of',
    'in',
    'from',
    'to',
    'between',
    'and',
    'last',
    'next',
    'early',
    'the end of',
    'week',
    'year',
    'years',
  ],
  ...[
    'ago',
    'later',
    'May',
    'Oct.',
    'June',
    'Monday',
    'Tuesday',
    '9',
    '31',
    '2008',
    '1990s',
    '-',
    '–',
    '/',
    ',',
    '.',
    '’',
  ],
  ...[
    '4:20',
    'p.m.',
    '21st',
    'century',
    'three',
    'twenty',
    'five',
    'Q3',
    'summer',
    'today',
    '\n\n',
    'will',
    '\uD800',
  ],
  ...[
    'before',
    'after',
    'weeks',
    'first two weeks of',
    'the week of',
    'Christmas',
    'Easter',
    'Eid al-Fitr',
    'weekend',
    'nineteen',
    'hundred',
    'thousand',
    '5000',
    'centuries',
    'decades',
    'BC',
    'Fri',
    '14th',
    'Aug',
    '~',
    'now',
    '29',
    'Feb',
    '20161016',
  ],
];

const dateLikeText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', ' ')), { maxLength: 40 })
  .map(parts => parts.flat().join(''));

const anyText = fc.oneof(dateLikeText, fc.string({ unit: 'binary' }), fc.string());

const published = fc.constantFrom(null, '2025-11-05', '2024-02-29T23:59', 'no date', '0001-01-01');

const check = (text: string, date: string | null): void => {
  let end = 0;
  for (const mention of findDates({ text: tokenizeText(text), published: date })) {
    expect(mention.surface).toBe(text.slice(mention.start, mention.end));
    expect(mention.start).toBeGreaterThanOrEqual(end);
    expect(mention.end).toBeGreaterThan(mention.start);
    end = mention.end;
    const isLength = mention.type === 'duration' || mention.type === 'set';
    if (isLength) expect(mention.value).toMatch(/^PT?\d+[A-Z]$/);
    else expect(parseEdtf(mention.value), `${mention.surface} = ${mention.value}`).toBeDefined();
  }
};

describe('findDates on any text', () => {
  it('gives true offsets in order and values that are EDTF', () => {
    fc.assert(fc.property(anyText, published, check), { numRuns: 2000 });
  });
});

const measureMs = (text: string): number => {
  const tokens = tokenizeText(text);
  const before = performance.now();
  findDates({ text: tokens, published: '2025-11-05' });
  return performance.now() - before;
};

/** Generous: a quadratic step over these texts would take minutes. */
const LIMIT_MS = 4000;

describe('findDates stays linear', () => {
  it.each([
    ['digits', '1'.repeat(200_000)],
    ['one word', 'may'.repeat(100_000)],
    ['lone surrogates', '\uD800'.repeat(100_000)],
    ['years and dashes', '1990-'.repeat(40_000)],
    ['numbers', '9 '.repeat(100_000)],
    ['openers', 'from the early '.repeat(20_000)],
    ['month after month', 'May 9 to '.repeat(20_000)],
    ['counts', 'two weeks after '.repeat(15_000)],
    ['parts by count', 'the first two weeks of '.repeat(10_000)],
    ['days in digits', '5/7-'.repeat(40_000)],
    ['numerals', 'nineteen hundred '.repeat(20_000)],
    ['ordinals', 'the second half of '.repeat(15_000)],
  ])('%s', (_, text) => {
    expect(measureMs(text)).toBeLessThan(LIMIT_MS);
  });
});
