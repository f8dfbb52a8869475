/**
 * Feasts and observances that English-language news tells dates by, with the rule that gives their day in a year.
 *
 * Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8), the Orthodox one by its Julian
 * form. Muslim feasts by the tabular calendar, which may differ by a day from the sighting of the moon. A feast that
 * falls on other days in other countries is in the table only with its country.
 */
import { mondayOf, weekdayOf } from './calendar.ts';
import { dayNumber, daysInMonth } from './edtf.ts';

export type Feast = {
  /** Its words in lower case, without apostrophes and possessive endings. */
  readonly words: readonly string[];
  /** The day in a year, as a day number. */
  readonly dayIn: (year: number) => number;
  readonly isApproximate: boolean;
};

const easterSunday = (year: number): number => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const correction = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + correction + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const index = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(index / 31), (index % 31) + 1);
};

/** Days between the Julian and the Gregorian calendar. */
const julianDelay = (year: number): number => Math.floor(year / 100) - Math.floor(year / 400) - 2;

const orthodoxEaster = (year: number): number => {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const index = d + e + 114;
  return dayNumber(year, Math.floor(index / 31), (index % 31) + 1) + julianDelay(year);
};

/** The `nth` weekday of a month, the last where `nth` is 0. */
const nthWeekday = (year: number, month: number, [nth, weekday]: readonly [number, number]): number => {
  const first = dayNumber(year, month, 1);
  if (nth > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7);
};

/** Day number of the first day of the Muslim calendar by its astronomical epoch, 15 July 622 (Julian). */
const HIJRA = -492149;

const hijriDay = (year: number, month: number, day: number): number =>
  HIJRA + 354 * (year - 1) + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;

/** The Muslim date as it falls into a year of ours. */
const muslimFeast =
  (month: number, day: number) =>
  (year: number): number => {
    const guess = Math.floor(((year - 622) * 33) / 32) - 1;
    const first = dayNumber(year, 1, 1);
    for (let hijri = guess; hijri < guess + 4; hijri++)
      if (hijriDay(hijri, month, day) >= first) return hijriDay(hijri, month, day);
    return first;
  };

type DayIn = Feast['dayIn'];

const feasts = (names: string, dayIn: DayIn, isApproximate = false): readonly Feast[] =>
  names.split('|').map(name => ({ words: name.split(' '), dayIn, isApproximate }));

const fixed = (names: string, month: number, day: number): readonly Feast[] =>
  feasts(names, year => dayNumber(year, month, day));

const byEaster = (names: string, offset: number): readonly Feast[] =>
  feasts(names, year => easterSunday(year) + offset);

const byWeekday = (
  names: string,
  month: number,
  rule: readonly [number, number],
  daysLater = 0,
): readonly Feast[] => feasts(names, year => nthWeekday(year, month, rule) + daysLater);

