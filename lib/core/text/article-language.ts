import type { TokenizedText } from './token.ts';

/** Words that make a seventh of English prose or more, and next to nothing of other languages. */
const ENGLISH = new Set(
  'the of and to in that is was for on with as it by he at from his her are be have has not'.split(' '),
);

/** In English prose a quarter of the words are among them; headlines and lists have fewer. */
const ENGLISH_SHARE = 0.1;

/** Fewer words say nothing of their language. */
const ENOUGH_WORDS = 20;

const WORDS_LOOKED_AT = 400;

const isEnglishByWords = ({ tokens, text }: TokenizedText): boolean => {
  const words = tokens
    .slice(0, WORDS_LOOKED_AT)
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .filter(word => /^\p{L}/u.test(word));
  if (words.length < ENOUGH_WORDS) return true;
  return words.filter(word => ENGLISH.has(word)).length >= words.length * ENGLISH_SHARE;
};

/**
 * The language of an article as a primary subtag (`en`, `de`); `und` where the page states none and the words are not
 * English. What a page states is believed unless it says English of words that are not: templates often do.
 */
export const languageOf = (stated: string | null, text: TokenizedText): string => {
  const language = stated?.toLowerCase().split(/[-_]/)[0] ?? '';
  if (language !== '' && language !== 'en') return language;
  return isEnglishByWords(text) ? 'en' : 'und';
};
