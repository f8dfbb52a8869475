/** Analysing an article: from the cache where it was read before, else by recognition. */
import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { Article } from '../../lib/core/model/article.ts';
import type { EntityBackground } from '../../lib/core/model/entity-background.ts';
import { failure, type Problem, type Result } from '../../lib/core/model/result.ts';
import { MAX_ARTICLE_LENGTH } from '../../lib/extension/message-checks.ts';
import { type AnalysisCache, analysisKey } from '../../lib/storage/analysis-cache.ts';
import type { BackgroundCache } from '../../lib/storage/background-cache.ts';
import { type CorrectionStore, correctionsFor } from '../../lib/storage/correction-store.ts';
import type { Recognizer } from './recognizer.ts';

type AnalysisParts = {
  readonly recognize: Recognizer;
  readonly cache: AnalysisCache;
  readonly corrections: CorrectionStore;
  /** The extension's version: another program reads the same words otherwise. */
  readonly programVersion: string;
  /** Told of a cache that fails, which costs time only. */
  readonly onProblem: (where: string, problem: Problem) => void;
};

const TOO_LONG = failure('too-long', 'This page is too long to read: it has no end that makes sense.');

/** The analysis of `article` at `host`, as its reader corrected it. A failing cache is reported and done without. */
export const analyzeWithCache = async (
  { article, host }: { readonly article: Article; readonly host: string },
  parts: AnalysisParts,
): Promise<Result<Analysis>> => {
  const { recognize, cache, onProblem } = parts;
  if (article.text.length > MAX_ARTICLE_LENGTH) return TOO_LONG;
  const version = await recognize('getVersion', null);
  if (!version.ok) return version;
  const all = await parts.corrections.listCorrections();
  if (!all.ok) onProblem('corrections', all.error);
  const corrections = correctionsFor(all.ok ? all.value : [], { articleId: article.id, host });
  const key = await analysisKey({ article, corrections }, `${parts.programVersion} ${version.value}`);
  const cached = await cache.findAnalysis(key);
  if (cached.ok && cached.value !== undefined) return { ok: true, value: cached.value };
  if (!cached.ok) onProblem('analysis cache', cached.error);
  const analysis = await recognize('analyze', { article, corrections });
  if (analysis.ok)
    cache.keepAnalysis(key, analysis.value).then(kept => {
      if (!kept.ok) onProblem('analysis cache', kept.error);
    });
  return analysis;
};

type BackgroundParts = Pick<AnalysisParts, 'recognize' | 'onProblem'> & { readonly cache: BackgroundCache };

/** The background of an entity, kept per version of the pack. */
export const findBackgroundWithCache = async (
  title: string,
  { recognize, cache, onProblem }: BackgroundParts,
): Promise<Result<EntityBackground>> => {
  const version = await recognize('getVersion', null);
  if (!version.ok) return version;
  const cached = await cache.findBackground(title, version.value);
  if (cached.ok && cached.value !== undefined) return { ok: true, value: cached.value };
  if (!cached.ok) onProblem('background cache', cached.error);
  const background = await recognize('getBackground', title);
  if (background.ok)
    cache.keepBackground(background.value, version.value).then(kept => {
      if (!kept.ok) onProblem('background cache', kept.error);
    });
  return background;
};
