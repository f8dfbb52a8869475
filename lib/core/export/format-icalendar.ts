/**
 * The timeline as a calendar after RFC 5545. A calendar knows days only: a row of a month or a year becomes an all-day
 * event over that stretch, and its summary begins with the date as it is known.
 */
import { civilDate, parseEdtf } from '../dates/edtf.ts';
import { formatEdtf } from '../dates/format-edtf.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { ArticleExport } from './article-export.ts';

/** Lines are folded at 75 octets, and a character is never cut. */
const MAX_OCTETS = 75;

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

const fold = (line: string): string => {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > MAX_OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return `${folded}\r\n`;
};

/** Characters that would end a value; control characters have no place in one. */
const escapeText = (text: string): string =>
  text
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/gu, String.raw`\n`)
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, '');

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const dayValue = (dayNumber: number): string => {
  const { year, month, day } = civilDate(dayNumber);
  return `${pad(year, 4)}${pad(month, 2)}${pad(day, 2)}`;
};

/** Addresses hold no line ends and no spaces. */
const addressOf = (url: string): string => url.replaceAll(/[\s\p{Cc}]/gu, '');

const FIRST_DAY_OF_YEAR_1 = -719162;

const eventLines = (event: TimelineEvent, stamp: string): readonly string[] => {
  const parsed = parseEdtf(event.date);
  if (
    parsed === undefined ||
    parsed.firstDay < FIRST_DAY_OF_YEAR_1 ||
    parsed.lastDay === Number.POSITIVE_INFINITY
  )
    return [];
  const { precision, firstDay, lastDay } = parsed;
  const known = precision === 'day' ? '' : `${formatEdtf(event.date)}: `;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}@backgrounder`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dayValue(firstDay)}`,
    `DTEND;VALUE=DATE:${dayValue(lastDay + 1)}`,
    `SUMMARY:${escapeText(known + event.text)}`,
    `DESCRIPTION:${escapeText(`${event.source.title}\n${event.source.url}\nas of ${formatEdtf(event.asOf)}`)}`,
    `URL:${addressOf(event.source.url)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
};

/** The timeline as an `.ics` file. Rows without a first or last day, or before the year 1, are left out. */
export const formatICalendar = ({ article, timeline, exportedAt }: ArticleExport): string => {
  const stamp = `${exportedAt.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Backgrounder//Timeline//EN',
    `X-WR-CALNAME:${escapeText(article.title)}`,
    ...timeline.flatMap(event => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(fold).join('');
};
