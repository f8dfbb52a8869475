/**
 * How much a row matters for one article.
 *
 * A row that a claim meets always does. Otherwise what counts is which of the article's entities it holds: a row
 * of two of them tells more than a row of one, taking part more than standing beside, and an entity with a thousand
 * rows says little about any of them. Words in common, dates that the article names, and nearness to publication
 * raise that, each by a share of it, so that none of them makes a row matter that holds nothing of the article's.
 */
import type { Claim, DateMention, SalientEntity } from '../model/analysis.ts';
import { EVENT_ROLES, type EventRole, type TimelineEvent } from '../model/event.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** What a timeline is asked for. */
export type TimelineQuestion = {
  readonly entities: readonly SalientEntity[];
  readonly claims: readonly Claim[];
  readonly published: string | null;
  readonly knowledge: KnowledgeBase;
  /** The article's dates. */
  readonly dates?: readonly DateMention[];
  /** The article's words in lower case. */
  readonly words?: ReadonlySet<string>;
};

const ROLE_WEIGHTS: Readonly<Record<EventRole, number>> = { actor: 1, object: 1, place: 0.5, context: 0.6 };

/** The second entity in common adds less than the first, and so on. */
const RANK_WEIGHTS = [1, 0.8, 0.5, 0.2] as const;

const MET_WEIGHT = 10;
const RELATED_WEIGHT = 0.4;
const WORD_WEIGHT = 0.25;
const MOST_WORDS = 4;
const NEARNESS_WEIGHT = 1;

/** Years after which nearness to publication has lost half of its weight. */
const HALF_LIFE_YEARS = 3;

/** Background comes before the article; what came after is shown apart and weighs less. */
const LATER_WEIGHT = 0.5;

/** A row on a day, in a month or in a year that the article names. */
const DATE_WEIGHTS = { day: 0.6, month: 0.3, year: 0.2 } as const;

/** Up to so many rows an entity is specific; with ten times as many a row of it says half, with a hundred a third. */
const SPECIFIC_ROWS = 10;

/** Scores one row; higher matters more. */
export type ScoreRow = (event: TimelineEvent) => number;

const specificity = (rows: number): number => 1 / (1 + Math.log10(Math.max(1, rows / SPECIFIC_ROWS)));

const weighEntities = ({ entities, knowledge }: TimelineQuestion): ReadonlyMap<string, number> =>
  new Map(
    entities.map(({ title, salience }) => [title, salience * specificity(knowledge.eventsOf(title).length)]),
  );

const scoreEntities = ({ roles }: TimelineEvent, weights: ReadonlyMap<string, number>): number => {
  const shared = new Map<string, number>();
  for (const role of EVENT_ROLES) {
    for (const title of roles[role] ?? []) {
      const weight = weights.get(title);
      if (weight !== undefined && !shared.has(title)) shared.set(title, weight * ROLE_WEIGHTS[role]);
    }
  }
  return [...shared.values()]
    .sort((a, b) => b - a)
    .reduce((sum, weight, index) => sum + weight * (RANK_WEIGHTS[index] ?? 0), 0);
};

/** Words of every article. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  `about after again against among became before began being between could during early eight ended every first
  found group having hundreds killed large later leader might months never other others party people places president
  second seven since state states still their there these third those though three times today under until where
  which while whole whose within without would years`.split(/\s+/),
);

const isTelling = (word: string, words: ReadonlySet<string>): boolean =>
  words.has(word) && !COMMON_WORDS.has(word);

/** Words in lower case; names are counted as entities. */
const shareWords = ({ text }: TimelineEvent, words: ReadonlySet<string>): number => {
  const common = (text.match(/(?<![\p{L}\p{N}])\p{Ll}{5,}/gu) ?? []).filter(word => isTelling(word, words));
  return WORD_WEIGHT * Math.min(MOST_WORDS, common.length);
};

const scoreDates = ({ date }: TimelineEvent, named: ReadonlySet<string>): number => {
  if (date.length >= 10 && named.has(date.slice(0, 10))) return DATE_WEIGHTS.day;
  if (date.length >= 7 && named.has(date.slice(0, 7))) return DATE_WEIGHTS.month;
  return named.has(date.slice(0, 4)) ? DATE_WEIGHTS.year : 0;
};

/** By year alone: a pack's rows are many, and their order within a year is not what nearness is for. */
const scoreNearness = ({ date }: TimelineEvent, published: string | null): number => {
  if (published === null) return 0;
  const years = Number(date.slice(0, 4)) - Number(published.slice(0, 4));
  if (!Number.isFinite(years)) return 0;
  const isLater = date.slice(0, published.length) > published;
  return NEARNESS_WEIGHT * 2 ** (-Math.abs(years) / HALF_LIFE_YEARS) * (isLater ? LATER_WEIGHT : 1);
};

/** Ids of the rows that claims of the article meet: the record agrees or differs. */
export const metRows = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.filter(({ record }) => record.status !== 'silent').flatMap(({ record }) => record.events));

/** A scorer of rows by who is in them, when, and whether claims meet them: fast enough for thousands of rows. */
export const createRowScore = (question: TimelineQuestion): ScoreRow => {
  const weights = weighEntities(question);
  const met = metRows(question.claims);
  const related = new Set(question.claims.flatMap(({ record }) => record.events));
  const named = new Set((question.dates ?? []).map(({ value }) => value.slice(0, 10)));
  return event => {
    const shares = 1 + scoreDates(event, named) + scoreNearness(event, question.published);
    const claimed = met.has(event.id) ? MET_WEIGHT : related.has(event.id) ? RELATED_WEIGHT : 0;
    return claimed + scoreEntities(event, weights) * shares;
  };
};

/** By which share words in common raise a score; asked of few rows only, since it reads their text. */
export const raiseByWords = (event: TimelineEvent, { words }: TimelineQuestion): number =>
  1 + (words ? shareWords(event, words) : 0);
