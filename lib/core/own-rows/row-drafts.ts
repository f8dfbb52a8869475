import { formatEdtf } from '../dates/format-edtf.ts';
import type { OwnRow, OwnRowText, RowDraft } from '../model/own-row.ts';
import { readRowDate } from './read-row-date.ts';

/** A form with nothing in it but whom the row is about. */
export const emptyDraft = (id: string, entities: readonly string[]): RowDraft => ({
  id,
  date: '',
  text: '',
  sourceTitle: '',
  sourceUrl: '',
  entities,
});

/** A date as a reader would type it, where it comes back the same; else as EDTF. */
const dateWords = (date: string): string => {
  const words = formatEdtf(date, 'long');
  return readRowDate(words) === date ? words : date;
};

/** A form with a row that is there already. */
export const draftOfRow = ({ id, date, text, source, entities }: OwnRowText): RowDraft => ({
  id,
  date: dateWords(date),
  text,
  sourceTitle: source.title,
  sourceUrl: source.url,
  entities,
});

/** True where nothing was typed. */
export const isEmptyDraft = ({ date, text, sourceTitle, sourceUrl }: RowDraft): boolean =>
  `${date}${text}${sourceTitle}${sourceUrl}`.trim() === '';

/** Rows that are not deleted, the latest change first. */
export const livingRows = (rows: readonly OwnRow[]): readonly OwnRow[] =>
  rows.filter(row => row.deletedAt === null).toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
