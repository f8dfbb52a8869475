/**
 * Joining two sets of notes without losing a word: what a file brings in with what is here already, or what one
 * window wrote with what another wrote meanwhile.
 *
 * Notes are paired by id. The one changed last keeps the id. Where the texts differ, the other text stays as a
 * note of its own, under an id made from what it holds, so that the same file read twice adds nothing twice
 * and the order of merging does not matter.
 */
import type { Note } from '../model/note.ts';

/** What a merge comes to. */
export type MergedNotes = {
  /** All notes, the existing ones first, in their order. */
  readonly notes: readonly Note[];
  /** Those of `notes` that are new or differ from what was there, to be written. */
  readonly changed: readonly Note[];
  readonly added: number;
  readonly updated: number;
  /** Older texts that were kept as second notes. */
  readonly keptTexts: number;
};

/** FNV-1a over code units (http://www.isthe.com/chongo/tech/comp/fnv/), enough to tell two texts of one note apart. */
const hashText = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** The id under which an older text of `note` is kept beside the newer one. */
const idOfKeptText = (note: Note): string => `${note.id}~${hashText(note.text)}`;

const comparisonKey = (note: Note): string => JSON.stringify([note.text, note.deletedAt, note.quote, note]);

/** True when `a` was changed after `b`; a tie is broken by what they hold, so that both sides decide alike. */
const isNewer = (a: Note, b: Note): boolean => {
  const difference = Date.parse(a.updatedAt) - Date.parse(b.updatedAt);
  return difference === 0 ? comparisonKey(a) > comparisonKey(b) : difference > 0;
};

/** The notes that stand for two notes of one id: the newer one, and the older text where it would be lost. */
const reconcileNotes = (a: Note, b: Note): readonly Note[] => {
  const [newer, older] = isNewer(b, a) ? [b, a] : [a, b];
  const isLost = older.text !== newer.text && older.text.trim() !== '';
  return isLost ? [newer, { ...older, id: idOfKeptText(older) }] : [newer];
};

const isSame = (a: Note | undefined, b: Note): boolean =>
  a !== undefined && comparisonKey(a) === comparisonKey(b);

const addNote = (notes: Map<string, Note>, note: Note): void => {
  const present = notes.get(note.id);
  const [kept, ...others] = present === undefined ? [note] : reconcileNotes(present, note);
  if (kept !== undefined) notes.set(note.id, kept);
  for (const other of others) if (!notes.has(other.id)) notes.set(other.id, other);
};

/** Joins `incoming` into `existing`; the newest change wins and no text is lost. */
export const mergeNotes = (existing: readonly Note[], incoming: readonly Note[]): MergedNotes => {
  const before = new Map(existing.map(note => [note.id, note]));
  const broughtIn = new Set(incoming.map(note => note.id));
  const merged = new Map(before);
  for (const note of incoming) addNote(merged, note);
  const notes = [...merged.values()];
  const changed = notes.filter(note => !isSame(before.get(note.id), note));
  const added = changed.filter(note => !before.has(note.id) && broughtIn.has(note.id)).length;
  const updated = changed.filter(note => before.has(note.id)).length;
  return { notes, changed, added, updated, keptTexts: changed.length - added - updated };
};
