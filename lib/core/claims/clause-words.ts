import type { TokenizedText } from '../text/token.ts';

/** The words of a token range in lower case, joined by single spaces, and where each token begins in them. */
export type ClauseWords = {
  readonly words: string;
  /** The token that the character at `offset` of `words` belongs to. */
  tokenAt(offset: number): number;
};

/** Joins the tokens of a range so that patterns can be written as words. */
export const joinWords = (text: TokenizedText, firstToken: number, endToken: number): ClauseWords => {
  const starts: number[] = [];
  let words = '';
  for (let index = firstToken; index < endToken; index++) {
    if (words !== '') words += ' ';
    starts.push(words.length);
    words += text.tokens[index]?.text.toLowerCase().replaceAll('’', "'") ?? '';
  }
  return {
    words,
    tokenAt: offset =>
      firstToken +
      Math.max(
        0,
        starts.findLastIndex(start => start <= offset),
      ),
  };
};
