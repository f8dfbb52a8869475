/**
 * Articles that French and Italian elide before a vowel: "l'Union" is two words. In an English text the same letters
 * begin names ("d'Artagnan", "L'Oréal"), so this is for other languages only.
 */
import type { Token, TokenizedText } from './token.ts';

const ELISION = /^(?:[cdjlmnst]|qu|all|dall|dell|nell|sull|un)['’](?=\p{L})/iu;

const splitToken = (token: Token): readonly Token[] => {
  const length = token.kind === 'word' ? (ELISION.exec(token.text)?.[0].length ?? 0) : 0;
  if (length === 0) return [token];
  const middle = token.start + length;
  return [
    { ...token, end: middle, text: token.text.slice(0, length) },
    { ...token, start: middle, text: token.text.slice(length) },
  ];
};

/** The text with elided articles as tokens of their own. */
export const splitElisions = (text: TokenizedText): TokenizedText => {
  const parts = text.tokens.map(splitToken);
  /** Where each token begins among the new ones; one more for the end. */
  const places = [0];
  for (const part of parts) places.push((places.at(-1) ?? 0) + part.length);
  const placeOf = (index: number): number => places[index] ?? 0;
  return {
    ...text,
    tokens: parts.flat(),
    sentences: text.sentences.map(sentence => ({
      ...sentence,
      firstToken: placeOf(sentence.firstToken),
      endToken: placeOf(sentence.endToken),
    })),
  };
};
