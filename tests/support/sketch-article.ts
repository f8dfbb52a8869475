import type { Article } from '../../lib/core/model/article.ts';

/** An article of one paragraph: say only what the test is about. */
export const sketchArticle = (text: string, more: Partial<Article> = {}): Article => ({
  id: 'https://news.example/a',
  title: '',
  byline: null,
  site: null,
  language: 'en',
  published: '2025-11-05',
  text,
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  ...more,
});
