/**
 * Finds the checkable clauses of an article and what the pack has on each.
 *
 * A sentence is cut into clauses; each is scored for how much it is worth checking, read for what it says (its
 * frame), and compared with the record. Words in quotation marks and questions are not the article's claims.
 */
import type { Claim, ClaimRecord, DateMention, Mention } from '../model/analysis.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { type Span, spanContains } from '../model/span.ts';
import type { Sentence, TokenizedText } from '../text/token.ts';
import { judgeClause } from './check-worthiness.ts';
import { assignClaimLevels, type JudgedClaim } from './claim-levels.ts';
import { type Clause, findClauses } from './clause.ts';
import { joinWords } from './clause-words.ts';
import { findAttribution } from './find-attribution.ts';
import { findQuotations } from './find-quotations.ts';
import { findRecord, findRelated } from './find-record.ts';
import { type ClauseContent, readFrame, readStatements } from './read-frame.ts';

export type ClaimSearch = {
  readonly text: TokenizedText;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly knowledge: KnowledgeBase;
  /** EDTF; what lies after it is not told as done. */
  readonly published?: string | null;
  /** Titles named in the sentence and in those around it. */
  readonly nearby?: readonly string[];
};

/** The items of a sorted list that lie in a span. */
const within = <T extends Span>(items: readonly T[], span: Span): readonly T[] =>
  items.filter(item => spanContains(span, item));

const readContent = (search: ClaimSearch, clause: Clause): ClauseContent => {
  const head = clause.head && {
    start: search.text.tokens[clause.head.firstToken]?.start ?? 0,
    end: search.text.tokens[clause.head.endToken - 1]?.end ?? 0,
  };
  return {
    text: search.text,
    clause,
    mentions: within(search.mentions, clause),
    headMentions: head ? within(search.mentions, head) : [],
    dates: within(search.dates, clause),
    get joined() {
      return joinWords(search.text, clause.firstToken, clause.endToken);
    },
    sentenceDates: search.dates,
    published: search.published ?? null,
    nearby: search.nearby ?? [],
  };
};

const titlesOf = (mentions: readonly Mention[]): readonly string[] => [
  ...new Set(mentions.flatMap(mention => (mention.entity ? [mention.entity.title] : []))),
];

const ORDER = ['agrees', 'differs', 'silent'] as const;

const MOST_ROWS = 4;

/** Two things told in one clause, both on record, are both shown. */
const joinAgreeing = (records: readonly ClaimRecord[], best: ClaimRecord): ClaimRecord => {
  const agreeing = [best, ...records.filter(each => each !== best && each.status === 'agrees')];
  const events = [...new Set(agreeing.flatMap(each => each.events))];
  return { ...best, events: events.slice(0, MOST_ROWS) };
};

/** What a clause says, and what is on record of it: of several statements, the one that most is known of. */
const readRecord = (content: ClauseContent, knowledge: KnowledgeBase): Pick<Claim, 'frame' | 'record'> => {
  const read = readStatements(content).map(statement => ({
    frame: readFrame(statement) ?? null,
    record: findRecord(statement, knowledge),
  }));
  const differing = read.filter(({ record }) => record.status === 'differs');
  const isContested = (record: ClaimRecord): boolean =>
    record.status === 'agrees' &&
    differing.some(other => other.record.events.some(id => record.events.includes(id)));
  const open = read.filter(({ record }) => !isContested(record));
  const [best] = open.toSorted((a, b) => ORDER.indexOf(a.record.status) - ORDER.indexOf(b.record.status));
  const records = open.map(each => each.record);
  if (best?.record.status === 'agrees') return { ...best, record: joinAgreeing(records, best.record) };
  return best ?? { frame: null, record: { status: 'silent', differs: null, events: [] } };
};

const readClaim = (search: ClaimSearch, clause: Clause, attributedTo: string | null): JudgedClaim => {
  const content = readContent(search, clause);
  const { score, newsScore } = judgeClause(content);
  return {
    start: clause.start,
    end: clause.end,
    text: search.text.text.slice(clause.start, clause.end),
    score: Math.round(score * 1000) / 1000,
    newsScore,
    attributedTo,
    entities: titlesOf(content.mentions),
    date: content.dates.find(date => date.type === 'date')?.value ?? null,
    ...readRecord(content, search.knowledge),
  };
};

/** From this share on, a clause is what somebody else said. */
const QUOTED_SHARE = 0.6;

const isQuoted = (clause: Clause, quotations: readonly Span[]): boolean => {
  const quoted = quotations.reduce(
    (sum, quotation) =>
      sum + Math.max(0, Math.min(quotation.end, clause.end) - Math.max(quotation.start, clause.start)),
    0,
  );
  return quoted >= QUOTED_SHARE * (clause.end - clause.start);
};

const claimsOfSentence = (
  search: ClaimSearch,
  sentence: Sentence,
  quotations: readonly Span[],
): JudgedClaim[] => {
  const clauses = findClauses(search.text, sentence).filter(clause => !isQuoted(clause, quotations));
  if (clauses.length === 0) return [];
  const attributedTo = findAttribution(search.text, sentence, within(search.mentions, sentence));
  return clauses.map(clause => readClaim(search, clause, attributedTo));
};

/** Every clause of the text as a claim, in order; `level` is null for those that are never painted. */
export const findClaims = (search: ClaimSearch): readonly Claim[] => {
  const quotations = findQuotations(search.text);
  const all = partition(search).flatMap(({ sentence, local }) =>
    claimsOfSentence(local, sentence, quotations),
  );
  return assignClaimLevels(all, search.text.text).map(claim => withBackground(claim, search.knowledge));
};

/** Background for a painted claim on which nothing is on record; looked for last, since few claims are painted. */
const withBackground = (claim: Claim, knowledge: KnowledgeBase): Claim => {
  const { level, record, entities, date } = claim;
  if (level === null || level === 'all' || record.events.length > 0) return claim;
  return { ...claim, record: { ...record, events: findRelated(entities, date, knowledge) } };
};

/** Each sentence with its own mentions and dates, so that a clause is not looked up among all of the article's. */
const partition = (search: ClaimSearch): readonly { sentence: Sentence; local: ClaimSearch }[] => {
  let mention = 0;
  let date = 0;
  const take = <T extends Span>(items: readonly T[], from: number, end: number): number => {
    let to = from;
    while (to < items.length && (items[to]?.start ?? 0) < end) to++;
    return to;
  };
  const parts = search.text.sentences.map(sentence => {
    const nextMention = take(search.mentions, mention, sentence.end);
    const nextDate = take(search.dates, date, sentence.end);
    const local = {
      ...search,
      mentions: search.mentions.slice(mention, nextMention),
      dates: search.dates.slice(date, nextDate),
    };
    mention = nextMention;
    date = nextDate;
    return { sentence, local };
  });
  const titles = parts.map(({ local }) => titlesOf(local.mentions));
  return parts.map(({ sentence, local }, index) => ({
    sentence,
    local: {
      ...local,
      nearby: [titles[index - 1], titles[index], titles[index + 1]].flatMap(each => each ?? []),
    },
  }));
};
