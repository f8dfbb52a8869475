import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDate,
  compareEdtf,
  dayNumber,
  daysApart,
  daysInMonth,
  edtfAgree,
  edtfOfDay,
  parseEdtf,
} from '../../../lib/core/dates/edtf.ts';

const dayOfHistory = fc.integer({ min: dayNumber(-3000, 1, 1), max: dayNumber(9000, 12, 31) });

const year = fc.integer({ min: 0, max: 9998 }).map(value => String(value).padStart(4, '0'));
const month = fc.integer({ min: 1, max: 12 }).map(value => String(value).padStart(2, '0'));
const single = fc.oneof(
  year,
  fc.tuple(year, month).map(parts => parts.join('-')),
  fc.tuple(year, fc.constantFrom('21', '22', '23', '24', '33', '36')).map(parts => parts.join('-')),
  fc.integer({ min: dayNumber(0, 1, 1), max: dayNumber(9998, 12, 31) }).map(edtfOfDay),
  year.map(value => `${value.slice(0, 3)}X`),
  year.map(value => `${value.slice(0, 2)}XX`),
  year.map(value => `${value}~`),
);
const edtf = fc.oneof(
  single,
  single.map(value => `${value}/..`),
  single.map(value => `../${value}`),
  fc.tuple(single, single).map(pair => pair.toSorted(compareEdtf).join('/')),
);

const sign = (value: number): number => (value > 0 ? 1 : value < 0 ? -1 : 0);

describe('day numbers', () => {
  it('are the inverse of calendar dates', () => {
    fc.assert(
      fc.property(dayOfHistory, day => {
        const date = civilDate(day);
        expect(dayNumber(date.year, date.month, date.day)).toBe(day);
        expect(date.day).toBeLessThanOrEqual(daysInMonth(date.year, date.month));
      }),
    );
  });

  it('agree with the clock of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), day => {
        expect(edtfOfDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('parseEdtf', () => {
  it('reads every date that is made well, with its ends in order', () => {
    fc.assert(
      fc.property(edtf, value => {
        const date = parseEdtf(value);
        if (!date) throw new Error(`${value} was not read`);
        expect(date.firstDay).toBeLessThanOrEqual(date.lastDay);
      }),
    );
  });

  it('reads a day back as that day alone', () => {
    fc.assert(
      fc.property(dayOfHistory, day => {
        expect(parseEdtf(edtfOfDay(day))).toMatchObject({ precision: 'day', firstDay: day, lastDay: day });
      }),
    );
  });

  it.each([
    ['2008', 'year', '2008-01-01', '2008-12-31'],
    ['2008-02', 'month', '2008-02-01', '2008-02-29'],
    ['2008-35', 'season', '2008-07-01', '2008-09-30'],
    ['2008-24', 'season', '2008-12-01', '2009-02-28'],
    ['199X', 'decade', '1990-01-01', '1999-12-31'],
    ['19XX', 'century', '1900-01-01', '1999-12-31'],
    ['2014/2022', 'interval', '2014-01-01', '2022-12-31'],
    ['2025-11-05T16:20', 'minute', '2025-11-05', '2025-11-05'],
    ['-0499', 'year', '-0499-01-01', '-0499-12-31'],
    ['-019X', 'decade', '-0199-01-01', '-0190-12-31'],
  ])('%s is a %s from %s to %s', (value, precision, first, last) => {
    const date = parseEdtf(value);
    expect(date?.precision).toBe(precision);
    expect(edtfOfDay(date?.firstDay ?? 0)).toBe(first);
    expect(edtfOfDay(date?.lastDay ?? 0)).toBe(last);
  });

  it.each([
    '',
    '2023-02-29',
    '2023-13',
    '2023-00-10',
    '23',
    '2022/2014',
    '../..',
    '2008/2009/2010',
    'May 2008',
    'P3D',
  ])('does not read %j', value => {
    expect(parseEdtf(value)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), value => void parseEdtf(value)));
  });
});

describe('compareEdtf', () => {
  it('is a total order', () => {
    fc.assert(
      fc.property(edtf, edtf, edtf, (a, b, c) => {
        expect(sign(compareEdtf(a, b))).toBe(sign(-compareEdtf(b, a)) + 0);
        expect(compareEdtf(a, a)).toBe(0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0)
          expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('puts the more exact date first and what is no date last', () => {
    const dates = ['soon', '2008', '2008-01-01', '2007-12', '2008-01'];
    expect(dates.toSorted(compareEdtf)).toEqual(['2007-12', '2008-01-01', '2008-01', '2008', 'soon']);
  });
});

describe('comparing dates', () => {
  it('lets a year agree with a day in it, not with a day of another', () => {
    expect(edtfAgree('2008', '2008-02-17')).toBe(true);
    expect(edtfAgree('2008-02-17', '2008-02-18')).toBe(false);
    expect(edtfAgree('2014/2022', '2016')).toBe(true);
  });

  it('counts the days between', () => {
    expect(daysApart('2008-02-17', '2008-02-20')).toBe(3);
    expect(daysApart('2008', '2008-02-20')).toBe(0);
    expect(daysApart('2008', 'never')).toBe(Number.POSITIVE_INFINITY);
  });
});
