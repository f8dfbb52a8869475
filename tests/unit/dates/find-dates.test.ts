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

const valuesIn = (text: string, published: string | null = PUBLISHED): readonly string[] =>
  datesIn(text, published).map(([, value]) => value);

describe('days and months', () => {
  it.each([
    ['On Oct. 30, he spoke.', 'Oct. 30', '2025-10-30'],
    ['It ended on 30 October 2025.', '30 October 2025', '2025-10-30'],
    ['It ended on October 30, 2025.', 'October 30, 2025', '2025-10-30'],
    ['They met on May 9 in Moscow.', 'May 9', '2025-05-09'],
    ['It was declared on the 17th of February 2008.', 'the 17th of February 2008', '2008-02-17'],
    ['Filed on Friday, May 9, 2025, in court.', 'Friday, May 9, 2025', '2025-05-09'],
    ['Filed on 2025-11-05 in court.', '2025-11-05', '2025-11-05'],
    ['Filed on 11/5/2025 in court.', '11/5/2025', '2025-11-05'],
    ['Filed on 25/12/2024 in court.', '25/12/2024', '2024-12-25'],
    ['Filed on 5.11.2024 in court.', '5.11.2024', '2024-11-05'],
    ['He visited in June to attend.', 'June', '2025-06'],
    ['She urged him in October to act.', 'October', '2025-10'],
    ['It fell in December after talks.', 'December', '2024-12'],
    ['It fell in December 2019 after talks.', 'December 2019', '2019-12'],
    ['It started in April last year.', 'April last year', '2024-04'],
    ['The vote will be held in March.', 'March', '2026-03'],
    ['Talks are to begin on Jan. 12.', 'Jan. 12', '2026-01-12'],
    ['The company’s May sales rose.', 'May', '2025-05'],
  ])('%s', (text, surface, value) => {
    expect(datesIn(text)).toEqual([[surface, value]]);
  });

  it('takes the year from the end of an enumeration', () => {
    expect(valuesIn('In April and June 1955 he met them.')).toEqual(['1955-04', '1955-06']);
  });
});

describe('weekdays', () => {
  it.each([
    ['He stated on Wednesday that he agreed.', 'Wednesday', '2025-11-05'],
    ['On Tuesday, media reported it.', 'Tuesday', '2025-11-04'],
    ['It was raided on Thursday evening.', 'Thursday evening', '2025-10-30'],
    ['The court will rule on Monday.', 'Monday', '2025-11-10'],
    ['He plans to travel on Friday.', 'Friday', '2025-11-07'],
    ['They meet next Monday.', 'next Monday', '2025-11-10'],
    ['They met last Monday.', 'last Monday', '2025-11-03'],
    ['They met on Monday last week.', 'Monday last week', '2025-10-27'],
  ])('%s', (text, surface, value) => {
    expect(datesIn(text)).toEqual([[surface, value]]);
  });
});

describe('dates told from the publication', () => {
  it.each([
    ['He resigned yesterday.', 'yesterday', '2025-11-04'],
    ['He resigns today.', 'today', '2025-11-05'],
    ['He resigns tomorrow morning.', 'tomorrow morning', '2025-11-06'],
    ['It closed last month.', 'last month', '2025-10'],
    ['It was announced earlier this week.', 'earlier this week', '2025-11-03/2025-11-09'],
    ['It fell this year.', 'this year', '2025'],
    ['It was founded three years ago.', 'three years ago', '2022'],
    ['It was founded nearly a year ago.', 'nearly a year ago', '2024~'],
    ['It began two weeks ago.', 'two weeks ago', '2025-10-20/2025-10-26'],
    ['It was seen this past April.', 'this past April', '2025-04'],
    ['It rose over the past five months.', 'the past five months', '2025-06/2025-10'],
    ['It will end in two months.', 'in two months', '2026-01'],
    ['It was closed over the weekend.', 'the weekend', '2025-11-01/2025-11-02'],
    ['It will end by the end of the year.', 'the end of the year', '2025-12'],
    ['He won the vote last summer.', 'last summer', '2025-22'],
  ])('%s', (text, surface, value) => {
    expect(datesIn(text)).toEqual([[surface, value]]);
  });
});

describe('dates told from the date before', () => {
  it.each([
    ['In 2018 it had ten. Five years later, it had twenty.', ['2018', '2023']],
    ['He won in 2020 and left the same year.', ['2020', '2020']],
    ['It began in April 2022. Seven months later it was over.', ['2022-04', '2022-11']],
    ['It opened in July 2019. That September it closed.', ['2019-07', '2019-09']],
    ['It opened on May 9, 2019. The next day it closed.', ['2019-05-09', '2019-05-10']],
    ['In 2024 it grew. The following year it shrank.', ['2024', '2025']],
  ])('%s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it('keeps quiet where there is no date before', () => {
    expect(valuesIn('Later, the two men met. The same day they parted.')).toEqual([]);
  });
});

