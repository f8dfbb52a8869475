import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/core/dates/find-dates.ts';
import { tokenizeText } from '../../../lib/core/text/tokenize-text.ts';

/** A Wednesday. */
const PUBLISHED = '2025-11-05';

const datesIn = (
  text: string,
  published: string | null = PUBLISHED,
): readonly (readonly [string, string])[] =>
  findDates({ text: tokenizeText(text), published }).map(({ surface, value }) => [surface, value]);

type Example = readonly [text: string, surface: string, value: string];

const reads = (family: string, examples: readonly Example[]): void => {
  describe(family, () => {
    it.each(examples)('%s', (text, surface, value) => {
      expect(datesIn(text)).toEqual([[surface, value]]);
    });
  });
};

reads('counts from a date', [
  ['The vote is set for 3 days after January 12, 2026.', '3 days after January 12, 2026', '2026-01-15'],
  ['They will meet two weeks from tomorrow.', 'two weeks from tomorrow', '2025-11-20'],
  ['It will close 2 weeks before Christmas.', '2 weeks before Christmas', '2025-12-11'],
  ['It ended two years before 2014.', 'two years before 2014', '2012'],
  ['It ended a fortnight after 1 May 2020.', 'a fortnight after 1 May 2020', '2020-05-15'],
  ['The court will rule in three days.', 'in three days', '2025-11-08'],
  ['The firm left a fortnight ago.', 'a fortnight ago', '2025-10-20/2025-10-26'],
  ['We will have a meeting in two days.', 'in two days', '2025-11-07'],
  ['We report in a fortnight’s time.', 'in a fortnight', '2025-11-17/2025-11-23'],
]);

reads('parts of a period by count', [
  ['It opened in the first week of 2015.', 'the first week of 2015', '2014-12-29/2015-01-04'],
  ['It opened in the last week of October 2024.', 'the last week of October 2024', '2024-10-28/2024-11-03'],
  ['It fell in the last two weeks of 2016.', 'the last two weeks of 2016', '2016-12-19/2017-01-01'],
  ['It fell in the last four months of 2021.', 'the last four months of 2021', '2021-09/2021-12'],
  ['It came in the third month of 2021.', 'the third month of 2021', '2021-03'],
  ['It came in the first ten days of May 2021.', 'the first ten days of May 2021', '2021-05-01/2021-05-10'],
  ['It came on the 23rd day of September 2020.', 'the 23rd day of September 2020', '2020-09-23'],
  ['It came at end of year.', 'end of year', '2025-12'],
]);

reads('weeks by a day or a number', [
  ['Talks resumed in the week of 6 May 2024.', 'the week of 6 May 2024', '2024-05-06/2024-05-12'],
  ['It ran in the week beginning May 8, 2024.', 'the week beginning May 8, 2024', '2024-05-08/2024-05-14'],
  ['Data for the week ending May 8, 2024.', 'the week ending May 8, 2024', '2024-05-02/2024-05-08'],
  ['Cases peaked in week 12 of 2017.', 'week 12 of 2017', '2017-03-20/2017-03-26'],
  ['They meet the week after next.', 'the week after next', '2025-11-17/2025-11-23'],
]);

reads('joined forms', [
  ['Dated 05-Aug-2016 in the file.', '05-Aug-2016', '2016-08-05'],
  ['Dated Dec/2018 in the file.', 'Dec/2018', '2018-12'],
  ['Dated 2019-aug-01 in the file.', '2019-aug-01', '2019-08-01'],
  ['Dated 23/Sep/2020 in the file.', '23/Sep/2020', '2020-09-23'],
  ['Sales in 2017-q1 rose.', '2017-q1', '2017-33'],
  ['Sales in 2019 H2 rose.', '2019 H2', '2019-07/2019-12'],
  ['Dated 12-2015 in the file.', '12-2015', '2015-12'],
]);

reads('linked dates', [
  ['It ran 2014~2018 there.', '2014~2018', '2014/2018'],
  [
    'Open 12 January 2016 - 22 January 2016 only.',
    '12 January 2016 - 22 January 2016',
    '2016-01-12/2016-01-22',
  ],
  ['Away from 10/1/2018-10/7/2018 there.', 'from 10/1/2018-10/7/2018', '2018-10-01/2018-10-07'],
  ['It ran Nov-Feb 2017 there.', 'Nov-Feb 2017', '2016-11/2017-02'],
  ['It must close between now and November 15.', 'between now and November 15', '2025-11-05/2025-11-15'],
  ['It rose from March 2024 to date.', 'from March 2024 to date', '2024-03/2025-11-05'],
  [
    'It ran between the 9th and the 17th of April 2016.',
    'between the 9th and the 17th of April 2016',
    '2016-04-09/2016-04-17',
  ],
]);

