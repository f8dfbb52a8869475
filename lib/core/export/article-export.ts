import type { Analysis, Claim, SalientEntity } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { TimelineEvent } from '../model/event.ts';

/** What is taken along of one article: no text of the article but the claims' own clauses. */
export type ArticleExport = {
  /** The name that marks a file as ours. */
  readonly format: 'backgrounder-article';
  /** Raised when a reader of an older version could misread the file. */
  readonly version: 1;
  /** ISO 8601 in UTC. */
  readonly exportedAt: string;
  /** Version of the packs that it was read with. */
  readonly packVersion: string;
  readonly article: Pick<Article, 'id' | 'title' | 'site' | 'language' | 'published'>;
  readonly entities: readonly SalientEntity[];
  readonly claims: readonly Claim[];
  /** In time order. */
  readonly timeline: readonly TimelineEvent[];
};

type Read = { readonly article: Article; readonly analysis: Analysis };

/** Gathers what is taken along; `exportedAt` is ISO 8601 in UTC. */
export const toArticleExport = ({ article, analysis }: Read, exportedAt: string): ArticleExport => {
  const { id, title, site, language, published } = article;
  const { entities, claims, timeline, packVersion } = analysis;
  return {
    format: 'backgrounder-article',
    version: 1,
    exportedAt,
    packVersion,
    article: { id, title, site, language, published },
    entities,
    claims,
    timeline,
  };
};

/** The file as JSON; `docs/export.schema.json` describes it. */
export const formatJson = (data: ArticleExport): string => `${JSON.stringify(data, null, 2)}\n`;
