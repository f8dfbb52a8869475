import type { Article, Block } from '../../lib/core/model/article.ts';
import { type Result, success } from '../../lib/core/model/result.ts';
import type { InputDocument } from './read-documents.ts';

/** The paragraphs of a plain text: stretches between blank lines. */
const findBlocks = (text: string): readonly Block[] =>
  [...text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'paragraph' as const,
  }));

const fromText = (document: InputDocument, text: string): Article => ({
  id: document.id,
  title: document.title,
  byline: null,
  site: null,
  language: document.language ?? 'en',
  published: document.published,
  text,
  blocks: findBlocks(text),
});

/** The article of a document: extracted from HTML by the extension's own code, or a text as it is. */
export const toArticle = async (document: InputDocument): Promise<Result<Article>> => {
  if (document.html === null) return success(fromText(document, document.text ?? ''));
  const { extractFromHtml } = await import('./extract-from-html.ts');
  const extracted = extractFromHtml(document.html);
  if (!extracted.ok) return extracted;
  const article = extracted.value;
  return success({
    ...article,
    id: document.id,
    title: document.title || article.title,
    published: document.published ?? article.published,
    language: document.language ?? article.language,
  });
};
