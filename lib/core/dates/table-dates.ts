/**
 * Dates of articles in other languages, by a table of months: a day with its month and year, a month with its year, and
 * numbers in the order of day, month, year. What needs a grammar ("vor drei Jahren") is left alone.
 */
import type { DateMention } from '../model/analysis.ts';
import { daysInMonth } from './edtf.ts';

/** Months from January on; forms of one month are parted by `|`. */
const MONTHS: Readonly<Record<string, string>> = {
  de: 'januar|jänner februar|feber märz april mai juni juli august september oktober november dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  pl: 'stycznia|styczeń|styczniu lutego|luty|lutym marca|marzec|marcu kwietnia|kwiecień|kwietniu maja|maj|maju czerwca|czerwiec|czerwcu lipca|lipiec|lipcu sierpnia|sierpień|sierpniu września|wrzesień|wrześniu października|październik|październiku listopada|listopad|listopadzie grudnia|grudzień|grudniu',
  uk: 'січня|січень|січні лютого|лютий|лютому березня|березень|березні квітня|квітень|квітні травня|травень|травні червня|червень|червні липня|липень|липні серпня|серпень|серпні вересня|вересень|вересні жовтня|жовтень|жовтні листопада|листопад|листопаді грудня|грудень|грудні',
  ru: 'января|январь|январе февраля|февраль|феврале марта|март|марте апреля|апрель|апреле мая|май|мае июня|июнь|июне июля|июль|июле августа|август|августе сентября|сентябрь|сентябре октября|октябрь|октябре ноября|ноябрь|ноябре декабря|декабрь|декабре',
  sr: 'јануара|јануар|јануару|januara|januar|januaru фебруара|фебруар|фебруару|februara|februar|februaru марта|март|марту|marta|mart|martu априла|април|априлу|aprila|april|aprilu маја|мај|мају|maja|maj|maju јуна|јун|јуну|juna|jun|junu јула|јул|јулу|jula|jul|julu августа|август|августу|avgusta|avgust|avgustu септембра|септембар|септембру|septembra|septembar|septembru октобра|октобар|октобру|oktobra|oktobar|oktobru новембра|новембар|новембру|novembra|novembar|novembru децембра|децембар|децембру|decembra|decembar|decembru',
  ar: 'يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|يونيه|حزيران يوليو|يوليه|تموز أغسطس|آب سبتمبر|أيلول أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول',
};

/** Languages whose dates are read by table, as primary subtags. */
export const TABLE_LANGUAGES: readonly string[] = Object.keys(MONTHS);

type MonthTable = { readonly numbers: ReadonlyMap<string, number>; readonly pattern: RegExp };

/** Arabic-Indic and Persian digits beside ours. */
const DIGIT = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]';

const toNumber = (digits: string): number =>
  Number(Array.from(digits, digit => String((digit.codePointAt(0) ?? 0) & 15)).join(''));

const createTable = (months: string): MonthTable => {
  const numbers = new Map(
    months
      .split(' ')
      .flatMap((forms, index) => forms.split('|').map(form => [form.replace('_', ' '), index + 1] as const)),
  );
  const names = [...numbers.keys()].toSorted((a, b) => b.length - a.length).join('|');
  const wordEnd = '(?![\\p{L}\\p{M}])';
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(${DIGIT}{1,2})(?:\\.|º|er)?\\s(?:de\\s)?)?(${names})${wordEnd}(?:\\s(?:de\\s|del\\s)?(${DIGIT}{4})(?!${DIGIT}))?`,
    'giu',
  );
  return { numbers, pattern };
};

const tables = new Map<string, MonthTable>();

const tableOf = (language: string): MonthTable | undefined => {
  const months = MONTHS[language];
  if (months === undefined) return undefined;
  const table = tables.get(language) ?? createTable(months);
  tables.set(language, table);
  return table;
};

const pad = (value: number): string => String(value).padStart(2, '0');

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const mention = (match: RegExpMatchArray, value: string): DateMention => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  surface: match[0],
  type: 'date',
  value,
});

type Context = { readonly text: string; readonly year: number | undefined };

const monthDates = ({ text, year }: Context, { numbers, pattern }: MonthTable): readonly DateMention[] =>
  [...text.matchAll(pattern)].flatMap(match => {
    const [, dayDigits, name = '', yearDigits] = match;
    const month = numbers.get(name.toLowerCase());
    const stated = yearDigits === undefined ? year : toNumber(yearDigits);
    if (month === undefined || stated === undefined) return [];
    if (dayDigits === undefined)
      return yearDigits === undefined ? [] : [mention(match, `${stated}-${pad(month)}`)];
    const day = toNumber(dayDigits);
    return isDay(stated, month, day) ? [mention(match, `${stated}-${pad(month)}-${pad(day)}`)] : [];
  });

const NUMBERS = /(?<![\p{N}./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\p{N}])/gu;
const ISO = /(?<![\p{N}-])(\d{4})-(\d{2})-(\d{2})(?![\p{N}-])/gu;

const numberDates = (text: string): readonly DateMention[] => [
  ...[...text.matchAll(NUMBERS)].flatMap(match => {
    const [day, month, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    return isDay(year, month, day) ? [mention(match, `${year}-${pad(month)}-${pad(day)}`)] : [];
  }),
  ...[...text.matchAll(ISO)].flatMap(match =>
    isDay(Number(match[1]), Number(match[2]), Number(match[3])) ? [mention(match, match[0])] : [],
  ),
];

/** Dates of a text in `language` (a primary subtag); a day without a year is of the year of publication. */
export const findTableDates = (
  text: string,
  language: string,
  published: string | null,
): readonly DateMention[] => {
  const year = published === null ? undefined : Number(published.slice(0, 4));
  const table = tableOf(language);
  const dates = [...(table ? monthDates({ text, year }, table) : []), ...numberDates(text)];
  return dates.toSorted((a, b) => a.start - b.start);
};
