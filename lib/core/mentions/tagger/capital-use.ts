/**
 * What capitals mean in a text: how each sentence is written, and what the whole document shows of a word (written
 * small somewhere, or with a capital inside a sentence; after a given name, after "in").
 */
import type { Sentence, TokenizedText } from '../../text/token.ts';
import { CASES, isCapital, type WordTraits } from './word-traits.ts';

/** How the words of a sentence are written: capitals tell little in a headline, nothing in a shouted line. */
export const WRITING = { normal: 0, title: 1, shouted: 2, small: 3 } as const;

/** Bits of what a text shows of a word. */
const SEEN = {
  lower: 1,
  capitalInside: 2,
  afterGivenName: 4,
  afterPreposition: 8,
  beforeSurname: 16,
} as const;

/** One of `WRITING`. */
export const readWriting = (words: readonly WordTraits[], sentence: Sentence): number => {
  const letters = words
    .slice(sentence.firstToken, sentence.endToken)
    .filter(({ case: form }) => form < CASES.number);
  const capitals = letters.filter(
    ({ case: form }) => form === CASES.capitals || form === CASES.initial,
  ).length;
  const capitalized = letters.filter(word => word.case === CASES.capitalized && word.length > 3).length;
  if (!letters.some(isCapital)) return WRITING.small;
  if (letters.length > 1 && capitals >= letters.length * 0.8) return WRITING.shouted;
  const long = letters.filter(word => word.length > 3).length;
  return long > 3 && capitalized + capitals > long * 0.75 ? WRITING.title : WRITING.normal;
};

const PREPOSITIONS = new Set(['in', 'at', 'near', 'from', 'to', 'outside', 'around', 'across']);
const GIVEN = 1;
const SURNAME = 2;

type Reader = { readonly text: TokenizedText; readonly words: readonly WordTraits[] };

/** What the words beside a capitalised word say of it. */
const seeNeighbours = ({ text, words }: Reader, index: number, isStart: boolean): number => {
  const word = words[index];
  const previous = isStart ? undefined : words[index - 1];
  const next = words[index + 1];
  let seen = 0;
  if (previous && previous.case < CASES.number) seen |= SEEN.capitalInside;
  if (previous && isCapital(previous) && (previous.lists & GIVEN || previous.isTitle))
    seen |= SEEN.afterGivenName;
  if (previous?.case === CASES.lower && PREPOSITIONS.has(text.tokens[index - 1]?.text ?? ''))
    seen |= SEEN.afterPreposition;
  const isGiven = ((word?.lists ?? 0) & GIVEN) !== 0;
  if (isGiven && next && isCapital(next) && next.lists & SURNAME) seen |= SEEN.beforeSurname;
  return seen;
};

const seeToken = (reader: Reader, index: number, isStart: boolean): number => {
  const form = reader.words[index]?.case ?? CASES.mark;
  if (form >= CASES.number) return 0;
  return form === CASES.lower ? SEEN.lower : seeNeighbours(reader, index, isStart);
};

/** For a word the bits of `SEEN`, from all sentences in which capitals mean something. */
export const readSeen = (reader: Reader, writing: Uint8Array): ((word: WordTraits) => number) => {
  const bits = new Map<number, number>();
  reader.text.sentences.forEach(({ firstToken, endToken }, turn) => {
    if (writing[turn] === WRITING.title || writing[turn] === WRITING.shouted) return;
    for (let index = firstToken; index < endToken; index++) {
      const word = reader.words[index]?.lower ?? 0;
      const seen = seeToken(reader, index, index === firstToken);
      if (seen !== 0) bits.set(word, (bits.get(word) ?? 0) | seen);
    }
  });
  return word => bits.get(word.lower) ?? 0;
};
