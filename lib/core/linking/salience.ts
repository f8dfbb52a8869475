import type { Mention, SalientEntity } from '../model/analysis.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

type Tally = { count: number; first: number; inLead: boolean };

/** The part of an article that tells what it is about, as a share of its length. */
const LEAD_SHARE = 0.2;

const tallyMentions = (mentions: readonly Mention[], length: number): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const mention of mentions) {
    if (!mention.entity) continue;
    const tally = tallies.get(mention.entity.title) ?? { count: 0, first: mention.start, inLead: false };
    tally.count += mention.kind === 'other' ? 0.5 : 1;
    tally.inLead ||= mention.start < length * LEAD_SHARE;
    tallies.set(mention.entity.title, tally);
  }
  return tallies;
};

/**
 * The entities of an article, most salient first. Salience grows with the number of mentions (with diminishing
 * returns), with an early first mention and with standing in the title; it is relative to the most salient.
 */
export const rankEntities = (
  mentions: readonly Mention[],
  article: { readonly title: string; readonly text: string },
  knowledge: KnowledgeBase,
): readonly SalientEntity[] => {
  const title = article.title.toLowerCase();
  const length = Math.max(1, article.text.length);
  const scored = [...tallyMentions(mentions, length)].flatMap(([entityTitle, tally]) => {
    const entity = knowledge.findEntity(entityTitle);
    if (!entity) return [];
    const surfaces = mentions.filter(mention => mention.entity?.title === entityTitle);
    const inTitle = surfaces.some(mention => title.includes(mention.surface.toLowerCase()));
    const score =
      Math.log2(1 + tally.count) +
      (tally.inLead ? 1 : 0) +
      (inTitle ? 1.5 : 0) +
      (1 - tally.first / length) * 0.5;
    return [{ entity, mentions: surfaces.length, score }];
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
      salience: Math.round((score / most) * 100) / 100,
    }));
};
