import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { type Figure, share } from './figures.ts';
import { readText } from './read-article.ts';
import { type RankedText, readGumRanks, readTodayRanks } from './read-salience-sets.ts';

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);

/** nDCG of an order of titles; `ideal` holds the gains that the best order would have. */
const normalized = (order: readonly string[], gains: RankedText['gains'], ideal: readonly number[]): number =>
  share(discounted(order.map(title => gains.get(title) ?? 0)), discounted(ideal.toSorted((a, b) => b - a)));

const byFirstMention = ({ mentions }: Analysis): readonly string[] => [
  ...new Set(
    mentions.toSorted((a, b) => a.start - b.start).flatMap(({ entity }) => (entity ? [entity.title] : [])),
  ),
];

const byMentions = (analysis: Analysis): readonly string[] => {
  const counts = new Map(analysis.entities.map(entity => [entity.title, entity.mentions]));
  return byFirstMention(analysis)
    .filter(title => counts.has(title))
    .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
};

type Ranks = {
  readonly ours: number;
  readonly whole: number;
  readonly byMentions: number;
  readonly byFirst: number;
};

const rankText = ({ text, published, gains, all }: RankedText, knowledge: KnowledgeBase): Ranks | null => {
  const analysis = readText(text, published, knowledge);
  const ours = analysis.entities.map(({ title }) => title);
  const found = ours.map(title => gains.get(title) ?? 0);
  if (!found.some(gain => gain > 0)) return null;
  return {
    ours: normalized(ours, gains, found),
    whole: normalized(ours, gains, all),
    byMentions: normalized(byMentions(analysis), gains, found),
    byFirst: normalized(byFirstMention(analysis), gains, found),
  };
};

const scoreSet = (set: string, texts: readonly RankedText[], knowledge: KnowledgeBase): readonly Figure[] => {
  const ranks = texts.flatMap(text => rankText(text, knowledge) ?? []);
  const mean = (of: (rank: Ranks) => number): number =>
    share(
      ranks.reduce((sum, rank) => sum + of(rank), 0),
      ranks.length,
    );
  const figure = (name: string, value: number): Figure => ({ area: 'salience', set, name, value });
  return [
    figure(
      'nDCG of the order of what was found',
      mean(rank => rank.ours),
    ),
    figure(
      'the same by number of mentions',
      mean(rank => rank.byMentions),
    ),
    figure(
      'the same by first mention',
      mean(rank => rank.byFirst),
    ),
    figure(
      'nDCG with all gold entities, also those that the pack lacks',
      mean(rank => rank.whole),
    ),
  ];
};

/** Whether what summaries name (GUM), or what readers want the background of (today), stands above the rest. */
export const scoreSalience = async (knowledge: KnowledgeBase): Promise<readonly Figure[]> => [
  ...scoreSet('gum-wikinews', await readGumRanks(), knowledge),
  ...scoreSet('today', await readTodayRanks(), knowledge),
];
