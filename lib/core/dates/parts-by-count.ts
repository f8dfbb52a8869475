/** Parts of a period by count: "the first week of May", "the last two weeks of 2016", "the third month of 2021". */

import { readMonthAlone } from './absolute-dates.ts';
import { edtfOfDays, mondayOf, shiftDay, unitAt } from './calendar.ts';
import { type DateMatch, type DateRule, longestMatch, wordAt } from './date-rule.ts';
import type { DateToken } from './date-token.ts';
import { type EdtfDate, parseEdtf } from './edtf.ts';
import { ORDINAL_STARTS, readCount, readOrdinal } from './number-words.ts';
import { readThisUnit } from './parts-of-periods.ts';
import { readSimpleDate } from './simple-dates.ts';
import { CALENDAR_UNITS, type CalendarUnit } from './vocabulary.ts';

/** Where the counting begins: at the `skip`th unit, or from the end. */
type Part = {
  readonly skip: number;
  readonly isFromEnd: boolean;
  readonly count: number;
  readonly unit: CalendarUnit;
};

type PartReading = Part & { readonly end: number };

const FIRST_WORDS = new Set(['first', 'opening']);
const LAST_WORDS = new Set(['last', 'final', 'closing']);

const readCounted = (
  tokens: readonly DateToken[],
  at: number,
  start: Pick<Part, 'skip' | 'isFromEnd'>,
): PartReading | undefined => {
  const count = readCount(tokens, at);
  const unit = CALENDAR_UNITS.get(wordAt(tokens, count?.end ?? at));
  return unit && { ...start, count: count?.value ?? 1, unit, end: (count?.end ?? at) + 1 };
};

/** "last", "first two weeks", "third month", "23rd day"; several units only from the first or to the last. */
const readPart = (tokens: readonly DateToken[], at: number): PartReading | undefined => {
  const word = wordAt(tokens, at);
  if (LAST_WORDS.has(word)) return readCounted(tokens, at + 1, { skip: 0, isFromEnd: true });
  if (FIRST_WORDS.has(word)) return readCounted(tokens, at + 1, { skip: 0, isFromEnd: false });
  const ordinal = readOrdinal(tokens, at);
  const unit = ordinal && CALENDAR_UNITS.get(wordAt(tokens, ordinal.end));
  if (!ordinal || !unit || ordinal.value < 1) return undefined;
  return { skip: ordinal.value - 1, isFromEnd: false, count: 1, unit, end: ordinal.end + 1 };
};

/** First and last day of the part; as in ISO 8601 a week belongs to the month or year that holds its Thursday. */
const daysOfPart = (
  { skip, isFromEnd, count, unit }: Part,
  { firstDay, lastDay }: EdtfDate,
): readonly [number, number] => {
  if (unit === 'week' || unit === 'weekend') {
    const monday = isFromEnd ? mondayOf(lastDay - 3) - 7 * (count - 1) : mondayOf(firstDay + 3) + 7 * skip;
    return [monday + (unit === 'weekend' ? 5 : 0), monday + 7 * count - 1];
  }
  if (isFromEnd) return [shiftDay(lastDay + 1, unit, -count), lastDay];
  const first = shiftDay(firstDay, unit, skip);
  return [first, shiftDay(first, unit, count) - 1];
};

const MAX_OVERHANG_DAYS = 3;

const valueOfPart = (part: Part, whole: EdtfDate): string | undefined => {
  const [first, last] = daysOfPart(part, whole);
  const isWithin = first >= whole.firstDay - MAX_OVERHANG_DAYS && last <= whole.lastDay + MAX_OVERHANG_DAYS;
  if (!isWithin || last - first >= whole.lastDay - whole.firstDay) return undefined;
  if (['day', 'week', 'weekend'].includes(part.unit)) return edtfOfDays(first, last);
  const unit = part.unit === 'quarter' && part.count > 1 ? 'month' : part.unit;
  const [from, to] = [unitAt(unit, first, 0), unitAt(unit, last, 0)];
  return from === to ? from : from && to && `${from}/${to}`;
};

const readPeriod = (tokens: readonly DateToken[], at: number): DateMatch | undefined =>
  longestMatch([readSimpleDate({ tokens, at }), readMonthAlone(tokens, at), readThisUnit(tokens, at)]);

const readPartOfPeriod = (tokens: readonly DateToken[], at: number): DateMatch | undefined => {
  const part = readPart(tokens, wordAt(tokens, at) === 'the' ? at + 1 : at);
  if (!part || !['of', 'in'].includes(wordAt(tokens, part.end))) return undefined;
  const period = readPeriod(tokens, part.end + 1);
  if (!period) return undefined;
  return {
    end: period.end,
    type: 'date',
    resolve: context => {
      const whole = parseEdtf(period.resolve(context) ?? '');
      return whole && Number.isFinite(whole.lastDay - whole.firstDay) ? valueOfPart(part, whole) : undefined;
    },
  };
};

/** Days, weeks, weekends, months and years counted within a longer period. */
export const partsByCount: DateRule = {
  name: 'parts by count',
  starts: [...FIRST_WORDS, ...LAST_WORDS, ...ORDINAL_STARTS],
  startsWithNumber: true,
  read: ({ tokens, at }) => readPartOfPeriod(tokens, at),
};
