/** The analysis as the reader corrected it: what was rejected is no longer painted, linked or listed. */
import type { Analysis, Claim, Mention } from '../model/analysis.ts';
import type { Correction } from '../model/reading-rules.ts';

const correctMention = (mention: Mention, rejects: (mention: Mention) => boolean): Mention =>
  rejects(mention) ? { ...mention, entity: null, level: null, reasons: ['You said: not this.'] } : mention;

const muteMention = (mention: Mention, muted: ReadonlySet<string>): Mention =>
  mention.entity !== null && muted.has(mention.entity.title) ? { ...mention, level: null } : mention;

/** What `claim` still speaks of, when `gone` are the entities that no mention is left of. */
const correctClaim = (claim: Claim, gone: ReadonlySet<string>): Claim =>
  claim.entities.some(title => gone.has(title))
    ? { ...claim, entities: claim.entities.filter(title => !gone.has(title)) }
    : claim;

const mutedTitles = (corrections: readonly Correction[]): ReadonlySet<string> =>
  new Set(corrections.filter(({ kind }) => kind === 'never').map(({ title }) => title));

const rejectionIn = (corrections: readonly Correction[], articleId: string) => {
  const rejected = new Set(
    corrections.flatMap(each =>
      each.kind === 'not-this' && each.articleId === articleId ? [`${each.surface}\n${each.title}`] : [],
    ),
  );
  return (mention: Mention): boolean =>
    mention.entity !== null && rejected.has(`${mention.surface}\n${mention.entity.title}`);
};

const countMentions = (mentions: readonly Mention[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { entity } of mentions)
    if (entity !== null) counts.set(entity.title, (counts.get(entity.title) ?? 0) + 1);
  return counts;
};

/**
 * Applies the reader's corrections to the analysis of the article `articleId`. "Not this" unlinks a surface in this
 * article; "never" keeps the entity in the lists and off the page.
 */
export const applyCorrections = (
  analysis: Analysis,
  corrections: readonly Correction[],
  articleId: string,
): Analysis => {
  if (corrections.length === 0) return analysis;
  const muted = mutedTitles(corrections);
  const rejects = rejectionIn(corrections, articleId);
  const mentions = analysis.mentions.map(mention => muteMention(correctMention(mention, rejects), muted));
  const counts = countMentions(mentions);
  const rejectedTitles = new Set(
    analysis.mentions.filter(rejects).flatMap(({ entity }) => (entity === null ? [] : [entity.title])),
  );
  const gone = new Set([...rejectedTitles].filter(title => !counts.has(title)));
  return {
    ...analysis,
    mentions,
    entities: analysis.entities
      .filter(({ title }) => !gone.has(title))
      .map(entity =>
        rejectedTitles.has(entity.title) ? { ...entity, mentions: counts.get(entity.title) ?? 0 } : entity,
      ),
    claims: analysis.claims.map(claim => correctClaim(claim, gone)),
    timeline: analysis.timeline.filter(
      ({ entities }) => gone.size === 0 || entities.some(title => !gone.has(title)),
    ),
  };
};