describe('years, decades, centuries, seasons, quarters', () => {
  it.each([
    ['It declared independence in 2008, and has since grown.', '2008', '2008'],
    ['It abstained from a 2023 vote on Kosovo.', '2023', '2023'],
    ['In 1802, a lamp was lit.', '1802', '1802'],
    ['He spoke at the close of his 1861 address.', '1861', '1861'],
    ['It was known in 500 BC already.', '500 BC', '-0499'],
    ['It was built in the 1990s.', 'the 1990s', '199X'],
    ['It was built in the ’90s.', 'the ’90s', '199X'],
    ['It was built in the sixties.', 'the sixties', '196X'],
    ['It was built in the early 1990s.', 'the early 1990s', '1990/1993'],
    ['It was built in the mid-1950s.', 'the mid-1950s', '1954/1956'],
    ['It was built in late 2024.', 'late 2024', '2024-09/2024-12'],
    ['It was built in mid-August.', 'mid-August', '2025-08'],
    ['It was built in the 20th century.', 'the 20th century', '19XX'],
    ['It was built in the summer of 2008.', 'the summer of 2008', '2008-22'],
    ['Sales fell in the third quarter of 2008.', 'the third quarter of 2008', '2008-35'],
    ['Sales fell in Q1.', 'Q1', '2025-33'],
    ['It flooded in the last week of August.', 'the last week of August', '2025-08-25/2025-08-31'],
  ])('%s', (text, surface, value) => {
    expect(datesIn(text)).toEqual([[surface, value]]);
  });
});

describe('ranges', () => {
  it.each([
    ['He ruled from 2014 to 2022.', 'from 2014 to 2022', '2014/2022'],
    ['It grew between May and July.', 'between May and July', '2025-05/2025-07'],
    ['The war (2014-22) ended.', '2014-22', '2014/2022'],
    ['The season 2016/17 ended.', '2016/17', '2016/2017'],
    ['The financial year 2016/17 ended.', '2016/17', '2016-07/2017-06'],
    ['It was held on May 9-12, 2024.', 'May 9-12, 2024', '2024-05-09/2024-05-12'],
    ['It was held on 9–12 May 2024.', '9–12 May 2024', '2024-05-09/2024-05-12'],
    [
      'It ran from Dec. 28, 2023 to Jan. 3, 2024.',
      'from Dec. 28, 2023 to Jan. 3, 2024',
      '2023-12-28/2024-01-03',
    ],
    ['It ran from Dec. 28 to Jan. 3, 2024.', 'from Dec. 28 to Jan. 3, 2024', '2023-12-28/2024-01-03'],
  ])('%s', (text, surface, value) => {
    expect(datesIn(text)).toEqual([[surface, value]]);
  });
});

describe('times, durations and sets', () => {
  it.each([
    ['The siren sounded at 4:20 p.m. on Tuesday.', '4:20 p.m. on Tuesday', 'time', '2025-11-04T16:20'],
    ['The siren sounded Tuesday at 16:20.', 'Tuesday at 16:20', 'time', '2025-11-04T16:20'],
    ['The siren sounded at 6:00am.', '6:00am', 'time', '2025-11-05T06:00'],
    ['The siren sounded at 2025-11-05T16:20 again.', '2025-11-05T16:20', 'time', '2025-11-05T16:20'],
    ['The truce held for three days.', 'three days', 'duration', 'P3D'],
    ['The truce held for two hours.', 'two hours', 'duration', 'PT2H'],
    ['He got a 20-year term.', '20-year', 'duration', 'P20Y'],
    ['They shell it every day.', 'every day', 'set', 'P1D'],
    ['They report weekly.', 'weekly', 'set', 'P1W'],
  ])('%s', (text, surface, type, value) => {
    const found = findDates({ text: tokenizeText(text), published: PUBLISHED });
    expect(found.map(mention => [mention.surface, mention.type, mention.value])).toEqual([
      [surface, type, value],
    ]);
  });
});

describe('what is no date', () => {
  it.each([
    'Theresa May resigned and Mrs May left.',
    'It may rain, and they march on.',
    'May I ask a second question?',
    'He came second in the race and won 1,500 votes.',
    'Some 2000 people fled, with 1500 troops behind them.',
    'It cost $2000, or €1999, or 2023 dollars.',
    'They won 3-2 after a 21:19 set.',
    'Call 555-2023 or see room 12/34.',
    'The 1500 metres and the 2000-metre final.',
    'He read The Sunday Times about Super Tuesday.',
    'He is 15 years old; the 34-year-old agreed.',
    'The Sun sat on the Mon river.',
    'It is 1:2000 in scale, version 2.2023.',
    'They met at Bar 1775 (1775 Lake Rd).',
    'They met on a Monday, any Monday.',
  ])('%s', text => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('without a publication date', () => {
  it('reads what is complete and leaves the rest', () => {
    const text =
      'On Tuesday and in June it rained. It began on 9 May 2008 and, in July, ended. Last year too.';
    expect(valuesIn(text, null)).toEqual(['2008-05-09', '2008-07']);
  });
});

describe('a story of the past', () => {
  it('takes the year from the story, not from the publication', () => {
    const text =
      'On 1 September 1939 the war began. In June 1940 the city fell. On 22 June 1941 they crossed the river. ' +
      'In December 1941 they were stopped. In January they fell back. On February 4 the town was free.';
    expect(valuesIn(text).slice(-2)).toEqual(['1942-01', '1942-02-04']);
  });
});
