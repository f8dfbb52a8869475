import { parseEdtf } from './edtf.ts';

const MONTHS_SHORT = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;
const MONTHS_LONG = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const SEASONS: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
};

export type DateStyle = 'short' | 'long';

const formatYear = (year: number): string => (year <= 0 ? `${1 - year} BC` : String(year));

const ORDINAL_ENDINGS: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** "20th century": "1900s" would be read as the decade. */
const formatCentury = (century: number): string => {
  const isTeen = century >= 11 && century <= 13;
  return `${century}${(isTeen ? undefined : ORDINAL_ENDINGS[century % 10]) ?? 'th'} century`;
};

const formatParts = (value: string, style: DateStyle): string => {
  const masked = /^(\d{2})(?:(\d)X|XX)$/.exec(value);
  if (masked?.[2] !== undefined) return `${masked[1]}${masked[2]}0s`;
  if (masked) return formatCentury(Number(masked[1]) + 1);
  const parts = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/.exec(value);
  if (!parts) return value;
  const year = formatYear(Number(parts[1]));
  const code = Number(parts[2] ?? 0);
  const months = style === 'short' ? MONTHS_SHORT : MONTHS_LONG;
  const month = months[code - 1] ?? SEASONS[code];
  const day = parts[3] === undefined ? undefined : String(Number(parts[3]));
  const date = [day, month, year].filter(part => part !== undefined).join(' ');
  return parts[4] === undefined ? date : `${date}, ${parts[4]}`;
};

const formatSingle = (value: string, style: DateStyle): string => {
  const bare = value.replace(/[?~%]$/, '');
  const text = formatParts(bare, style);
  return bare === value ? text : `about ${text}`;
};

/**
 * An EDTF date in words at its own precision: `17 Feb 2008`, `Feb 2008`, `2008`, `1990s`, `2014 – 2022`,
 * `since 2019`. A value that is no date comes back as it is.
 */
export const formatEdtf = (value: string, style: DateStyle = 'short'): string => {
  if (!parseEdtf(value)) return value;
  const [from = '', to] = value.split('/');
  if (to === undefined) return formatSingle(from, style);
  if (to === '..') return `since ${formatSingle(from, style)}`;
  if (from === '..') return `until ${formatSingle(to, style)}`;
  return `${formatSingle(from, style)} – ${formatSingle(to, style)}`;
};
