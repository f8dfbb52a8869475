import { analyzeArticle } from '../../lib/core/analyze-article.ts';
import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { openNamesTagger } from '../open-names-tagger.ts';

const tagger = await openNamesTagger();

/** Analyses a bare text, as `annotate` does with a `.txt`. */
export const readText = (text: string, published: string | null, knowledge: KnowledgeBase): Analysis =>
  analyzeArticle(
    {
      id: 'eval',
      title: '',
      byline: null,
      site: null,
      language: 'en',
      published,
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    },
    knowledge,
    { tagger },
  );