/** All feasts, the longer names first where one begins like another. */
export const FEASTS: readonly Feast[] = [
  ...fixed('new year day|new years day|new year|new years', 1, 1),
  ...fixed('orthodox christmas', 1, 7),
  ...fixed('epiphany|twelfth night', 1, 6),
  ...byWeekday('martin luther king jr day|martin luther king day|mlk day', 1, [3, 1]),
  ...fixed('burns night', 1, 25),
  ...fixed('australia day|india republic day', 1, 26),
  ...fixed('international holocaust remembrance day|holocaust memorial day', 1, 27),
  ...fixed('groundhog day|candlemas', 2, 2),
  ...fixed('valentine day|valentines day|st valentine day|saint valentine day', 2, 14),
  ...byWeekday('presidents day|president day', 2, [3, 1]),
  ...fixed('st david day|saint david day', 3, 1),
  ...fixed('international women day|international womens day', 3, 8),
  ...fixed('st patrick day|saint patrick day|st patricks day|saint patrick', 3, 17),
  ...fixed('april fool day|april fools day', 4, 1),
  ...fixed('earth day', 4, 22),
  ...fixed('st george day|saint george day', 4, 23),
  ...fixed('anzac day', 4, 25),
  ...fixed('may day|international worker day|international workers day', 5, 1),
  ...fixed('world press freedom day', 5, 3),
  ...fixed('cinco de mayo', 5, 5),
  ...fixed('ve day|v-e day', 5, 8),
  ...byWeekday('mother day|mothers day', 5, [2, 7]),
  ...byWeekday('memorial day', 5, [0, 1]),
  ...fixed('juneteenth', 6, 19),
  ...byWeekday('father day|fathers day', 6, [3, 7]),
  ...fixed('canada day', 7, 1),
  ...fixed('fourth of july|july fourth|us independence day|american independence day', 7, 4),
  ...fixed('america independence day|united states independence day', 7, 4),
  ...fixed('bastille day', 7, 14),
  ...fixed('pakistan independence day|pakistani independence day', 8, 14),
  ...fixed('india independence day|indian independence day', 8, 15),
  ...fixed('ukraine independence day|ukrainian independence day', 8, 24),
  ...byWeekday('labor day', 9, [1, 1]),
  ...fixed('mexico independence day|mexican independence day', 9, 16),
  ...fixed('german unity day', 10, 3),
  ...byWeekday('columbus day|indigenous people day|indigenous peoples day', 10, [2, 1]),
  ...byWeekday('canadian thanksgiving', 10, [2, 1]),
  ...fixed('halloween|hallowe’en|all hallows eve', 10, 31),
  ...fixed('all saints day|all hallows day', 11, 1),
  ...fixed('all souls day', 11, 2),
  ...fixed('guy fawkes night|guy fawkes day|bonfire night', 11, 5),
  ...byWeekday('remembrance sunday', 11, [2, 7]),
  ...fixed('armistice day|remembrance day|veterans day|veteran day', 11, 11),
  ...byWeekday('thanksgiving day|thanksgiving', 11, [4, 4]),
  ...byWeekday('black friday', 11, [4, 4], 1),
  ...byWeekday('cyber monday', 11, [4, 4], 4),
  ...byWeekday('giving tuesday', 11, [4, 4], 5),
  ...fixed('st andrew day|saint andrew day', 11, 30),
  ...fixed('world aids day', 12, 1),
  ...fixed('human rights day', 12, 10),
  ...fixed('christmas eve', 12, 24),
  ...fixed('christmas day|christmas|xmas', 12, 25),
  ...fixed('boxing day|st stephen day', 12, 26),
  ...fixed('new year eve|new years eve', 12, 31),
  ...byEaster('shrove tuesday|pancake day|mardi gras|fat tuesday', -47),
  ...byEaster('ash wednesday', -46),
  ...byEaster('mothering sunday', -21),
  ...byEaster('palm sunday', -7),
  ...byEaster('maundy thursday|holy thursday', -3),
  ...byEaster('good friday', -2),
  ...byEaster('holy saturday', -1),
  ...byEaster('easter sunday|easter day|easter', 0),
  ...byEaster('easter monday', 1),
  ...byEaster('ascension day', 39),
  ...byEaster('pentecost|whit sunday', 49),
  ...byEaster('whit monday|pentecost monday', 50),
  ...byEaster('corpus christi', 60),
  ...feasts('orthodox easter', orthodoxEaster),
  ...feasts('orthodox good friday', year => orthodoxEaster(year) - 2),
  ...feasts('eid al-fitr|eid al - fitr|eid al fitr|eid ul-fitr', muslimFeast(10, 1), true),
  ...feasts('eid al-adha|eid al - adha|eid al adha|eid ul-adha', muslimFeast(12, 10), true),
].toSorted((a, b) => b.words.length - a.words.length);

/** First and last day of a feast's weekend: it is joined where it lies beside it, else the one of its week. */
export const weekendOfFeast = (day: number): readonly [number, number] => {
  const saturday = mondayOf(day) + 5;
  if (weekdayOf(day) === 1) return [day - 2, day];
  return [weekdayOf(day) >= 4 ? Math.min(day, saturday) : saturday, saturday + 1];
};
