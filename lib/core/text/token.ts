import type { Span } from '../model/span.ts';

/**
 * `word`: letters with inner apostrophes, hyphens kept apart ("Ukraine", "-", "EU"); `number`: digits with inner
 * `.` `,` (`1,500`, `3.5`), also with a letter suffix (`21st`, `1990s`); `symbol`: one mark of punctuation or sign.
 */
export type TokenKind = 'word' | 'number' | 'symbol';

/** A token of a text; white space lies between tokens. A possessive `’s` is a `word` token of its own. */
export type Token = Span & { readonly text: string; readonly kind: TokenKind };

/** A sentence: a span of the text and the half-open range of its tokens. */
export type Sentence = Span & { readonly firstToken: number; readonly endToken: number };

/** A text with its tokens and sentences: what recognition reads. */
export type TokenizedText = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
};
