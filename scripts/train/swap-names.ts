/**
 * Copies of training sentences in which the names of people and places are others: the tagger meets names from all
 * over the world in sentences that it knows.
 */
import { TAGGED_KINDS } from '../../lib/core/mentions/tagger/tag-set.ts';
import type { NamePools } from './name-lists.ts';
import type { GoldSpan, MarkedText } from './read-training.ts';

const PERSON = TAGGED_KINDS.indexOf('person');
const PLACE = TAGGED_KINDS.indexOf('place');

type Swapper = {
  readonly pools: NamePools;
  readonly random: () => number;
  /** What each word, or place, has become in this document. */
  readonly chosen: Map<string, string>;
};

const choose = (swapper: Swapper, original: string, pool: readonly string[]): string => {
  const known = swapper.chosen.get(original);
  if (known !== undefined) return known;
  const name = pool[Math.floor(swapper.random() * pool.length)] ?? original;
  swapper.chosen.set(original, name);
  return name;
};

const swapPerson = (swapper: Swapper, surface: string): string => {
  const words = surface.split(' ');
  return words
    .map((word, index) => {
      if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return word;
      const isGiven = index === 0 && words.length > 1;
      return choose(swapper, word, isGiven ? swapper.pools.given : swapper.pools.surname);
    })
    .join(' ');
};

const swapSpan = (swapper: Swapper, { kindIndex }: GoldSpan, surface: string): string => {
  if (kindIndex === PERSON) return swapPerson(swapper, surface);
  const isPlainPlace = kindIndex === PLACE && /^\p{Lu}\p{Ll}/u.test(surface);
  return isPlainPlace ? choose(swapper, surface, swapper.pools.place) : surface;
};

const swapText = (swapper: Swapper, marked: MarkedText): MarkedText => {
  let text = '';
  let end = 0;
  const spans = marked.spans.map(span => {
    text += marked.text.slice(end, span.start);
    const start = text.length;
    text += swapSpan(swapper, span, marked.text.slice(span.start, span.end));
    end = span.end;
    return { ...span, start, end: text.length };
  });
  return { ...marked, text: text + marked.text.slice(end), spans };
};

/** The sentences of one document with other names, each name always by the same one. */
export const swapNames = (
  texts: readonly MarkedText[],
  pools: NamePools,
  random: () => number,
): readonly MarkedText[] => {
  const swapper = { pools, random, chosen: new Map<string, string>() };
  return texts.map(marked => swapText(swapper, marked));
};
