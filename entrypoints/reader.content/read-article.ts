/** Reading the page: extraction here, recognition in the background, and what the reader chose, into one state. */
import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { Article } from '../../lib/core/model/article.ts';
import type { PageStatements } from '../../lib/core/model/claim-review.ts';
import type { PageState } from '../../lib/core/model/page-state.ts';
import type { Problem, Result } from '../../lib/core/model/result.ts';
import { callBackground } from '../../lib/extension/connect-parts.ts';
import type { PageChoices } from '../../lib/extension/messages.ts';
import { extractArticle } from '../../lib/page/extract-article.ts';
import { withoutTracking } from '../../lib/page/page-address.ts';
import type { TextMap } from '../../lib/page/text-map.ts';

/** An article as it was read from this page. */
export type Reading = {
  readonly article: Article;
  readonly textMap: TextMap;
  readonly analysis: Analysis;
  readonly statements: PageStatements;
  readonly choices: PageChoices;
};

/** A reading, or the state that says why there is none. */
export type ReadResult =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'unread'; readonly state: PageState };

/** Codes of extraction that mean "no article", and no failure. */
const NO_ARTICLE = new Set(['not-an-article', 'empty-page']);

const unread = (document: Document, problem: Problem): ReadResult => {
  const state: PageState = NO_ARTICLE.has(problem.code)
    ? { kind: 'not-an-article', title: document.title, host: document.location.host }
    : { kind: 'failed', problem };
  return { kind: 'unread', state };
};

/** What was chosen for the page of `article`. */
export const askChoices = (document: Document, article: Article): Promise<Result<PageChoices>> =>
  callBackground('getChoices', {
    articleId: article.id,
    host: document.location.host,
    address: withoutTracking(document.location.href),
  });

/** The article as the background recognises it, by what the reader corrected so far. */
export const askAnalysis = (document: Document, article: Article): Promise<Result<Analysis>> =>
  callBackground('analyzeArticle', { article, host: document.location.host });

const isSameText = (a: Article, b: Article): boolean =>
  a.id === b.id && a.text === b.text && a.published === b.published && a.title === b.title;

type ReadOptions = {
  readonly document: Document;
  readonly force: boolean;
  /** The last reading: where the words are the same, its analysis holds. */
  readonly before: Reading | undefined;
  readonly onStep: (step: 'extracting' | 'recognising') => void;
};

/** Reads the page. One task of the page's thread; the rest waits for the background. */
export const readArticle = async (options: ReadOptions): Promise<ReadResult> => {
  const { document, force, before, onStep } = options;
  onStep('extracting');
  const extracted = extractArticle(document, { url: document.location.href, force });
  if (!extracted.ok) return unread(document, extracted.error);
  const { article, textMap, statements } = extracted.value;
  if (before !== undefined && isSameText(before.article, article))
    return { kind: 'read', reading: { ...before, textMap, statements } };
  onStep('recognising');
  const [analysis, choices] = await Promise.all([
    askAnalysis(document, article),
    askChoices(document, article),
  ]);
  if (!analysis.ok) return unread(document, analysis.error);
  if (!choices.ok) return unread(document, choices.error);
  return {
    kind: 'read',
    reading: { article, textMap, statements, analysis: analysis.value, choices: choices.value },
  };
};

/** The state that popup and panel show of a reading. */
export const readyState = (reading: Reading, host: string): PageState => ({
  kind: 'ready',
  article: reading.article,
  analysis: reading.analysis,
  statements: reading.statements,
  host,
  highlighted: reading.choices.highlighted,
  siteHighlighted: reading.choices.siteHighlighted,
  amount: reading.choices.amount,
});
