import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraftStore } from '../../../components/notes/draft-store.ts';
import type { NoteDraft } from '../../../components/notes/note-callbacks.ts';
import type { Note } from '../../../lib/core/model/note.ts';
import { failure, type Result, success } from '../../../lib/core/model/result.ts';

const draft = (text: string): NoteDraft => ({
  id: 'n',
  articleId: 'a',
  articleTitle: '',
  site: null,
  text,
  quote: null,
});
const stored = (written: NoteDraft): Note => ({ ...written, createdAt: '', updatedAt: '1', deletedAt: null });

/** A disk that answers when told, in order. */
const makeDisk = () => {
  const waiting: { readonly draft: NoteDraft; readonly answer: (result: Result<Note>) => void }[] = [];
  let content: string | null = null;
  return {
    save: (written: NoteDraft) =>
      new Promise<Result<Note>>(answer => {
        waiting.push({ draft: written, answer });
      }),
    step: async (ok: boolean) => {
      const next = waiting.shift();
      if (next && ok) content = next.draft.text;
      next?.answer(ok ? success(stored(next.draft)) : failure('full', 'Full.'));
      await Promise.resolve()
        .then(() => undefined)
        .then(() => undefined);
    },
    underWay: () => waiting.length,
    content: () => content,
  };
};

const actions = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('type' as const), text: fc.string({ minLength: 1 }) }),
    fc.record({ kind: fc.constant('flush' as const) }),
    fc.record({ kind: fc.constant('disk' as const), ok: fc.boolean() }),
  ),
  { maxLength: 25 },
);

type Step = typeof actions extends fc.Arbitrary<readonly (infer Each)[]> ? Each : never;

const makeWriter = () => {
  const disk = makeDisk();
  const store = createDraftStore({ save: disk.save, delayMs: 1e6 });
  let typed: string | null = null;
  const take = async (step: Step): Promise<void> => {
    if (step.kind === 'disk') return disk.step(step.ok);
    if (step.kind === 'flush') store.flush('n');
    else {
      typed = step.text;
      store.edit(draft(typed));
    }
  };
  return { disk, store, take, typed: () => typed };
};

describe('the draft store', () => {
  it('never loses a word, never saves two at a time, and says "saved" only of what is on the disk', async () => {
    const property = fc.asyncProperty(actions, async steps => {
      const { disk, store, take, typed } = makeWriter();
      for (const step of steps) {
        await take(step);
        const entry = store.snapshot().get('n');
        expect(entry?.draft.text ?? null).toBe(typed());
        expect(disk.underWay()).toBeLessThanOrEqual(1);
        if (entry?.status.kind === 'saved') expect(disk.content()).toBe(typed());
      }
      for (const step of [
        { kind: 'flush' as const },
        ...Array.from({ length: 4 }, () => ({ kind: 'disk' as const, ok: true })),
      ]) {
        await take(step);
        store.flush('n');
      }
      expect(disk.content()).toBe(typed());
      store.forget('n');
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it('saves what was typed while a save was under way', async () => {
    const disk = makeDisk();
    const store = createDraftStore({ save: disk.save, delayMs: 1e6 });
    store.edit(draft('first'));
    const done = store.flush('n');
    store.edit(draft('second'));
    await disk.step(true);
    expect(store.snapshot().get('n')?.status.kind).toBe('saving');
    await disk.step(true);
    await done;
    expect(disk.content()).toBe('second');
    expect(store.snapshot().get('n')?.status.kind).toBe('saved');
    store.forget('n');
  });
});
