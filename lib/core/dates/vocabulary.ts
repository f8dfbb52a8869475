/** The words of English dates. All keys are in lower case. */

const numbered = (words: readonly string[], first: number): readonly (readonly [string, number])[] =>
  words.map((word, index) => [word, first + index] as const);

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Month names and their abbreviations, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered(MONTH_NAMES, 1),
  ...numbered(
    MONTH_NAMES.map(name => name.slice(0, 3)),
    1,
  ),
  ['sept', 9],
]);

const FULL_MONTH_NAMES: ReadonlySet<string> = new Set(MONTH_NAMES);

/** True for a month's full name; abbreviations need more evidence. */
export const isFullMonthName = (word: string): boolean => FULL_MONTH_NAMES.has(word);

const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Weekdays by their full names, Monday = 1 to Sunday = 7 (ISO 8601). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(numbered(WEEKDAY_NAMES, 1));

/** Abbreviated weekdays; several are words of their own ("sun", "sat", "wed"), so they need a date or a full stop. */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ...numbered(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], 1),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);

export type CalendarUnit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Units of the calendar, singular and plural. */
export const CALENDAR_UNITS: ReadonlyMap<string, CalendarUnit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

type DurationUnit = {
  readonly prefix: 'P' | 'PT';
  readonly factor: number;
  readonly designator: string;
};

const durationWords = (words: string, unit: DurationUnit): readonly (readonly [string, DurationUnit])[] =>
  words.split(' ').map(word => [word, unit] as const);

/** What one of each unit is in ISO 8601: a fortnight is `P` + 2 + `W`. */
const DURATION_UNITS: ReadonlyMap<string, DurationUnit> = new Map([
  ...durationWords('second seconds sec secs', { prefix: 'PT', factor: 1, designator: 'S' }),
  ...durationWords('minute minutes min mins', { prefix: 'PT', factor: 1, designator: 'M' }),
  ...durationWords('hour hours hr hrs', { prefix: 'PT', factor: 1, designator: 'H' }),
  ...durationWords('day days', { prefix: 'P', factor: 1, designator: 'D' }),
  ...durationWords('week weeks wk wks', { prefix: 'P', factor: 1, designator: 'W' }),
  ...durationWords('fortnight fortnights', { prefix: 'P', factor: 2, designator: 'W' }),
  ...durationWords('month months', { prefix: 'P', factor: 1, designator: 'M' }),
  ...durationWords('year years yr yrs', { prefix: 'P', factor: 1, designator: 'Y' }),
  ...durationWords('decade decades', { prefix: 'P', factor: 10, designator: 'Y' }),
  ...durationWords('century centuries', { prefix: 'P', factor: 100, designator: 'Y' }),
]);

/** ISO 8601 duration of `count` units named by `word`; undefined where it names none. */
export const durationOf = (word: string, count: number): string | undefined => {
  const unit = DURATION_UNITS.get(word);
  return unit && `${unit.prefix}${count * unit.factor}${unit.designator}`;
};

/** Seasons with their EDTF code (21 spring … 24 winter). */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['springtime', 21],
  ['summer', 22],
  ['summertime', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['wintertime', 24],
]);

const SMALL_NUMBERS = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
] as const;

/** Number words up to nineteen. */
export const UNIT_NUMBERS: ReadonlyMap<string, number> = new Map(numbered(SMALL_NUMBERS, 1));

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** Tens from twenty to ninety. */
export const TEN_NUMBERS: ReadonlyMap<string, number> = new Map(
  TENS.map((word, index) => [word, (index + 2) * 10] as const),
);

/** Decade words: "the nineties". */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  TENS.map((word, index) => [word.replace(/y$/, 'ies'), (index + 2) * 10] as const),
);

/** Ordinal words up to the thirty-first that are one word. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    [
      ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
      ...['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth'],
      ...['eighteenth', 'nineteenth', 'twentieth'],
    ],
    1,
  ),
  ['thirtieth', 30],
]);

/** Parts of a day that may follow a date ("Wednesday evening"). */
export const DAY_PARTS: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'noon',
  'midday',
  'lunchtime',
]);

/** Hyphens and dashes between the ends of a range or inside a compound. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‐', '‑', '−']);

/** Words that make a number before a noun a quantity and not a year. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  (
    'people persons men women children boys girls troops soldiers officers police workers jobs employees staff members ' +
    'students pupils teachers residents civilians refugees migrants fans spectators protesters demonstrators ' +
    'supporters voters victims patients prisoners passengers homes houses households families buildings schools ' +
    'deaths cases injuries casualties miles mile km kilometers kilometres kilometer kilometre meters metres meter ' +
    'metre feet foot ft yards inches tons tonnes tonne ton kg kilograms kilogrammes pounds lbs grams dollars euros ' +
    'rubles roubles yen yuan rupees cents percent votes seats tickets copies points times years days hours minutes ' +
    'seconds weeks months acres hectares megawatts mw kw watts volts litres liters gallons barrels calories degrees ' +
    'words pages items units vehicles cars trucks tanks aircraft drones missiles shells rockets ships planes flights ' +
    'companies firms businesses shops stores restaurants species animals million billion trillion thousand hundred ' +
    'year month day week hour minute dollar strong mile calorie or m cm mm rpm hp gb mb of more others additional such'
  ).split(' '),
);
