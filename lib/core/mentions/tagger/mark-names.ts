/** Marks the tokens of a text that are in a name of the pack, or in a listed phrase of two words or more. */
import type { KnownName } from '../known-names.ts';
import { extendPhrase, isListed, LIST_NAMES, type ListFilter, START_OF_PHRASE } from './list-filter.ts';
import { CASES, isCapital, type WordTraits } from './word-traits.ts';

const KNOWN_KINDS = ['person', 'organization', 'place', 'event', 'work', 'other'] as const;
const DEMONYM = 7;
const UNSURE = 8;

/** The mark of a demonym of one word. */
export const SINGLE_DEMONYM = DEMONYM * 4;

const codeOfName = ({ candidates }: KnownName): number => {
  const [best] = candidates;
  if (!best) return 0;
  if (candidates.every(each => each.form === 'demonym')) return DEMONYM;
  return best.form === 'short' ? UNSURE : 1 + KNOWN_KINDS.indexOf(best.kind);
};

/** Whether a token is all of a name, its first, an inner or its last one. */
const seatIn = ({ firstToken, endToken }: KnownName, token: number): number => {
  if (token === firstToken) return token === endToken - 1 ? 0 : 1;
  return token === endToken - 1 ? 3 : 2;
};

/** For each of `count` tokens 0, or the kind of the pack's name it is in and its seat there. */
export const markKnown = (names: readonly KnownName[], count: number): Uint8Array => {
  const codes = new Uint8Array(count);
  for (const name of names) {
    const code = codeOfName(name);
    for (let token = name.firstToken; token < name.endToken; token++)
      codes[token] = code * 4 + seatIn(name, token);
  }
  return codes;
};

const LONGEST_PHRASE = 6;

const PHRASE_LISTS = (['place', 'organization', 'other'] as const).map(name => LIST_NAMES.indexOf(name));

/** The list that has a phrase; the later one where several do. */
const findList = (hash: number, lists: readonly ListFilter[]): number | undefined => {
  let found: number | undefined;
  for (const list of PHRASE_LISTS) {
    const filter = lists[list];
    if (filter && isListed(filter, hash)) found = list;
  }
  return found;
};

type Phrase = { readonly end: number; readonly list: number };

const longestPhrase = (
  words: readonly WordTraits[],
  first: number,
  lists: readonly ListFilter[],
): Phrase | undefined => {
  let hash = START_OF_PHRASE;
  let found: Phrase | undefined;
  const end = Math.min(words.length, first + LONGEST_PHRASE);
  for (let index = first; index < end; index++) {
    const word = words[index];
    if (!word || (word.case === CASES.mark && !word.isConnector)) break;
    if (word.case === CASES.mark) continue;
    hash = extendPhrase(hash, word.folded);
    const list = index > first && isCapital(word) ? findList(hash, lists) : undefined;
    if (list !== undefined) found = { end: index + 1, list };
  }
  return found;
};

/** For each token 0, or the list of the phrase it is in and whether it is the first token of it. */
export const markPhrases = (words: readonly WordTraits[], lists: readonly ListFilter[]): Uint8Array => {
  const codes = new Uint8Array(words.length);
  let index = 0;
  while (index < words.length) {
    const phrase = isCapital(words[index]) ? longestPhrase(words, index, lists) : undefined;
    if (!phrase) {
      index++;
      continue;
    }
    codes[index] = 2 * phrase.list;
    codes.fill(2 * phrase.list + 1, index + 1, phrase.end);
    index = phrase.end;
  }
  return codes;
};
