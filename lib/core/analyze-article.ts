/**
 * Reads one article: the whole pipeline as pure functions of the text and a pack.
 *
 * text → tokens → repaired reading → dates → names → linked mentions → the reader's corrections → salient entities → claims → timeline.
 */
import { dismissClaims } from './claims/dismiss-claims.ts';
import { findClaims } from './claims/find-claims.ts';
import { findDates } from './dates/find-dates.ts';
import { findTableDates } from './dates/table-dates.ts';
import { correctMentions } from './linking/correct-mentions.ts';
import { assignLevels } from './linking/highlight-levels.ts';
import { linkNames } from './linking/link-names.ts';
import { rankEntities } from './linking/salience.ts';
import { findNames } from './mentions/find-names.ts';
import { findPackNames } from './mentions/find-pack-names.ts';
import type { Tagger } from './mentions/tagger/open-tagger.ts';
import type { Analysis } from './model/analysis.ts';
import type { Article } from './model/article.ts';
import type { Correction } from './model/correction.ts';
import type { KnowledgeBase } from './model/knowledge-base.ts';
import { languageOf } from './text/article-language.ts';
import { repairWords } from './text/repair-words.ts';
import { splitElisions } from './text/split-elisions.ts';
import { tokenizeText } from './text/tokenize-text.ts';
import { mergeTimeline } from './timeline/merge-timeline.ts';

/** The stages that can be timed apart. */
export type Stage = 'recognize' | 'link' | 'dates' | 'claims' | 'timeline';

/** Runs one stage; the default just calls it, a measuring one also takes the time. */
type RunStage = <T>(stage: Stage, run: () => T) => T;

const runPlainly: RunStage = (_, run) => run();

export type AnalysisOptions = {
  /** Finds the names that the pack does not know; without it they are found by their shape. */
  readonly tagger?: Tagger | undefined;
  /** The reader's corrections that hold in this article. */
  readonly corrections?: readonly Correction[];
  readonly runStage?: RunStage;
};

/**
 * All that is understood of an article. Linear in its length; throws for no text. In other languages than English that is
 * names which the pack has in them, dates by table, and the timeline; claims are left alone.
 */
export const analyzeArticle = (
  article: Article,
  knowledge: KnowledgeBase,
  { tagger, corrections = [], runStage = runPlainly }: AnalysisOptions = {},
): Analysis => {
  const tokenized = runStage('recognize', () => tokenizeText(article.text));
  const language = languageOf(article.language, tokenized);
  const isEnglish = language === 'en';
  const { text, repairs } = runStage('recognize', () =>
    isEnglish ? repairWords(tokenized, knowledge) : { text: splitElisions(tokenized), repairs: [] },
  );
  const dates = runStage('dates', () =>
    isEnglish
      ? findDates({ text, published: article.published })
      : findTableDates(article.text, language, article.published),
  );
  const names = runStage('recognize', () =>
    isEnglish ? findNames(text, knowledge, tagger) : findPackNames(text, knowledge),
  );
  const mentions = runStage('link', () =>
    correctMentions(
      assignLevels(
        linkNames(text, names, knowledge).filter(({ entity }) => isEnglish || entity !== null),
        article.blocks,
        title => knowledge.findEntity(title),
      ),
      corrections,
      knowledge,
    ),
  );
  const entities = runStage('link', () => rankEntities(mentions, article, knowledge));
  const claims = runStage('claims', () =>
    isEnglish
      ? dismissClaims(
          findClaims({ text, mentions, dates, knowledge, published: article.published }),
          corrections,
        )
      : [],
  );
  const painted = claims.filter(claim => claim.level !== null && claim.level !== 'all');
  const timeline = runStage('timeline', () =>
    mergeTimeline({
      entities,
      claims: painted,
      published: article.published,
      knowledge,
      dates,
      words: new Set(text.tokens.map(token => token.text)),
    }),
  );
  return { packVersion: knowledge.version, language, mentions, dates, entities, claims, repairs, timeline };
};
