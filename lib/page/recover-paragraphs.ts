/**
 * Readability sometimes leaves out paragraphs of the article: short ones between pictures, or whole stretches
 * of a page that is cut into chunks. A paragraph of the page is taken back when it stands in the same article
 * element and is built exactly like paragraphs that were taken: same tag and class, and so its parent and the
 * parent's parent. What is set like the article's own prose, inside the article, is the article's prose.
 */

import { BLOCK_TAGS, type LiveTexts, type WrittenBlock, writeBlocks } from './article-text.ts';
import { isFurniture } from './page-furniture.ts';

/** So many taken paragraphs must share a build before it counts as the article's. */
const MIN_ALIKE = 3;
const MIN_CHARACTERS = 20;
const MIN_UNLINKED_CHARACTERS = 6;
const BUILD_LEVELS = 3;

const buildOf = (element: Element): string => {
  const levels: string[] = [];
  let level: Element | null = element;
  for (let depth = 0; level && depth < BUILD_LEVELS; depth += 1) {
    levels.push(`${level.tagName}.${level.getAttribute('class') ?? ''}`);
    level = level.parentElement;
  }
  return levels.join('<');
};

const nearestBlock = (node: Node): Element | undefined => {
  let element = node.parentElement;
  while (element && !BLOCK_TAGS.has(element.tagName)) element = element.parentElement;
  return element ?? undefined;
};

const takenElements = (blocks: readonly WrittenBlock[]): ReadonlySet<Element> =>
  new Set(
    blocks
      .filter(block => block.kind === 'paragraph')
      .flatMap(block => block.segments.map(segment => nearestBlock(segment.node)))
      .filter(element => element !== undefined),
  );

const commonBuilds = (taken: ReadonlySet<Element>): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const element of taken) {
    const build = buildOf(element);
    counts.set(build, (counts.get(build) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= MIN_ALIKE).map(([build]) => build));
};

/** The element that the page marks as its article around a taken paragraph; undefined where it marks none. */
const articleElement = (taken: ReadonlySet<Element>): Element | undefined => {
  const [first] = taken;
  return first?.closest('article, [itemprop~="articleBody"], main, [role="main"]') ?? undefined;
};

const isInFurniture = (element: Element, article: Element): boolean => {
  for (let level: Element | null = element; level && level !== article; level = level.parentElement) {
    if (level.tagName === 'ASIDE' || level.tagName === 'FOOTER' || isFurniture(level)) return true;
  }
  return false;
};

/** A line of its own, not a link to another story. */
const isProse = (element: Element): boolean => {
  const text = (element.textContent ?? '').trim();
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, a) => sum + (a.textContent ?? '').trim().length,
    0,
  );
  return text.length >= MIN_CHARACTERS && text.length - linked >= MIN_UNLINKED_CHARACTERS;
};

const holdsBlocks = (element: Element): boolean =>
  [...element.querySelectorAll('*')].some(inner => BLOCK_TAGS.has(inner.tagName));

const findLeftOut = (article: Element, taken: ReadonlySet<Element>): readonly Element[] => {
  const builds = commonBuilds(taken);
  const tags = new Set([...builds].map(build => build.slice(0, build.indexOf('.')).toLowerCase()));
  if (tags.size === 0) return [];
  return [...article.querySelectorAll([...tags].join(','))].filter(
    element =>
      !taken.has(element) &&
      builds.has(buildOf(element)) &&
      !holdsBlocks(element) &&
      isProse(element) &&
      !isInFurniture(element, article),
  );
};

const FOLLOWING = 4;

const standsBefore = (block: WrittenBlock, other: WrittenBlock): boolean => {
  const [node, otherNode] = [block.segments[0]?.node, other.segments[0]?.node];
  return (
    node !== undefined &&
    otherNode !== undefined &&
    (node.compareDocumentPosition(otherNode) & FOLLOWING) !== 0
  );
};

/** Puts `added` among `blocks` where they stand in the document; both are in document order. */
const mergeInOrder = (
  blocks: readonly WrittenBlock[],
  added: readonly WrittenBlock[],
): readonly WrittenBlock[] => {
  const waiting = [...added];
  const merged: WrittenBlock[] = [];
  for (const block of blocks) {
    while (waiting[0] && standsBefore(waiting[0], block)) merged.push(...waiting.splice(0, 1));
    merged.push(block);
  }
  return [...merged, ...waiting];
};

/** Adds the paragraphs of the live article that were left out; `isHidden` as for the writer. */
export const recoverParagraphs = (
  blocks: readonly WrittenBlock[],
  isHidden: LiveTexts['isHidden'],
): readonly WrittenBlock[] => {
  const taken = takenElements(blocks);
  const article = articleElement(taken);
  if (!article) return blocks;
  const texts = new Set(blocks.map(block => block.text));
  const leftOut = findLeftOut(article, taken)
    .flatMap(element => writeBlocks(element, { liveOf: text => text, isHidden }))
    .filter(block => !texts.has(block.text));
  return mergeInOrder(blocks, leftOut);
};
