import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { settled } from '../shared/use-loaded.ts';
import { createDraftStore, type DraftStore, type Drafts } from './draft-store.ts';
import type { NoteCallbacks } from './note-callbacks.ts';

/** Long enough not to write at each key, short enough that a closed lid costs a word at most. */
const SAVE_DELAY_MS = 400;

/** Nothing may wait when the page is hidden or goes away: it may not come back. */
const useFlushOnLeave = (store: DraftStore): void => {
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const onHidden = () => {
      if (document.visibilityState === 'hidden') store.flushAll();
    };
    document.addEventListener('visibilitychange', onHidden, { signal });
    window.addEventListener('pagehide', () => store.flushAll(), { signal });
    return () => {
      controller.abort();
      store.flushAll();
    };
  }, [store]);
};

export type UsedDrafts = { readonly store: DraftStore; readonly drafts: Drafts };

/** The drafts of a surface; they live as long as the component that calls this. */
export const useDrafts = (onSaveNote: NoteCallbacks['onSaveNote']): UsedDrafts => {
  const save = useRef(onSaveNote);
  save.current = onSaveNote;
  const [store] = useState(() =>
    createDraftStore({
      save: draft => settled(save.current(draft), 'The note could not be written.'),
      delayMs: SAVE_DELAY_MS,
    }),
  );
  const drafts = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);
  useFlushOnLeave(store);
  return { store, drafts };
};
