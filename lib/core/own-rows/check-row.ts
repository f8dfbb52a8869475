/** Whether what a reader typed is a row: a date, one sentence, a source that anyone can open, and whom it is about. */
import * as v from 'valibot';
import { MAX_ROW_LENGTH, type OwnRowText, type RowDraft } from '../model/own-row.ts';
import { readRowDate } from './read-row-date.ts';

/** The parts of the form that can be at fault. */
type RowField = 'date' | 'text' | 'sourceTitle' | 'sourceUrl' | 'entities';

/** A sentence for each part that is at fault. */
export type RowFaults = Readonly<Partial<Record<RowField, string>>>;

/** A row, or what keeps the draft from being one. */
export type CheckedRow =
  | { readonly ok: true; readonly row: OwnRowText }
  | { readonly ok: false; readonly faults: RowFaults };

/** White space and control characters come in with what is pasted. */
const tidy = (typed: string): string => typed.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\s]+/gu, ' ').trim();

const MAX_TITLE_LENGTH = 300;
const MAX_ADDRESS_LENGTH = 2000;

const faultOfText = (text: string): string | undefined => {
  if (text === '') return 'Say in one sentence what happened.';
  return text.length > MAX_ROW_LENGTH
    ? `At most ${MAX_ROW_LENGTH} characters; it has ${text.length}.`
    : undefined;
};

const WebPage = v.pipe(v.string(), v.maxLength(MAX_ADDRESS_LENGTH), v.url(), v.regex(/^https:\/\/[^/]+/));

const isWebPage = (address: string): boolean => v.is(WebPage, address);

const faultsOf = (draft: RowDraft, date: string | undefined): RowFaults => {
  const text = faultOfText(tidy(draft.text));
  const title = tidy(draft.sourceTitle);
  return {
    ...(date === undefined ? { date: 'Give a date, such as “17 February 2008”, “May 2022” or “2014”.' } : {}),
    ...(text === undefined ? {} : { text }),
    ...(title === '' || title.length > MAX_TITLE_LENGTH
      ? { sourceTitle: 'Name the page it stands on.' }
      : {}),
    ...(isWebPage(draft.sourceUrl.trim())
      ? {}
      : { sourceUrl: 'Give the page’s address; it begins with https://.' }),
    ...(draft.entities.length === 0 ? { entities: 'Choose whom or what it is about.' } : {}),
  };
};

/** The row in a draft; else a sentence on each part that is at fault. */
export const checkRow = (draft: RowDraft): CheckedRow => {
  const date = readRowDate(draft.date);
  const faults = faultsOf(draft, date);
  if (date === undefined || Object.keys(faults).length > 0) return { ok: false, faults };
  const source = { title: tidy(draft.sourceTitle), url: draft.sourceUrl.trim() };
  return { ok: true, row: { id: draft.id, date, text: tidy(draft.text), source, entities: draft.entities } };
};
