import { useState } from 'react';
import type { Note } from '../../lib/core/model/note.ts';
import { useDrafts } from '../notes/use-drafts.ts';
import { ArchiveImport } from '../shared/archive-import.tsx';
import { countWords } from '../shared/count-words.ts';
import { Page } from '../shared/page.tsx';
import { Statement } from '../shared/statement.tsx';
import { TaskButton } from '../shared/task-button.tsx';
import { ArticleGroup } from './article-group.tsx';
import { DeletedNotes } from './deleted-notes.tsx';
import { groupNotes, noteMatches } from './group-notes.ts';
import type { LibraryProps } from './library-props.ts';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/page.css';
import '../background/background.css';
import '../notes/notes.css';
import './library.css';

type NotesProps = { readonly library: LibraryProps; readonly notes: readonly Note[] };

/** Notes deleted on this visit keep their place, where "Undo" stands, also when the list is read anew. */
const useJustDeleted = ({ onDeleteNote, onUndoDelete }: LibraryProps) => {
  const [justDeleted, setJustDeleted] = useState<ReadonlySet<string>>(new Set());
  return {
    justDeleted,
    onDeleteNote: async (id: string) => {
      const result = await onDeleteNote(id);
      if (result.ok) setJustDeleted(before => new Set([...before, id]));
      return result;
    },
    onUndoDelete: async (id: string) => {
      const result = await onUndoDelete(id);
      if (result.ok) setJustDeleted(before => new Set([...before].filter(each => each !== id)));
      return result;
    },
  };
};

type SearchProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many notes and articles are shown. */
  readonly words: string;
};

const Search = ({ query, onQuery, words }: SearchProps) => (
  <div>
    <input
      type="search"
      className="find"
      aria-label="Find in your notes"
      placeholder="Find in your notes"
      value={query}
      onChange={event => onQuery(event.currentTarget.value)}
    />
    <p className="small" role="status">
      {words}
    </p>
  </div>
);

const searchWords = (query: string, notes: number, articles: number): string => {
  if (query.trim() === '') return `${countWords(notes, 'note')} on ${countWords(articles, 'article')}`;
  return notes === 0 ? `No note matches “${query.trim()}”.` : `${countWords(notes, 'note')} found`;
};

const AllNotes = ({ library, notes }: NotesProps) => {
  const used = useDrafts(library.onSaveNote);
  const [query, setQuery] = useState('');
  const { justDeleted, onDeleteNote, onUndoDelete } = useJustDeleted(library);
  const kept = notes.filter(note => note.deletedAt === null || justDeleted.has(note.id));
  // A note being written in stays, whatever it says by now.
  const found = kept.filter(note => used.drafts.has(note.id) || noteMatches(query, note));
  const groups = groupNotes(found);
  const deleted = notes.filter(note => note.deletedAt !== null && !justDeleted.has(note.id));
  return (
    <>
      {kept.length > 0 && (
        <Search query={query} onQuery={setQuery} words={searchWords(query, found.length, groups.length)} />
      )}
      {kept.length === 0 && (
        <Statement heading="No notes yet.">Notes that you write beside an article are listed here.</Statement>
      )}
      {groups.map(group => (
        <ArticleGroup key={group.articleId} group={group} {...used} {...{ onDeleteNote, onUndoDelete }} />
      ))}
      <DeletedNotes notes={deleted} onRestore={library.onUndoDelete} />
    </>
  );
};

const Files = ({ onExport, onImport, onOpenOptions }: LibraryProps) => (
  <footer className="files">
    <p>
      Your notes are kept in this browser only, and removing Backgrounder deletes them. Keep a copy now and
      then.
    </p>
    <div className="buttons">
      <TaskButton label="Export as JSON" done="Exported." run={() => onExport('json')} />
      <TaskButton label="Export as Markdown" done="Exported." run={() => onExport('markdown')} />
    </div>
    <ArchiveImport onImport={onImport} />
    <p className="small">
      <button type="button" className="link-button" onClick={onOpenOptions}>
        Options
      </button>
    </p>
  </footer>
);

/** All notes by article, with search, export and import. */
export const Library = (library: LibraryProps) => {
  const { notes } = library;
  return (
    <Page title="Your notes">
      {notes === null && (
        <p className="soft waiting" role="status">
          Opening your notes…
        </p>
      )}
      {notes !== null && !notes.ok && (
        <p className="problem" role="alert">
          {notes.error.message}
        </p>
      )}
      {notes?.ok && <AllNotes library={library} notes={notes.value} />}
      <Files {...library} />
    </Page>
  );
};
