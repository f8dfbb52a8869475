import { describe, expect, it } from 'vitest';
import type { Statement, TimeValue } from '../../../scripts/pack/dump/item-json.ts';
import { agreedDate, edtfOfTime, qualifierDate } from '../../../scripts/pack/dump/statement-date.ts';

const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';
const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

const time = (text: string, precision: number, more: Partial<TimeValue> = {}): TimeValue => ({
  time: text,
  precision,
  before: 0,
  after: 0,
  calendarmodel: GREGORIAN,
  ...more,
});

const snakOf = (value: TimeValue) => ({ snaktype: 'value', datavalue: { value, type: 'time' } });

const stated = (value: TimeValue, more: Partial<Statement> = {}): Statement => ({
  mainsnak: snakOf(value),
  rank: 'normal',
  ...more,
});

const YEAR_1950 = time('+1950-00-00T00:00:00Z', 9);
const DAY_1950 = time('+1950-03-02T00:00:00Z', 11);

describe('a time of Wikidata', () => {
  it.each([
    ['a day', DAY_1950, '1950-03-02'],
    ['a month', time('+1950-03-00T00:00:00Z', 10), '1950-03'],
    ['a year', YEAR_1950, '1950'],
    ['a year of three digits', time('+0843-00-00T00:00:00Z', 9), '0843'],
    ['a year with the zeros of old dumps', time('+00000001950-03-02T00:00:00Z', 11), '1950-03-02'],
    ['a year that is stored with a day', time('+1950-01-01T00:00:00Z', 9), '1950'],
    [
      'a Julian day, whose year is sure',
      time('+1700-06-05T00:00:00Z', 11, { calendarmodel: JULIAN }),
      '1700',
    ],
  ])('keeps the precision of %s', (_, value, date) => {
    expect(edtfOfTime(value)).toBe(date);
  });

  it.each([
    ['a decade', time('+1950-00-00T00:00:00Z', 8)],
    ['a century', time('+1900-00-00T00:00:00Z', 7)],
    ['a year before our era', time('-0044-03-15T00:00:00Z', 11)],
    ['the year 0', time('+0000-00-00T00:00:00Z', 9)],
    ['a day that there is not', time('+1950-02-30T00:00:00Z', 11)],
    ['a Julian day at the turn of a year', time('+1700-12-29T00:00:00Z', 11, { calendarmodel: JULIAN })],
    ['a year give or take two', time('+1950-00-00T00:00:00Z', 9, { before: 2 })],
    ['nothing', undefined],
  ])('gives no date for %s', (_, value) => {
    expect(edtfOfTime(value)).toBeUndefined();
  });
});

describe('statements of a date', () => {
  it('give the finest where they agree', () => {
    expect(agreedDate([stated(YEAR_1950), stated(DAY_1950)])).toBe('1950-03-02');
  });

  it('give none where they contradict each other', () => {
    expect(agreedDate([stated(DAY_1950), stated(time('+1951-00-00T00:00:00Z', 9))])).toBeUndefined();
  });

  it('follow the preferred one where there is one', () => {
    const other = stated(time('+1951-00-00T00:00:00Z', 9), { rank: 'preferred' });
    expect(agreedDate([stated(DAY_1950), other])).toBe('1951');
  });

  it('give none where the date is circa, unknown, or an earliest one', () => {
    const circa = { P1480: [{ snaktype: 'value' }] };
    expect(agreedDate([stated(DAY_1950, { qualifiers: circa })])).toBeUndefined();
    expect(agreedDate([{ mainsnak: { snaktype: 'somevalue' } }])).toBeUndefined();
    expect(agreedDate([stated(DAY_1950, { qualifiers: { P1319: [snakOf(YEAR_1950)] } })])).toBeUndefined();
    expect(agreedDate([])).toBeUndefined();
  });

  it('have one start each, or none', () => {
    const start = (...values: readonly TimeValue[]): Statement => ({
      qualifiers: { P580: values.map(snakOf) },
    });
    expect(qualifierDate(start(DAY_1950), 'P580')).toBe('1950-03-02');
    expect(qualifierDate(start(DAY_1950, YEAR_1950), 'P580')).toBeUndefined();
  });
});
