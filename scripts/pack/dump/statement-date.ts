/**
 * Dates of Wikidata as EDTF at their own precision. What is uncertain gives none: a pack states dates, and nobody
 * reads a row with the thought that it may be off by ten years.
 */
import { edtfAgree, parseEdtf } from '../../../lib/core/dates/edtf.ts';
import { type Snak, type Statement, type TimeValue, timeOf } from './item-json.ts';

/** https://www.wikidata.org/wiki/Help:Dates#Precision */
const PRECISION = { year: 9, month: 10, day: 11 } as const;

const JULIAN = 'Q1985786';

/** Nature or circumstances of a source (circa, presumably), earliest date, latest date. */
const UNCERTAIN_QUALIFIERS = ['P1480', 'P1319', 'P1326'];

const TIME = /^\+0*(\d{1,4})-(\d\d)-(\d\d)T/;

/** Thirteen days at most lie between the calendars: away from the ends of a year, a Julian date keeps its year. */
const julianYear = (year: string, month: string): string | undefined =>
  month === '01' || month === '12' ? undefined : year;

const hasBounds = ({ before, after }: TimeValue): boolean => (before ?? 0) !== 0 || (after ?? 0) !== 0;

const dateOfParts = (
  [year, month, day]: readonly [string, string, string],
  { precision = 0, calendarmodel }: TimeValue,
): string | undefined => {
  if (precision === PRECISION.year) return year;
  if (calendarmodel?.endsWith(JULIAN)) return julianYear(year, month);
  return precision === PRECISION.month ? `${year}-${month}` : `${year}-${month}-${day}`;
};

/** A time as EDTF; undefined before our era, coarser than a year, within bounds, or where there is no such day. */
export const edtfOfTime = (value: TimeValue | undefined): string | undefined => {
  const [, digits, month = '', day = ''] = TIME.exec(value?.time ?? '') ?? [];
  if (!value || digits === undefined || hasBounds(value)) return undefined;
  const year = digits.padStart(4, '0');
  if (year === '0000' || (value.precision ?? 0) < PRECISION.year) return undefined;
  const date = dateOfParts([year, month, day], value);
  return date !== undefined && parseEdtf(date) ? date : undefined;
};

const isUncertain = ({ qualifiers }: Statement): boolean =>
  UNCERTAIN_QUALIFIERS.some(property => (qualifiers?.[property]?.length ?? 0) > 0);

/** The one date of a qualifier; undefined where there is none, or where several say different things. */
export const qualifierDate = (statement: Statement, property: string): string | undefined => {
  const snaks: readonly Snak[] = statement.qualifiers?.[property] ?? [];
  return snaks.length === 1 && !isUncertain(statement) ? edtfOfTime(timeOf(snaks[0])) : undefined;
};

/**
 * The one date that statements of a time property agree on, at the finest precision: the preferred ones where there
 * are any. Undefined where they contradict each other or one of them is uncertain.
 */
export const agreedDate = (statements: readonly Statement[]): string | undefined => {
  const preferred = statements.filter(({ rank }) => rank === 'preferred');
  const best = preferred.length > 0 ? preferred : statements;
  const dates = best.map(each => (isUncertain(each) ? undefined : edtfOfTime(timeOf(each.mainsnak))));
  const finest = dates.reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a), dates[0]);
  if (finest === undefined) return undefined;
  return dates.every(date => date !== undefined && edtfAgree(date, finest)) ? finest : undefined;
};
