import type { Span } from './span.ts';

export type BlockKind = 'heading' | 'paragraph' | 'quote' | 'list-item' | 'caption';

/** A paragraph-like unit of the article's text; blocks are in order, do not overlap, and a blank line parts them. */
export type Block = Span & { readonly kind: BlockKind };

/** An article as it was read from a page or a file. All spans elsewhere refer to `text`. */
export type Article = {
  /** The canonical address, or the name of the file. */
  readonly id: string;
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  /** BCP 47, as the page states it, or null. */
  readonly language: string | null;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS][zone]` as the page states it, not converted; null where it states none. */
  readonly published: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
};
