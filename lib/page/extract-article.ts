/**
 * From a live page to an article: its text, its blocks, what it states about itself, and the map from the text
 * back to the page. Readability (Mozilla's Firefox reader view) decides what the article is; it works on a copy
 * whose nodes are traced back (`cloneWithIdentity`), so the live page is read and never touched.
 */

import { isProbablyReaderable, Readability } from '@mozilla/readability';
import type { Article } from '../core/model/article.ts';
import type { PageStatements } from '../core/model/claim-review.ts';
import { failure, type Result, success } from '../core/model/result.ts';
import { joinBlocks, type WrittenBlock, type WrittenText, writeBlocks } from './article-text.ts';
import { cloneWithIdentity, type IdentifiedClone } from './clone-with-identity.ts';
import { readRecords } from './json-ld.ts';
import { isElement } from './node-kinds.ts';
import { isBylineText } from './page-furniture.ts';
import { type PageMetadata, readPageMetadata } from './page-metadata.ts';
import { readPageStatements } from './page-statements.ts';
import { recoverParagraphs } from './recover-paragraphs.ts';
import { createTextMap, type TextMap } from './text-map.ts';

/** An article, its way back to the page, and what the page says beside it. */
export type ExtractedArticle = {
  readonly article: Article;
  readonly textMap: TextMap;
  readonly statements: PageStatements;
};

export type ExtractOptions = {
  /** Where the page stands, for its canonical address and the date in it. */
  readonly url: string;
  /** "Run here anyway": take what Readability gives even where the page does not look like an article. */
  readonly force?: boolean;
};

/** Readability takes about 0.6 s for 40,000 elements on one core; beyond this a page would freeze. */
const MAX_ELEMENTS = 60_000;
/** Characters of text in the whole page, scripts and styles not counted. */
const MAX_PAGE_CHARACTERS = 4_000_000;
/** Characters in sentences; less is a teaser or a caption. */
const MIN_PROSE_CHARACTERS = 250;
/** The same for a page that `isProbablyReaderable` doubts: it overlooks text that is not in `<p>`. */
const MIN_DOUBTFUL_PROSE_CHARACTERS = 1_200;
const MIN_PROSE_BLOCK_CHARACTERS = 60;
/** A list of stories is mostly links; the most linked of 41 measured articles has 0.3. */
const MAX_LINKED_SHARE = 0.5;

const NOT_AN_ARTICLE = 'This page does not look like an article.';

const characterCount = (document: Document): number => {
  const walker = document.createTreeWalker(document.body, 4);
  let count = 0;
  while (walker.nextNode() && count <= MAX_PAGE_CHARACTERS) {
    const parent = walker.currentNode.parentElement?.tagName;
    if (parent !== 'SCRIPT' && parent !== 'STYLE') count += walker.currentNode.nodeValue?.trim().length ?? 0;
  }
  return count;
};

const checkSize = (document: Document): Result<undefined> => {
  if (!document.body) return failure('empty-page', 'This page is empty.');
  const characters = characterCount(document);
  if (characters === 0) return failure('empty-page', 'This page is empty.');
  const isTooLarge =
    characters > MAX_PAGE_CHARACTERS || document.getElementsByTagName('*').length > MAX_ELEMENTS;
  return isTooLarge
    ? failure('too-large', 'This page is too large to be read without slowing it down.')
    : success(undefined);
};

/** Asks the page's layout which text is not shown; where there is no layout everything is. */
const hiddenTexts = (): ((live: Text) => boolean) => {
  const known = new Map<Element, boolean>();
  return live => {
    const parent = live.parentElement;
    if (!parent || typeof parent.checkVisibility !== 'function') return false;
    const hidden = known.get(parent) ?? !parent.checkVisibility();
    known.set(parent, hidden);
    return hidden;
  };
};

const writeVisible = (root: Element, { liveOf }: IdentifiedClone): readonly WrittenBlock[] => {
  const isHidden = hiddenTexts();
  const visible = recoverParagraphs(writeBlocks(root, { liveOf, isHidden }), isHidden);
  // A page that is not laid out yet (its style sheet hides the body) hides everything.
  return visible.length > 0 ? visible : writeBlocks(root, { liveOf, isHidden: () => false });
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Takes away what stands above the text: the headline again, who wrote it and when. */
const withoutHead = (
  blocks: readonly WrittenBlock[],
  metadata: Pick<PageMetadata, 'title' | 'byline'>,
): readonly WrittenBlock[] => {
  const title = letters(metadata.title);
  const isHead = (block: WrittenBlock): boolean =>
    (title !== '' && letters(block.text) === title) || isBylineText(block.text, metadata.byline);
  const head = blocks.slice(0, 4);
  return [...head.filter(block => !isHead(block)), ...blocks.slice(4)];
};

/** How much of the text is inside links. */
const linkedShare = ({ text, segments }: WrittenText): number => {
  const linked = segments.filter(segment => segment.node.parentElement?.closest('a'));
  return linked.reduce((sum, segment) => sum + segment.length, 0) / text.length;
};

/** Characters in blocks that read like sentences. */
const proseLength = ({ text, blocks }: WrittenText): number =>
  blocks
    .filter(block => block.end - block.start >= MIN_PROSE_BLOCK_CHARACTERS && block.kind !== 'heading')
    .filter(block => /[.!?…。؟।]["”’»)\]]*$/u.test(text.slice(block.start, block.end)))
    .reduce((sum, block) => sum + block.end - block.start, 0);

const looksLikeArticle = (document: Document, written: WrittenText): boolean =>
  linkedShare(written) <= MAX_LINKED_SHARE &&
  proseLength(written) >=
    (isProbablyReaderable(document) ? MIN_PROSE_CHARACTERS : MIN_DOUBTFUL_PROSE_CHARACTERS);

const readArticle = (document: Document, options: ExtractOptions): Result<ExtractedArticle> => {
  const findRecords = readRecords(document);
  const { address, ...metadata } = readPageMetadata(document, options.url, findRecords);
  const clone = cloneWithIdentity(document);
  const parsed = new Readability<Node>(clone.document, {
    serializer: node => node,
    keepClasses: true,
  }).parse();
  if (!parsed || !isElement(parsed.content)) return failure('not-an-article', NOT_AN_ARTICLE);
  const written = joinBlocks(withoutHead(writeVisible(parsed.content, clone), metadata));
  const isTaken = options.force || looksLikeArticle(document, written);
  if (written.text === '' || !isTaken) return failure('not-an-article', NOT_AN_ARTICLE);
  const byline = metadata.byline ?? parsed.byline?.trim() ?? null;
  const title = metadata.title || (parsed.title ?? '');
  return success({
    article: { id: address, ...metadata, title, byline, text: written.text, blocks: written.blocks },
    textMap: createTextMap(written.segments),
    statements: readPageStatements(document, findRecords, metadata.published),
  });
};

/**
 * Reads the article of a page. Failure codes: `empty-page`, `too-large` (see the limits above),
 * `not-an-article`, `extraction-failed`. Takes one task; the page is not changed.
 */
export const extractArticle = (document: Document, options: ExtractOptions): Result<ExtractedArticle> => {
  const size = checkSize(document);
  if (!size.ok) return size;
  try {
    return readArticle(document, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure('extraction-failed', `The text of this page could not be read (${reason}).`);
  }
};
