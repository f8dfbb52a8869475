import type { Token } from '../text/token.ts';
import { hashCodes, hashNumber, hashWord } from './worthiness-hash.ts';
import { CLASS_WORDS, WORD_CLASSES, type WordClass } from './worthiness-words.ts';

const classBit = (name: WordClass): number => 1 << WORD_CLASSES.indexOf(name);

const BIT = {
  number: classBit('number'),
  sign: classBit('sign'),
  capital: classBit('capital'),
  ed: classBit('ed'),
} as const;

const readClassWords = (): ReadonlyMap<number, number> => {
  const classes = new Map<number, number>();
  for (const name of WORD_CLASSES) {
    for (const word of CLASS_WORDS[name]?.split(/\s+/) ?? []) {
      const hash = hashCodes(word, 0, word.length);
      classes.set(hash, (classes.get(hash) ?? 0) | classBit(name));
    }
  }
  return classes;
};

const CLASSES_OF_WORD = readClassWords();

const isUpper = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code > 127 && text.slice(0, 1) !== text.slice(0, 1).toLowerCase());
};

const shapeBits = (token: Token, isFirst: boolean): number => {
  const { text, kind } = token;
  if (kind === 'number') return BIT.number;
  if (kind === 'symbol') return /[$£€%]/.test(text) ? BIT.sign : 0;
  const capital = !isFirst && text !== 'I' && isUpper(text) ? BIT.capital : 0;
  return capital | (text.length > 4 && text.endsWith('ed') ? BIT.ed : 0);
};

/** A token as the scorer sees it: the hash of its word, and a bit for each class it is in. */
export type WorthinessToken = { readonly hash: number; readonly classes: number };

/** "May" and "Will" inside a sentence are a month and a name. */
const UNREAL_BITS = classBit('unreal') | classBit('modal') | classBit('future');

/** Reads a token; the first of a clause is in capitals for another reason. */
export const readWorthinessToken = (token: Token, isFirst: boolean): WorthinessToken => {
  const hash = token.kind === 'number' ? hashNumber(token.text) : hashWord(token.text);
  const listed = CLASSES_OF_WORD.get(hash) ?? 0;
  const shape = shapeBits(token, isFirst);
  return { hash, classes: shape | (shape & BIT.capital ? listed & ~UNREAL_BITS : listed) };
};
