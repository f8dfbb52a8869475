import type { Amount, Mention } from '../model/analysis.ts';
import type { Block } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { LinkedMention } from './link-names.ts';

/** A section without headings is cut about here, in UTF-16 code units: about a screen and a half of text. */
const SECTION_LENGTH = 3000;

/** Sure enough to be painted for a reader who asked for few. */
const SURE = 0.8;

/** Start offsets of the stretches within which an entity is painted once. */
const findSectionStarts = (blocks: readonly Block[]): readonly number[] => {
  const starts = [0];
  for (const block of blocks) {
    const isLong = block.start - (starts.at(-1) ?? 0) >= SECTION_LENGTH;
    if (block.start > 0 && (block.kind === 'heading' || isLong)) starts.push(block.start);
  }
  return starts;
};

const levelOf = (mention: LinkedMention, entity: Entity | undefined, isFirst: boolean): Amount | null => {
  if (!mention.entity || !entity) return null;
  if (!isFirst) return 'all';
  const isWorth = entity.tier < 3 && mention.kind !== 'other';
  return isWorth && mention.confidence >= SURE ? 'few' : 'normal';
};

/**
 * Decides at which amount each mention is painted: "few" is the first mention in a section of what the pack has
 * dated background on; "normal" the first mention of anything known; "all" every mention of anything known.
 */
export const assignLevels = (
  mentions: readonly LinkedMention[],
  blocks: readonly Block[],
  findEntity: (title: string) => Entity | undefined,
): readonly Mention[] => {
  const starts = findSectionStarts(blocks);
  let section = 0;
  let seen = new Set<string>();
  return mentions.map(mention => {
    while ((starts[section + 1] ?? Number.POSITIVE_INFINITY) <= mention.start) {
      section++;
      seen = new Set();
    }
    const title = mention.entity?.title;
    const isFirst = title !== undefined && !seen.has(title);
    const level = levelOf(mention, title === undefined ? undefined : findEntity(title), isFirst);
    if (title !== undefined && mention.kind !== 'other') seen.add(title);
    return { ...mention, level };
  });
};
