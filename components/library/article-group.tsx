import { useId } from 'react';
import { mergeDrafts } from '../notes/merge-drafts.ts';
import type { NoteCallbacks } from '../notes/note-callbacks.ts';
import { NoteList } from '../notes/note-list.tsx';
import type { UsedDrafts } from '../notes/use-drafts.ts';
import { SourceLink } from '../shared/source-link.tsx';
import type { ArticleNotes } from './group-notes.ts';

type Props = UsedDrafts &
  Pick<NoteCallbacks, 'onDeleteNote' | 'onUndoDelete'> & { readonly group: ArticleNotes };

/** One article with its notes, each to be read and changed in place. */
export const ArticleGroup = ({ group, drafts, store, onDeleteNote, onUndoDelete }: Props) => {
  const id = useId();
  const title = group.articleTitle === '' ? group.articleId : group.articleTitle;
  return (
    <section className="article-group" aria-labelledby={id}>
      <h2 id={id}>
        <SourceLink href={group.articleId}>{title}</SourceLink>
      </h2>
      {group.site !== null && <p className="small">{group.site}</p>}
      <NoteList
        notes={mergeDrafts(group.notes, drafts, () => false)}
        store={store}
        focusedId={null}
        onDeleteNote={onDeleteNote}
        onUndoDelete={onUndoDelete}
      />
    </section>
  );
};
