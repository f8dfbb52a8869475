/** What is typed in the form of a row. It is kept as it is typed, so that it outlives a closed panel. */
import { useEffect, useRef, useState } from 'react';
import type { RowDraft } from '../../lib/core/model/own-row.ts';
import type { Problem } from '../../lib/core/model/result.ts';
import { settled } from '../shared/use-loaded.ts';
import type { RowCallbacks } from './row-callbacks.ts';

/** While the reader types, it is written so often: a panel that closes costs a few letters at most. */
const KEEP_EVERY_MS = 150;

export type UsedRowDraft = {
  readonly draft: RowDraft;
  /** What has become of the words typed last. */
  readonly kept: 'nothing' | 'kept' | Problem;
  readonly edit: (changes: Partial<RowDraft>) => void;
  /** Forgets what was typed: it is saved, or not wanted. */
  readonly drop: () => void;
};

type Options = Pick<RowCallbacks, 'keepRowDraft'> & {
  readonly draftKey: string;
  /** What the form begins with. */
  readonly start: RowDraft;
};

/** Keeps at once what waits, when the page goes away or the form is closed. */
const useKeeping = (flush: () => void): void => {
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const keepNow = () => latest.current();
    document.addEventListener('visibilitychange', keepNow, { signal });
    window.addEventListener('pagehide', keepNow, { signal });
    return () => {
      controller.abort();
      keepNow();
    };
  }, []);
};

/** See the top of the file. */
export const useRowDraft = ({ draftKey, start, keepRowDraft }: Options): UsedRowDraft => {
  const [draft, setDraft] = useState(start);
  const waiting = useRef<RowDraft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [kept, setKept] = useState<UsedRowDraft['kept']>('nothing');
  const flush = async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const typed = waiting.current;
    waiting.current = null;
    if (typed === null) return;
    const result = await settled(keepRowDraft(draftKey, typed), 'What is typed could not be kept.');
    setKept(result.ok ? 'kept' : result.error);
  };
  useKeeping(flush);
  const edit = (changes: Partial<RowDraft>) => {
    const next = { ...draft, ...changes };
    setDraft(next);
    waiting.current = next;
    setKept('nothing');
    timer.current ??= setTimeout(flush, KEEP_EVERY_MS);
  };
  const drop = () => {
    clearTimeout(timer.current);
    waiting.current = null;
    settled(keepRowDraft(draftKey, null), 'What was typed could not be forgotten.');
  };
  return { draft, kept, edit, drop };
};
