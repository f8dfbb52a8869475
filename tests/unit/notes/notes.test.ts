import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../lib/core/model/note.ts';
import { formatArchive, parseArchive } from '../../../lib/core/notes/archive-json.ts';
import { mergeNotes } from '../../../lib/core/notes/merge-notes.ts';
import { createNote, deleteNote, editNote, restoreNote } from '../../../lib/core/notes/note-changes.ts';
import { formatNotesMarkdown } from '../../../lib/core/notes/notes-markdown.ts';

const time = fc
  .integer({ min: Date.parse('2020-01-01T00:00:00Z'), max: Date.parse('2030-01-01T00:00:00Z') })
  .map(ms => new Date(ms).toISOString());

/** Any UTF-16, lone surrogates too. */
const anyText = fc.string({ unit: 'binary', maxLength: 40 }).map(text => `${text}\ud800`);

const quote = fc.record({
  exact: anyText,
  prefix: fc.string(),
  suffix: fc.string(),
  start: fc.nat(),
  end: fc.nat(),
});

const note = (id: fc.Arbitrary<string>): fc.Arbitrary<Note> =>
  fc.record({
    id,
    articleId: fc.webUrl(),
    articleTitle: fc.string(),
    site: fc.option(fc.string()),
    text: fc.oneof(fc.constant(''), anyText),
    quote: fc.option(quote),
    createdAt: time,
    updatedAt: time,
    deletedAt: fc.option(time),
  });

/** Sets in which the same few ids meet. */
const noteSet = fc.uniqueArray(note(fc.constantFrom('a', 'b', 'c', 'd')), { selector: ({ id }) => id });

const textsOf = (notes: readonly Note[]) =>
  new Set(notes.map(({ text }) => text).filter(text => text.trim()));

const byId = (notes: readonly Note[]) => notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('merging', () => {
  it('loses no text of either side', () => {
    fc.assert(
      fc.property(noteSet, noteSet, (here, there) => {
        const merged = textsOf(mergeNotes(here, there).notes);
        for (const text of [...textsOf(here), ...textsOf(there)]) expect(merged).toContain(text);
      }),
    );
  });

  it('gives the same notes from either side, and adds nothing when repeated', () => {
    fc.assert(
      fc.property(noteSet, noteSet, (here, there) => {
        const { notes } = mergeNotes(here, there);
        expect(byId(mergeNotes(there, here).notes)).toEqual(byId(notes));
        expect(mergeNotes(notes, there).changed).toEqual([]);
      }),
    );
  });

  it('lets the newest change keep the id', () => {
    fc.assert(
      fc.property(noteSet, noteSet, (here, there) => {
        const merged = new Map(mergeNotes(here, there).notes.map(each => [each.id, each]));
        for (const each of [...here, ...there])
          expect(Date.parse(merged.get(each.id)?.updatedAt ?? '')).toBeGreaterThanOrEqual(
            Date.parse(each.updatedAt),
          );
      }),
    );
  });
});

describe('a file', () => {
  it('brings back the notes that went into it', () => {
    fc.assert(
      fc.property(noteSet, notes => {
        const read = parseArchive(formatArchive({ notes }, '2026-01-01T00:00:00.000Z'));
        expect(read).toMatchObject({ ok: true, value: { notes, rejected: [] } });
      }),
    );
  });

  it('gives its good entries, and says which are bad and why', () => {
    const good = createNote({
      id: 'n1',
      now: '2026-01-01T00:00:00.000Z',
      article: { articleId: 'https://example.org/', articleTitle: 'T', site: null },
      text: 'Words',
      quote: null,
    });
    const json = JSON.stringify({
      format: 'backgrounder',
      version: 1,
      notes: [good, { ...good, updatedAt: 'yesterday' }, 7],
      siteRules: [{ host: 'a.test', highlight: true }, { host: '' }],
      settings: { amount: 'lots' },
    });
    const read = parseArchive(json);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.notes).toEqual([good]);
    expect(read.value.siteRules).toEqual([{ host: 'a.test', highlight: true }]);
    expect(read.value.settings).toBeNull();
    expect(read.value.rejected.map(({ section, index }) => [section, index])).toEqual([
      ['notes', 1],
      ['notes', 2],
      ['siteRules', 1],
      ['settings', 0],
    ]);
    expect(read.value.rejected[0]?.reason).toBe('updatedAt: is no time in ISO 8601');
  });

  it.each([
    ['{', 'not-json'],
    ['[]', 'not-an-archive'],
    ['{"format":"other","version":1}', 'not-an-archive'],
    ['{"format":"backgrounder","version":99}', 'newer-archive'],
  ])('that is %s is refused with %s', (json, code) => {
    expect(parseArchive(json)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('a change', () => {
  it('always moves a note forward in time, whatever the clock says', () => {
    fc.assert(
      fc.property(note(fc.constant('a')), time, (before, now) => {
        for (const after of [editNote(before, 'x', now), deleteNote(before, now), restoreNote(before, now)])
          expect(Date.parse(after.updatedAt)).toBeGreaterThan(Date.parse(before.updatedAt));
      }),
    );
  });
});

describe('Markdown', () => {
  const at = (text: string, exact: string | null): Note => ({
    id: text,
    articleId: 'https://example.org/a',
    articleTitle: 'On [Kosovo] *again*',
    site: 'Example',
    text,
    quote: exact === null ? null : { exact, prefix: '', suffix: '', start: 0, end: exact.length },
    createdAt: '2026-01-02T03:04:05.000Z',
    updatedAt: '2026-01-02T03:04:05.000Z',
    deletedAt: null,
  });

  it('has one section an article, with quotes set off', () => {
    expect(formatNotesMarkdown([at('One', 'two\nlines'), at('Two', null)])).toBe(`# Notes

## On \\[Kosovo\\] \\*again\\*

Example · <https://example.org/a>

> two
> lines

One

*2026-01-02*

Two

*2026-01-02*
`);
  });
});