reads('weekdays with a day, days alone', [
  ['They will meet on Fri 14th.', 'Fri 14th', '2025-11-14'],
  ['They met on Tuesday the fourth.', 'Tuesday the fourth', '2025-11-04'],
  ['They will meet on Friday 11/7.', 'Friday 11/7', '2025-11-07'],
  ['They will meet on the 14th.', 'the 14th', '2025-11-14'],
  ['They met last Tuesday.', 'last Tuesday', '2025-10-28'],
  ['They will meet next Thursday.', 'next Thursday', '2025-11-13'],
  ['They will meet next week on Tuesday.', 'next week on Tuesday', '2025-11-11'],
  ['It opened on 22/04 in full.', '22/04', '2025-04-22'],
]);

reads('feasts', [
  ['It closed on New Year’s Eve.', 'New Year’s Eve', '2024-12-31'],
  ['It will open on New Year’s Day.', 'New Year’s Day', '2026-01-01'],
  ['They hope to sign by Christmas.', 'Christmas', '2025-12-25'],
  ['They left on Boxing Day 2004.', 'Boxing Day 2004', '2004-12-26'],
  ['They met at Easter 2018.', 'Easter 2018', '2018-04-01'],
  ['It fell on Good Friday 2024.', 'Good Friday 2024', '2024-03-29'],
  ['It fell on Orthodox Easter 2024.', 'Orthodox Easter 2024', '2024-05-05'],
  ['It fell on Thanksgiving 2023.', 'Thanksgiving 2023', '2023-11-23'],
  ['It fell on Bastille Day 2016.', 'Bastille Day 2016', '2016-07-14'],
  ['It fell on Mother’s Day 2024.', 'Mother’s Day 2024', '2024-05-12'],
  ['He was hurt on Labor Day weekend 2021.', 'Labor Day weekend 2021', '2021-09-04/2021-09-06'],
  ['It began last Halloween.', 'last Halloween', '2025-10-31'],
  ['It began on Eid al-Fitr 2022.', 'Eid al-Fitr 2022', '2022-05-02~'],
]);

reads('years in words and stretches ahead', [
  ['They left in nineteen ninety-nine.', 'nineteen ninety-nine', '1999'],
  ['They left in two thousand and fifteen.', 'two thousand and fifteen', '2015'],
  ['They left in October ’87.', 'October ’87', '1987-10'],
  ['It will rain in the next three days.', 'the next three days', '2025-11-06/2025-11-08'],
  ['Sales over the last two quarters fell.', 'the last two quarters', '2025-04/2025-09'],
  ['It was fought in 499-493 BC there.', '499-493 BC', '-0498/-0492'],
  ['It closed in April last year', 'April last year', '2024-04'],
  ['It closed in 2017 April there.', '2017 April', '2017-04'],
  ['It was born on Feb 29 there.', 'Feb 29', '2024-02-29'],
  ['See the file 20161016 there.', '20161016', '2016-10-16'],
  ['It held in the 3rd week of Jan. 2018.', 'the 3rd week of Jan. 2018', '2018-01-15/2018-01-21'],
  ['It ran from April the 9th till the 17th.', 'from April the 9th till the 17th', '2025-04-09/2025-04-17'],
]);

describe('what only looks like these', () => {
  it.each([
    'The hotline is open 24/7 there.',
    'He rated it 7/10 on the site.',
    'The Good Friday Agreement holds.',
    'She did her Christmas shopping.',
    'He lives on the 18th floor.',
    'They sold two thousand homes.',
    'The team is in week 12.',
    'He left three days after the vote of the council.',
  ])('%s', text => {
    expect(datesIn(text).filter(([, value]) => !value.startsWith('P'))).toEqual([]);
  });
});

describe('histories', () => {
  const history =
    'The war began in 1936 and ended in 1939. In 1931 a republic was proclaimed. In 1933 it turned. ' +
    'In 1934 miners rose. In 1935 the cabinet fell. In 1932 a coup failed. By 1936 all was set. ';

  it('are known by their bare years', () => {
    expect(datesIn(`${history}On 20 July, he was killed.`).at(-1)).toEqual(['20 July', '1936-07-20']);
  });

  it('go on after a look back', () => {
    const text = `${history}They repeated the success of the previous year. On 18 September, they crossed.`;
    expect(datesIn(text).at(-1)).toEqual(['18 September', '1936-09-18']);
  });

  it('keep their time through a glance at another age', () => {
    const text = `${history}It recalled the siege of 1812. On 6 September, they took the town.`;
    expect(datesIn(text).at(-1)).toEqual(['6 September', '1936-09-06']);
  });
});
