import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHtmlDatetime } from '../../../components/shared/edtf-time.tsx';
import { chooseLanes } from '../../../components/timeline/lanes.ts';
import { splitAtArticle } from '../../../components/timeline/split-at-article.ts';
import { axisYears, makeTimeScale, percentOf } from '../../../components/timeline/time-scale.ts';
import { dayNumber, edtfOfDay } from '../../../lib/core/dates/edtf.ts';
import type { TimelineEvent } from '../../../lib/core/model/event.ts';
import { ANALYSIS } from '../../support/gallery/sample-analysis.ts';
import { EVENTS } from '../../support/gallery/sample-events.ts';

const [SAMPLE] = EVENTS;
const eventOn = (date: string): TimelineEvent => {
  if (!SAMPLE) throw new Error('the sample has rows');
  return { ...SAMPLE, id: date, date };
};

describe('rows and the article', () => {
  it('counts a row of the article’s own day as before it, and a row without a date too', () => {
    const { before, after } = splitAtArticle(
      ['2025-11-06', '2025-11-05', '2025', 'unknown', '2026'].map(eventOn),
      '2025-11-05T16:20',
    );
    expect(before.map(event => event.date)).toEqual(['2025', '2025-11-05', 'unknown']);
    expect(after.map(event => event.date)).toEqual(['2025-11-06', '2026']);
  });

  it('says nothing is later where the article states no date', () => {
    expect(splitAtArticle(EVENTS, null).after).toEqual([]);
  });
});

describe('the scale of the picture', () => {
  it('is linear: equal times are equal distances', () => {
    const scale = makeTimeScale(['2000-01-01', '2020-01-01'].map(eventOn), null);
    if (!scale) throw new Error('there is a scale');
    const at = (year: number) => percentOf(scale, dayNumber(year, 1, 1));
    expect(at(2010) - at(2005)).toBeCloseTo(at(2015) - at(2010), 0);
  });

  it('does not let one old row press the others to the edge', () => {
    const dates = ['1244', '2008-02-17', '2013-04-19', '2014-01-21', '2022-02-24', '2023-03', '2024'];
    const scale = makeTimeScale(dates.map(eventOn), '2025-11-05');
    expect(scale?.leftOut).toBe(1);
    expect(scale && percentOf(scale, dayNumber(2008, 2, 17))).toBeLessThan(10);
  });

  it('holds every row that it does not leave out, and the article', () => {
    const day = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2030, 1, 1) });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), day, (days, published) => {
        const scale = makeTimeScale(days.map(edtfOfDay).map(eventOn), edtfOfDay(published));
        if (!scale) throw new Error('there is a scale');
        const outside = days.filter(each => each < scale.firstDay || each > scale.lastDay);
        expect(outside.length).toBe(scale.leftOut);
        expect(published).toBeLessThanOrEqual(scale.lastDay);
        expect(axisYears(scale).length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('has a lane for the most salient entities that have rows', () => {
    const lanes = chooseLanes(ANALYSIS.entities, EVENTS);
    expect(lanes.map(lane => lane.entity.label)).toContain('Kosovo');
    expect(lanes.length).toBeLessThanOrEqual(6);
    expect(lanes.every(lane => lane.events.length > 0)).toBe(true);
  });
});

it.each([
  ['2008', true],
  ['2008-02', true],
  ['2008-02-17', true],
  ['2008-02-17T10:30', true],
  ['199X', false],
  ['2008-22', false],
  ['2014/2022', false],
  ['1974~', false],
  ['-0044-03-15', false],
])('datetime takes %s: %s', (edtf, expected) => {
  expect(isHtmlDatetime(edtf)).toBe(expected);
});
