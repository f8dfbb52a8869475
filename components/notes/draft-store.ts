/**
 * What the reader is writing, until it is durably stored.
 *
 * The problem: words typed must survive a failed write, a closed tab of the panel, a change of article, and a
 * save that is still under way. The method: one entry a note, outside any component's lifetime shorter than the
 * panel's; an edit waits `delayMs` for the next key, then is saved; saves of one note run one after another, and
 * "saved" is only ever said of the revision that was written. A failed entry keeps its words and is tried again
 * with the next key, on `flush`, or when asked.
 */
import type { Note } from '../../lib/core/model/note.ts';
import type { Problem, Result } from '../../lib/core/model/result.ts';
import type { NoteDraft } from './note-callbacks.ts';

export type DraftStatus =
  /** Begun, nothing written yet. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly updatedAt: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type DraftEntry = {
  readonly draft: NoteDraft;
  readonly status: DraftStatus;
  /** False until a first save has succeeded; an empty note is not worth storing before that. */
  readonly isStored: boolean;
};

export type Drafts = ReadonlyMap<string, DraftEntry>;

export type DraftStore = {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly snapshot: () => Drafts;
  /** Starts a note that does not exist yet. */
  readonly begin: (draft: NoteDraft) => void;
  readonly edit: (draft: NoteDraft) => void;
  /** Saves now what waits; resolves when no save of the note is under way. */
  readonly flush: (id: string) => Promise<void>;
  readonly flushAll: () => Promise<void>;
  /** Drops a note that was deleted. */
  readonly forget: (id: string) => void;
};

type Options = {
  readonly save: (draft: NoteDraft) => Promise<Result<Note>>;
  readonly delayMs: number;
};

const isEmptyNew = (entry: DraftEntry): boolean => !entry.isStored && entry.draft.text.trim() === '';

const needsSave = (entry: DraftEntry | undefined): entry is DraftEntry =>
  entry !== undefined &&
  !isEmptyNew(entry) &&
  (entry.status.kind === 'saving' || entry.status.kind === 'failed');

/** The entry after a save of `written` came back; an edit made meanwhile stays to be saved. */
const afterSave = (entry: DraftEntry, written: NoteDraft, result: Result<Note>): DraftEntry => {
  const isStored = entry.isStored || result.ok;
  if (!result.ok) return { ...entry, status: { kind: 'failed', problem: result.error } };
  const status: DraftStatus =
    entry.draft.text === written.text
      ? { kind: 'saved', updatedAt: result.value.updatedAt }
      : { kind: 'saving' };
  return { ...entry, isStored, status };
};

/** A store of drafts that saves through `save`. */
export const createDraftStore = ({ save, delayMs }: Options): DraftStore => {
  let drafts: Drafts = new Map();
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const running = new Map<string, Promise<void>>();

  const put = (id: string, entry: DraftEntry | undefined): void => {
    const next = new Map(drafts);
    if (entry) next.set(id, entry);
    else next.delete(id);
    drafts = next;
    for (const listener of listeners) listener();
  };

  const saveOnce = async (id: string, entry: DraftEntry): Promise<void> => {
    put(id, { ...entry, status: { kind: 'saving' } });
    const result = await save(entry.draft);
    const current = drafts.get(id);
    if (current) put(id, afterSave(current, entry.draft, result));
  };

  const saveUntilDone = async (id: string): Promise<void> => {
    for (let entry = drafts.get(id); needsSave(entry); entry = drafts.get(id)) {
      await saveOnce(id, entry);
      if (drafts.get(id)?.status.kind === 'failed') return;
    }
  };

  const flush = (id: string): Promise<void> => {
    clearTimeout(timers.get(id));
    timers.delete(id);
    const under = running.get(id);
    if (under) return under;
    const run = saveUntilDone(id).finally(() => running.delete(id));
    running.set(id, run);
    return run;
  };

  const edit = (draft: NoteDraft): void => {
    const isStored = drafts.get(draft.id)?.isStored ?? true;
    const entry: DraftEntry = { draft, isStored, status: { kind: 'saving' } };
    put(draft.id, isEmptyNew(entry) ? { ...entry, status: { kind: 'empty' } } : entry);
    clearTimeout(timers.get(draft.id));
    timers.set(
      draft.id,
      setTimeout(() => flush(draft.id), delayMs),
    );
  };

  return {
    subscribe: onChange => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    snapshot: () => drafts,
    begin: draft => put(draft.id, { draft, isStored: false, status: { kind: 'empty' } }),
    edit,
    flush,
    flushAll: async () => {
      await Promise.all([...drafts.keys()].map(flush));
    },
    forget: id => {
      clearTimeout(timers.get(id));
      put(id, undefined);
    },
  };
};
