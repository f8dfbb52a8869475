/**
 * The words of a text that no list has. Everything else in repairing looks at these alone, so a clean text costs one
 * look at each of its words.
 */
import type { Token } from '../token.ts';
import type { WordSource } from './word-source.ts';

/** A form that is no English word, with the tokens that have it. */
export type OddWord = { readonly text: string; readonly tokens: readonly number[] };

export type Vocabulary = {
  /** Lower-case words of Latin letters that are no English words. */
  readonly odd: readonly OddWord[];
  /** Capitalised forms ("Govemment") and such with a digit inside ("c0untry"), by their text. */
  readonly other: readonly OddWord[];
  /** Words with a capital inside ("theEuropean"). */
  readonly camels: readonly OddWord[];
  /** How often each English word stands in the text. */
  readonly known: ReadonlyMap<string, number>;
  /** True where little words say that the text is English. */
  readonly isEnglish: boolean;
};

const ENGLISH = ['the', 'of', 'and', 'to', 'that', 'for', 'with', 'said', 'by', 'from', 'this', 'which'];

/** In English these are a sixth of all words; in other languages hardly any. */
const LEAST_ENGLISH = 0.05;

/** Too few words to tell the language. */
const SHORT_TEXT = 25;

const PLAIN = /^[a-z]{3,40}$/;
const OTHER = /^(?:[A-Z][a-z]{2,30}|[A-Za-z015]{3,30})$/;
const CAMEL = /^[a-z]{2,}[A-Z][A-Za-z]+$/;
const HAS_DIGIT = /[015]|[a-z]I/;

const isOther = (text: string): boolean => {
  if (!OTHER.test(text)) return false;
  if (!HAS_DIGIT.test(text)) return /^[A-Z][a-z]+$/.test(text);
  return /[a-z]{2}|^[a-z][015][a-z]$/.test(text) && !/^\d+(?:st|nd|rd|th|am|pm|km|kg|mm|cm|bn)?$/.test(text);
};

const isKnown = (text: string, { isWord }: WordSource): boolean =>
  text.length < 3 || (PLAIN.test(text) && isWord(text));

/** How often each known form stands in the text, and where each other one does. */
const group = (
  tokens: readonly Token[],
  words: WordSource,
): { known: Map<string, number>; unknown: Map<string, number[]> } => {
  const known = new Map<string, number>();
  const unknown = new Map<string, number[]>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'symbol') continue;
    const { text } = token;
    const times = known.get(text);
    const places = times === undefined ? unknown.get(text) : undefined;
    if (times !== undefined) known.set(text, times + 1);
    else if (places) places.push(index);
    else if (isKnown(text, words)) known.set(text, 1);
    else unknown.set(text, [index]);
  }
  return { known, unknown };
};

const isEnglishText = (known: ReadonlyMap<string, number>, tokens: number): boolean => {
  const little = ENGLISH.reduce((sum, word) => sum + (known.get(word) ?? 0), 0);
  return tokens < SHORT_TEXT || little >= tokens * LEAST_ENGLISH;
};

/** Sorts the words of a text into known and odd ones. Linear; each form is looked up once. */
export const readVocabulary = (tokens: readonly Token[], words: WordSource): Vocabulary => {
  const { known, unknown } = group(tokens, words);
  const all = [...unknown].map(([text, at]): OddWord => ({ text, tokens: at }));
  return {
    odd: all.filter(({ text }) => PLAIN.test(text)),
    other: all.filter(({ text }) => isOther(text)),
    camels: all.filter(({ text }) => CAMEL.test(text)),
    known,
    isEnglish: isEnglishText(known, tokens.length),
  };
};
