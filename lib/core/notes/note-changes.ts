/**
 * What can happen to a note, as pure functions: a change gives a new note and never touches the old one.
 *
 * Two copies of a note are compared by `updatedAt`, so every change must move it forward, also on a machine
 * whose clock was set back meanwhile.
 */
import type { Note, Quote } from '../model/note.ts';

/** The article that a note is written on. */
type NoteArticle = Pick<Note, 'articleId' | 'articleTitle' | 'site'>;

/** What a new note is made of; `now` is ISO 8601 in UTC. */
export type NewNote = {
  readonly id: string;
  readonly now: string;
  readonly article: NoteArticle;
  readonly text: string;
  readonly quote: Quote | null;
};

/** Deleted notes are kept this long, so that a deletion can be undone. */
const KEEP_DELETED_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/** `now`, or one millisecond after `previous` where the clock went backwards or stood still. */
const timeAfter = (previous: string, now: string): string =>
  Date.parse(now) > Date.parse(previous) ? now : new Date(Date.parse(previous) + 1).toISOString();

/** A note as it is first written. */
export const createNote = ({ id, now, article, text, quote }: NewNote): Note => ({
  id,
  articleId: article.articleId,
  articleTitle: article.articleTitle,
  site: article.site,
  text,
  quote,
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
});

/** The note with another text. */
export const editNote = (note: Note, text: string, now: string): Note => ({
  ...note,
  text,
  updatedAt: timeAfter(note.updatedAt, now),
});

/** The note as deleted; it can be brought back with `restoreNote` until it is purged. */
export const deleteNote = (note: Note, now: string): Note => {
  const updatedAt = timeAfter(note.updatedAt, now);
  return { ...note, updatedAt, deletedAt: updatedAt };
};

/** The note as it was before it was deleted. */
export const restoreNote = (note: Note, now: string): Note => ({
  ...note,
  updatedAt: timeAfter(note.updatedAt, now),
  deletedAt: null,
});

/** True when the note was deleted so long ago that it need not be kept. */
export const isPurgeable = (note: Note, now: string): boolean =>
  note.deletedAt !== null && Date.parse(now) - Date.parse(note.deletedAt) > KEEP_DELETED_DAYS * DAY_MS;
