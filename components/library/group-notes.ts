import type { Note } from '../../lib/core/model/note.ts';
import { matchesQuery } from '../shared/matches-query.ts';

export type ArticleNotes = {
  readonly articleId: string;
  readonly articleTitle: string;
  readonly site: string | null;
  /** Oldest first. */
  readonly notes: readonly Note[];
};

const latest = (group: ArticleNotes): string =>
  group.notes
    .map(note => note.updatedAt)
    .sort()
    .at(-1) ?? '';

/** Notes by article, the article written on last first. */
export const groupNotes = (notes: readonly Note[]): readonly ArticleNotes[] => {
  const groups = new Map<string, ArticleNotes>();
  for (const note of [...notes].sort((a, b) => a.createdAt.localeCompare(b.createdAt))) {
    const { articleId, articleTitle, site } = note;
    const group = groups.get(articleId);
    groups.set(articleId, { articleId, articleTitle, site, notes: [...(group?.notes ?? []), note] });
  }
  return [...groups.values()].sort((a, b) => latest(b).localeCompare(latest(a)));
};

export const noteMatches = (query: string, note: Note): boolean =>
  matchesQuery(query, [note.text, note.articleTitle, note.site ?? '', note.quote?.exact ?? '']);
