import type { Note } from '../../lib/core/model/note.ts';
import type { DraftEntry, DraftStatus, Drafts } from './draft-store.ts';
import type { NoteDraft } from './note-callbacks.ts';

/** A note as it is shown: stored words, or the reader's newer ones. `status` is null where nothing was typed. */
export type ShownNote = {
  readonly draft: NoteDraft;
  readonly status: DraftStatus | null;
  readonly isStored: boolean;
};

/** What of a note a draft is made of. */
const draftOf = (note: Note): NoteDraft => ({
  id: note.id,
  articleId: note.articleId,
  articleTitle: note.articleTitle,
  site: note.site,
  text: note.text,
  quote: note.quote,
});

/** Words typed here win until they are saved; after that a later change made elsewhere does. */
const showNote = (note: Note, entry: DraftEntry | undefined): ShownNote => {
  const isOld = entry?.status.kind === 'saved' && note.updatedAt > entry.status.updatedAt;
  if (!entry || isOld || entry.status.kind === 'empty') {
    return { draft: draftOf(note), status: null, isStored: true };
  }
  return { draft: entry.draft, status: entry.status, isStored: true };
};

/** The notes to show: stored ones, then those begun here that are not stored yet, for which `isHere` holds. */
export const mergeDrafts = (
  notes: readonly Note[],
  drafts: Drafts,
  isHere: (draft: NoteDraft) => boolean,
): readonly ShownNote[] => {
  const begun = [...drafts.values()].filter(
    ({ draft }) => isHere(draft) && !notes.some(note => note.id === draft.id),
  );
  return [...notes.map(note => showNote(note, drafts.get(note.id))), ...begun];
};

/** Drafts of elsewhere whose words are stored nowhere yet. */
export const unsavedElsewhere = (
  drafts: Drafts,
  isHere: (draft: NoteDraft) => boolean,
): readonly NoteDraft[] =>
  [...drafts.values()]
    .filter(({ draft, status }) => status.kind === 'failed' && !isHere(draft))
    .map(({ draft }) => draft);
