/** Rows of a table as CSV after RFC 4180. */
import type { ArticleExport } from './article-export.ts';

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises: the words of packs
 * and articles are other people's.
 */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string): string => {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Names of the columns; dates are EDTF. */
const HEADER = ['date', 'text', 'entities', 'source', 'address', 'as of', 'pack'];

/** The timeline, a row a line. */
export const formatCsv = ({ timeline }: ArticleExport): string =>
  [
    HEADER,
    ...timeline.map(({ date, text, entities, source, asOf, pack }) => [
      date,
      text,
      entities.join('; '),
      source.title,
      source.url,
      asOf,
      pack ?? '',
    ]),
  ]
    .map(line)
    .join('');
