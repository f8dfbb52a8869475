/**
 * Writes Readability's result down as text, the way a browser would show it: runs of white space become one
 * space (one line break after a `<br>`), invisible characters vanish, a block of its own stands for each
 * paragraph, heading, list item, quotation or caption, and a blank line parts them. While it writes, it notes
 * which characters were copied from which live node.
 */

import type { Block, BlockKind } from '../core/model/article.ts';
import { isElement, isText } from './node-kinds.ts';
import { isFurniture, isFurnitureText } from './page-furniture.ts';
import type { TextSegment } from './text-map.ts';

/** A written block; segments count from the block's own start. */
export type WrittenBlock = {
  readonly kind: BlockKind;
  readonly text: string;
  readonly segments: readonly TextSegment[];
};

/** The article's text with its blocks, and where its characters come from. */
export type WrittenText = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly TextSegment[];
};

/** What the writer asks of the page. */
export type LiveTexts = {
  liveOf(text: Text): Text | undefined;
  /** True for text that the page does not show. */
  isHidden(live: Text): boolean;
};

const BLOCK_SEPARATOR = '\n\n';

/** Elements that begin a line of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER
   H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(
    /\s+/,
  ),
);

const kindOf = (element: Element, outer: BlockKind): BlockKind => {
  if (/^H[1-6]$/.test(element.tagName)) return 'heading';
  if (element.tagName === 'LI') return 'list-item';
  if (element.tagName === 'FIGCAPTION' || element.tagName === 'CAPTION') return 'caption';
  return element.tagName === 'BLOCKQUOTE' ? 'quote' : outer;
};

/** White space that collapses, characters that are never seen, and all the rest. */
const RUNS = /[ \t\n\r\f]+|[\u00AD\u200B\u2060\uFEFF]+|[^ \t\n\r\f\u00AD\u200B\u2060\uFEFF]+/g;
const COLLAPSES = /^[ \t\n\r\f]/;
const INVISIBLE = /^[\u00AD\u200B\u2060\uFEFF]/;

/** Cuts no-break spaces off both ends, which editors leave behind. */
const trimmed = (block: WrittenBlock): WrittenBlock => {
  const text = block.text.trim();
  if (text.length === block.text.length) return block;
  const cut = block.text.length - block.text.trimStart().length;
  const segments = block.segments.flatMap(segment => {
    const start = Math.max(0, segment.start - cut);
    const skipped = Math.max(0, cut - segment.start);
    const length = Math.min(segment.start + segment.length - cut, text.length) - start;
    return length > 0 ? [{ ...segment, start, length, nodeStart: segment.nodeStart + skipped }] : [];
  });
  return { ...block, text, segments };
};

type Pending = { readonly character: string; readonly node: Text | undefined; readonly offset: number };

/** Takes text and breaks, gives finished blocks. */
class BlockWriter {
  readonly blocks: WrittenBlock[] = [];
  readonly #live: LiveTexts;
  #kind: BlockKind = 'paragraph';
  #text = '';
  #segments: TextSegment[] = [];
  #pending: Pending | undefined;

  constructor(live: LiveTexts) {
    this.#live = live;
  }

  /** Ends the block so far and begins one of `kind`. */
  begin(kind: BlockKind): void {
    const block = trimmed({ kind: this.#kind, text: this.#text, segments: this.#segments });
    if (block.text !== '' && !isFurnitureText(block.text)) this.blocks.push(block);
    this.#kind = kind;
    this.#text = '';
    this.#segments = [];
    this.#pending = undefined;
  }

  lineBreak(): void {
    this.#pending = { character: '\n', node: undefined, offset: 0 };
  }

  write(text: Text): void {
    const live = this.#live.liveOf(text);
    if (live && this.#live.isHidden(live)) return;
    for (const { 0: run, index } of text.data.matchAll(RUNS)) {
      if (COLLAPSES.test(run)) this.#pending ??= { character: ' ', node: live, offset: index };
      else if (!INVISIBLE.test(run)) this.#writeRun(run, live, index);
    }
  }

  #writeRun(run: string, live: Text | undefined, offset: number): void {
    if (this.#pending && this.#text !== '') {
      this.#copy(this.#pending.character, this.#pending.node, this.#pending.offset);
    }
    this.#pending = undefined;
    this.#copy(run, live, offset);
  }

  #copy(characters: string, node: Text | undefined, nodeStart: number): void {
    const start = this.#text.length;
    this.#text += characters;
    if (!node) return;
    const last = this.#segments.at(-1);
    const continues =
      last?.node === node && last.start + last.length === start && last.nodeStart + last.length === nodeStart;
    if (continues) {
      this.#segments[this.#segments.length - 1] = { ...last, length: last.length + characters.length };
    } else {
      this.#segments.push({ start, length: characters.length, node, nodeStart, data: node.data });
    }
  }
}

const writeNode = (writer: BlockWriter, node: Node, kind: BlockKind): void => {
  if (isText(node)) writer.write(node);
  if (!isElement(node) || isFurniture(node)) return;
  if (node.tagName === 'BR') writer.lineBreak();
  const isBlock = BLOCK_TAGS.has(node.tagName);
  const inner = kindOf(node, kind);
  if (isBlock) writer.begin(inner);
  for (const child of node.childNodes) writeNode(writer, child, inner);
  if (isBlock) writer.begin(kind);
};

/** The blocks of Readability's result, in order. */
export const writeBlocks = (root: Element, live: LiveTexts): readonly WrittenBlock[] => {
  const writer = new BlockWriter(live);
  writeNode(writer, root, 'paragraph');
  writer.begin('paragraph');
  return writer.blocks;
};

/** Sets blocks one after the other, a blank line between them. */
export const joinBlocks = (written: readonly WrittenBlock[]): WrittenText => {
  const blocks: Block[] = [];
  const segments: TextSegment[] = [];
  let offset = 0;
  for (const { kind, text, segments: own } of written) {
    blocks.push({ kind, start: offset, end: offset + text.length });
    for (const segment of own) segments.push({ ...segment, start: segment.start + offset });
    offset += text.length + BLOCK_SEPARATOR.length;
  }
  return { text: written.map(block => block.text).join(BLOCK_SEPARATOR), blocks, segments };
};
