/**
 * Analyses of articles that were read before, so that a page that is opened again shows its highlights at once.
 * The key is made of all that an analysis depends on: the article's words and marks, the reader's corrections, and the
 * version of packs and program; a change in any of them is another key.
 */
import type { Analysis } from '../core/model/analysis.ts';
import type { Article } from '../core/model/article.ts';
import type { Correction } from '../core/model/correction.ts';
import type { Result } from '../core/model/result.ts';
import type { BackgrounderDatabase } from './backgrounder-database.ts';
import { type CacheBounds, trimCache } from './cache-bounds.ts';
import { runQuery } from './run-query.ts';

/** Some 300 articles of 40 KB each; older than a month, an article is read again in a few milliseconds. */
const ANALYSIS_BOUNDS: CacheBounds = { maxRows: 300, maxAgeMs: 30 * 24 * 60 * 60 * 1000 };

export type AnalysisCache = {
  /** The analysis kept under `key`; undefined where there is none or it is too old. */
  readonly findAnalysis: (key: string) => Promise<Result<Analysis | undefined>>;
  /** Keeps an analysis and drops what is beyond the bounds. */
  readonly keepAnalysis: (key: string, analysis: Analysis) => Promise<Result<null>>;
};

type AnalysisCacheOptions = {
  readonly database: BackgrounderDatabase;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  readonly bounds?: CacheBounds;
};

const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');

type CorrectedArticle = { readonly article: Article; readonly corrections: readonly Correction[] };

/** SHA-256, in hex, of what the analysis of `article` by `version` (of program and packs) depends on. */
export const analysisKey = async (
  { article, corrections }: CorrectedArticle,
  version: string,
): Promise<string> => {
  const { id: _id, byline: _byline, ...read } = article;
  const bytes = new TextEncoder().encode(JSON.stringify([version, read, corrections]));
  return toHex(await crypto.subtle.digest('SHA-256', bytes));
};

/** A cache of analyses over `database`. */
export const createAnalysisCache = (options: AnalysisCacheOptions): AnalysisCache => {
  const { database, nowMs, bounds = ANALYSIS_BOUNDS } = options;
  const { analyses } = database;
  return {
    findAnalysis: key =>
      runQuery(async () => {
        const row = await analyses.get(key);
        return row !== undefined && nowMs() - row.cachedAt <= bounds.maxAgeMs ? row.analysis : undefined;
      }),
    keepAnalysis: (key, analysis) =>
      runQuery(() =>
        database.transaction('rw', analyses, async () => {
          await analyses.put({ key, analysis, cachedAt: nowMs() });
          await trimCache(analyses, bounds, nowMs());
          return null;
        }),
      ),
  };
};
