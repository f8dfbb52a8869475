/** The claims of an article under the headings between which they stand. */
import type { Claim } from '../../lib/core/model/analysis.ts';
import type { Article } from '../../lib/core/model/article.ts';

export type ClaimSection = {
  /** Null before the first heading. */
  readonly heading: string | null;
  /** The offset where the section begins. */
  readonly start: number;
  readonly claims: readonly Claim[];
};

/** Sections that hold claims, in reading order. */
export const groupBySection = (
  claims: readonly Claim[],
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
): readonly ClaimSection[] => {
  const headings = blocks.filter(block => block.kind === 'heading');
  const groups = new Map<number, Claim[]>();
  for (const claim of claims) {
    const start = headings.findLast(heading => heading.start <= claim.start)?.start ?? -1;
    groups.set(start, [...(groups.get(start) ?? []), claim]);
  }
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([start, grouped]) => {
      const block = headings.find(heading => heading.start === start);
      return { heading: block ? text.slice(block.start, block.end) : null, start, claims: grouped };
    });
};
