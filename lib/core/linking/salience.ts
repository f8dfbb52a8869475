/**
 * How much an article is about each of its entities.
 *
 * Summaries name what the headline names, what the opening tells of, and what comes back throughout; they leave out
 * whom the article only quotes. Each of these adds to a sum with few weights: features that did not raise the order
 * of texts held out (kind, prominence, pronouns, place in the sentence, claims) were left out again.
 */
import type { Mention, SalientEntity } from '../model/analysis.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** What the sum grows by for each feature that is fully there; the number of mentions counts as its logarithm. */
const WEIGHTS = { headline: 1.5, lead: 1, spread: 0.5, sourceOnly: -0.75 } as const;

/** "Serbian" tells less of Serbia than "Serbia". */
const DEMONYM_COUNT = 0.5;

/** Shorter paragraphs before the body are datelines and captions. */
const LEAST_BODY_LENGTH = 60;

const LONGEST_HEADLINE = 200;

const ENDS_A_SENTENCE = /[.!?…]["”’)]*$/;

/** Words before a name that make it the source of what is told. */
const SOURCE_BEFORE = /\b(?:according to|told|by|from) (?:the )?$/i;
const LONGEST_SOURCE_WORDS = 20;

type Paragraph = { readonly start: number; readonly end: number };

const findParagraphs = (text: string): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    if (gap.index > start) paragraphs.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
};

type Layout = {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Lower case; the article's title, and the first line of a bare text where it is one. */
  readonly headline: string;
  readonly leadStart: number;
  readonly leadEnd: number;
};

/** Where a bare text's headline ends; 0 where it has none. */
const findHeadlineEnd = (text: string, paragraphs: readonly Paragraph[]): number => {
  const end = paragraphs[0]?.end ?? 0;
  const isHeadline =
    paragraphs.length > 1 && end <= LONGEST_HEADLINE && !ENDS_A_SENTENCE.test(text.slice(0, end));
  return isHeadline ? end : 0;
};

const readLayout = ({ title, text }: { readonly title: string; readonly text: string }): Layout => {
  const paragraphs = findParagraphs(text);
  const headlineEnd = findHeadlineEnd(text, paragraphs);
  const lead = paragraphs.find(
    ({ start, end }) => start >= headlineEnd && end - start >= LEAST_BODY_LENGTH,
  ) ?? { start: headlineEnd, end: text.length };
  return {
    text,
    paragraphs,
    headline: `${title}\n${text.slice(0, headlineEnd)}`.toLowerCase(),
    leadStart: lead.start,
    leadEnd: lead.end,
  };
};

type Tally = {
  readonly title: string;
  mentions: number;
  count: number;
  sources: number;
  inHeadline: boolean;
  inLead: boolean;
  readonly paragraphs: Set<number>;
};

const isSource = ({ text }: Layout, { start }: Mention): boolean =>
  SOURCE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_SOURCE_WORDS), start));

const countMention = (tally: Tally, mention: Mention, layout: Layout): void => {
  tally.mentions++;
  tally.count += mention.kind === 'other' ? DEMONYM_COUNT : 1;
  tally.sources += isSource(layout, mention) ? 1 : 0;
  tally.inHeadline ||= layout.headline.includes(mention.surface.toLowerCase());
  tally.inLead ||= mention.start >= layout.leadStart && mention.start < layout.leadEnd;
  tally.paragraphs.add(layout.paragraphs.findLastIndex(({ start }) => start <= mention.start));
};

const tallyMentions = (mentions: readonly Mention[], layout: Layout): readonly Tally[] => {
  const tallies = new Map<string, Tally>();
  for (const mention of mentions) {
    if (!mention.entity) continue;
    const { title } = mention.entity;
    const tally: Tally = tallies.get(title) ?? {
      title,
      mentions: 0,
      count: 0,
      sources: 0,
      inHeadline: false,
      inLead: false,
      paragraphs: new Set(),
    };
    countMention(tally, mention, layout);
    tallies.set(title, tally);
  }
  return [...tallies.values()];
};

const scoreTally = (tally: Tally, { paragraphs }: Layout): number =>
  Math.log2(1 + tally.count) +
  (tally.inHeadline ? WEIGHTS.headline : 0) +
  (tally.inLead ? WEIGHTS.lead : 0) +
  WEIGHTS.spread * (tally.paragraphs.size / Math.max(1, paragraphs.length)) +
  WEIGHTS.sourceOnly * (tally.sources / tally.mentions);

/** So that what is listed is never said to matter not at all. */
const LEAST_SALIENCE = 0.01;

/** The entities of an article, most salient first; `salience` is relative to the most salient. */
export const rankEntities = (
  mentions: readonly Mention[],
  article: { readonly title: string; readonly text: string },
  knowledge: KnowledgeBase,
): readonly SalientEntity[] => {
  const layout = readLayout(article);
  const scored = tallyMentions(mentions, layout).flatMap(tally => {
    const entity = knowledge.findEntity(tally.title);
    return entity ? [{ entity, mentions: tally.mentions, score: scoreTally(tally, layout) }] : [];
  });
  const most = Math.max(1, ...scored.map(each => each.score));
  return scored
    .toSorted((a, b) => b.score - a.score)
    .map(({ entity, mentions: count, score }) => ({
      title: entity.title,
      qid: entity.qid,
      label: entity.label,
      kind: entity.kind,
      description: entity.description,
      mentions: count,
      salience: Math.max(LEAST_SALIENCE, Math.round((score / most) * 100) / 100),
    }));
};
