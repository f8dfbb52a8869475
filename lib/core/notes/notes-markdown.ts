/** Notes as Markdown, to be read by people and by other programs: an article a section, its quotes set off. */
import type { Note } from '../model/note.ts';

const quoteLines = (text: string): string =>
  text
    .split(/\r?\n/u)
    .map(line => `> ${line}`.trimEnd())
    .join('\n');

/** Characters that would make a heading or a link of a title. */
const escapeInline = (text: string): string =>
  text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>#]/gu, String.raw`\$&`);

const isWebAddress = (articleId: string): boolean => /^https?:\/\/\S+$/u.test(articleId);

const formatNote = (note: Note): string => {
  const quote = note.quote === null ? [] : [quoteLines(note.quote.exact)];
  const text = note.text.trim() === '' ? [] : [note.text.trim()];
  return [...quote, ...text, `*${note.createdAt.slice(0, 10)}*`].join('\n\n');
};

const formatArticle = (notes: readonly Note[]): string => {
  const [first] = notes;
  if (first === undefined) return '';
  const title = escapeInline(first.articleTitle) || 'Untitled';
  const address = isWebAddress(first.articleId) ? `<${first.articleId}>` : first.articleId;
  const site = first.site === null ? '' : `${escapeInline(first.site)} · `;
  return [`## ${title}`, `${site}${address}`, ...notes.map(formatNote)].join('\n\n');
};

const groupByArticle = (notes: readonly Note[]): readonly (readonly Note[])[] => {
  const groups = new Map<string, Note[]>();
  for (const note of notes) groups.set(note.articleId, [...(groups.get(note.articleId) ?? []), note]);
  return [...groups.values()];
};

/** The notes as one Markdown document, grouped by article in the order given. */
export const formatNotesMarkdown = (notes: readonly Note[]): string => {
  return `${['# Notes', ...groupByArticle(notes).map(formatArticle)].join('\n\n')}\n`;
};
