import { analyzeArticle, type Stage } from '../../lib/core/analyze-article.ts';
import { scoreSentences } from '../../lib/core/claims/score-sentences.ts';
import type { Tagger } from '../../lib/core/mentions/tagger/open-tagger.ts';
import type { Analysis, Claim } from '../../lib/core/model/analysis.ts';
import type { Article } from '../../lib/core/model/article.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { tokenizeText } from '../../lib/core/text/tokenize-text.ts';
import type { AnnotateOptions } from './annotate-options.ts';

const TIMING_NAMES: Readonly<Record<Stage, string>> = {
  recognize: 'recognizeMs',
  link: 'linkMs',
  dates: 'datesMs',
  claims: 'claimsMs',
  timeline: 'timelineMs',
};

const printClaim = ({ start, end, text, score, level, attributedTo, entities, date, record }: Claim) => ({
  start,
  end,
  text,
  score,
  level,
  attributedTo,
  entities,
  date,
  record,
});

const chooseClaims = (article: Article, analysis: Analysis, knowledge: KnowledgeBase, all: boolean) => {
  if (!all) return analysis.claims.filter(claim => claim.level === 'few' || claim.level === 'normal');
  const search = { text: tokenizeText(article.text), ...analysis, knowledge };
  return scoreSentences(search, analysis.claims);
};

/** The output object of CONTRACT for one article. */
export const annotateArticle = (
  article: Article,
  knowledge: KnowledgeBase,
  options: AnnotateOptions & { readonly extractMs: number; readonly tagger: Tagger },
): Readonly<Record<string, unknown>> => {
  const timings: Record<string, number> = { extractMs: options.extractMs };
  const analysis = analyzeArticle(article, knowledge, {
    tagger: options.tagger,
    runStage: (stage, run) => {
      const start = performance.now();
      const value = run();
      const name = TIMING_NAMES[stage];
      timings[name] = (timings[name] ?? 0) + performance.now() - start;
      return value;
    },
  });
  const { id, title, byline, site, published, language, text } = article;
  return {
    id,
    title,
    byline,
    site,
    published,
    language,
    text,
    mentions: analysis.mentions.map(({ reasons, ...mention }) => mention),
    dates: analysis.dates,
    entities: analysis.entities.map(({ description, ...entity }) => entity),
    claims: chooseClaims(article, analysis, knowledge, options.allClaims).map(printClaim),
    repairs: analysis.repairs,
    timeline: analysis.timeline.map(event => ({
      id: event.id,
      date: event.date,
      text: event.text,
      entities: event.entities,
      source: event.source,
      asOf: event.asOf,
    })),
    ...(options.timings ? { timings } : {}),
  };
};
