/**
 * Cuts a text into tokens and sentences with exact offsets.
 *
 * One pass of sticky regular expressions, each of which reads forward only, so time is linear in the text whatever
 * it holds. Everything but white space ends up in exactly one token; unpaired surrogates are symbols.
 */
import { splitSentences } from './split-sentences.ts';
import type { Token, TokenizedText, TokenKind } from './token.ts';

/** Letters, marks and digits; a soft hyphen or a zero-width joiner may stand inside a word. */
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]*(?:['’ʼ][\p{L}\p{M}]+)*/uy;
const INITIALISM = /\p{L}\.(?:\p{L}\.)+/uy;
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*[\p{L}\p{M}]*/uy;
const SPACE = /[\s\u200B\uFEFF]+/uy;
const POSSESSIVE = /['’]s$/i;

const matchAt = (pattern: RegExp, text: string, index: number): number => {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
};

const readToken = (text: string, start: number): { end: number; kind: TokenKind } => {
  const initialism = matchAt(INITIALISM, text, start);
  if (initialism > start) return { end: initialism, kind: 'word' };
  const word = matchAt(WORD, text, start);
  if (word > start) return { end: word, kind: 'word' };
  const number = matchAt(NUMBER, text, start);
  if (number > start) return { end: number, kind: 'number' };
  return { end: start + String.fromCodePoint(text.codePointAt(start) ?? 0).length, kind: 'symbol' };
};

const pushToken = (tokens: Token[], text: string, start: number, end: number, kind: TokenKind): void => {
  const surface = text.slice(start, end);
  const possessive = kind === 'word' && surface.length > 2 ? POSSESSIVE.exec(surface) : null;
  if (!possessive) {
    tokens.push({ start, end, text: surface, kind });
    return;
  }
  const cut = start + possessive.index;
  tokens.push({ start, end: cut, text: text.slice(start, cut), kind });
  tokens.push({ start: cut, end, text: text.slice(cut, end), kind });
};

/** All tokens of a text, in order. */
export const findTokens = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    const afterSpace = matchAt(SPACE, text, index);
    if (afterSpace > index) {
      index = afterSpace;
      continue;
    }
    const { end, kind } = readToken(text, index);
    pushToken(tokens, text, index, end, kind);
    index = end;
  }
  return tokens;
};

/** Tokens and sentences of a text. */
export const tokenizeText = (text: string): TokenizedText => {
  const tokens = findTokens(text);
  return { text, tokens, sentences: splitSentences(text, tokens) };
};
