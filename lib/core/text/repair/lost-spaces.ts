/**
 * Lost spaces ("ofthe", "theEuropean Union"): an odd word that is two or more English words. Many good words are made
 * of two ("smartphone"), so only joints with an article, a preposition or such count as signs, and several are needed;
 * then the others are cut as well, where one way of cutting is plainly the best.
 */

import { COMMON_WORDS } from './common-words.ts';
import type { OddWord, Vocabulary } from './odd-words.ts';
import { isWholeName, type WordSource } from './word-source.ts';

/** Words that hardly begin or end a compound. */
const LITTLE = new Set(
  'the of and that which was were has have had his her their its said this these those been would could should they there when where while because about against between from with into than then also but are who what will an is it he she we to in for on at by as or be not'.split(
    ' ',
  ),
);

/** Those that make no word when they are joined to another: a sign of lost spaces. */
const SIGNS = new Set(
  'the of and that which was were has have had his their its said this these those been would could they there because from with'.split(
    ' ',
  ),
);

/** A clean text may have one of these by chance. */
const LEAST_SIGNS = 2;
const LEAST_PART = 2;
const MOST_PARTS = 5;

type Cut = { readonly parts: readonly string[]; readonly cost: number };

const NO_CUT: Cut = { parts: [], cost: Number.POSITIVE_INFINITY };

/** What a part costs: little words hardly anything, common words less than rare ones, long ones less than short. */
const partCost = (part: string, words: WordSource): number => {
  if (LITTLE.has(part)) return 1;
  if (part.length < 3) return Number.POSITIVE_INFINITY;
  if (COMMON_WORDS.has(part)) return 2;
  if (!words.isWord(part)) return Number.POSITIVE_INFINITY;
  return part.length >= 5 ? 2.2 : 4;
};

/** The cheapest way to cut a word into known words; no parts where there is none. */
const cutBest = (word: string, words: WordSource): Cut => {
  const best: Cut[] = [{ parts: [], cost: 0 }];
  for (let end = 1; end <= word.length; end++) {
    let cheapest = NO_CUT;
    for (let start = Math.max(0, end - 20); start <= end - LEAST_PART; start++) {
      const before = best[start] ?? NO_CUT;
      if (before.cost === Number.POSITIVE_INFINITY || before.parts.length >= MOST_PARTS) continue;
      const cost = before.cost + partCost(word.slice(start, end), words);
      if (cost < cheapest.cost) cheapest = { parts: [...before.parts, word.slice(start, end)], cost };
    }
    best.push(cheapest);
  }
  return best[word.length] ?? NO_CUT;
};

/** Signs that stand at either end of an odd word, for a first look. */
const MAY_BE_SIGN = new RegExp(`^(?:${[...SIGNS].join('|')})|(?:${[...SIGNS].join('|')})$`);

/** Two words that are no sign are cut where signs are many and the text has both words elsewhere. */
const LEAST_OF_OTHERS = 4;
const LEAST_SHARE = 0.2;

const SURE_LENGTH = 14;
const LIKELY_LENGTH = 9;

/** Words that are also endings of compounds. */
const ENDINGS = new Set(
  'able ability list board boards share long wide like less ship room work line'.split(' '),
);

const isLikelyCut = (parts: readonly string[], known: ReadonlyMap<string, number>): boolean =>
  parts.join('').length >= LIKELY_LENGTH &&
  parts.every(part => LITTLE.has(part) || COMMON_WORDS.has(part) || known.has(part)) &&
  parts.every(part => part.length > 3 || LITTLE.has(part)) &&
  !ENDINGS.has(parts.at(-1) ?? '');

/** No compound is that long, or is made with a little word. */
const isSureCut = (parts: readonly string[]): boolean =>
  parts.some(part => LITTLE.has(part))
    ? parts.every(part => LITTLE.has(part) || COMMON_WORDS.has(part) || part.length >= 5)
    : parts.join('').length >= SURE_LENGTH &&
      parts.every(part => part.length >= 4) &&
      (parts[0]?.length ?? 0) > 5;

const isSign = (parts: readonly string[]): boolean =>
  parts.length > 1 &&
  parts.some(part => SIGNS.has(part)) &&
  parts.every(part => LITTLE.has(part) || part.length >= 3);

/** "theEuropean": a little word and a word with a capital. */
const CAMEL = /^(\p{Ll}{2,})(\p{Lu}\p{L}+)$/u;

const cutCamel = (text: string, words: WordSource): readonly string[] => {
  const [, head = '', tail = ''] = CAMEL.exec(text) ?? [];
  if (head === '' || isWholeName(words, text)) return [];
  return LITTLE.has(head) || words.isWord(head) ? [head, tail] : [];
};

const cutOne = (text: string, words: WordSource): readonly string[] => {
  if (!/^[a-z]+$/.test(text)) return cutCamel(text, words);
  const { parts } = cutBest(text, words);
  return parts.length > 1 ? parts : [];
};

/** The parts of each odd word that is several words; empty for a text whose spaces are in place. */
export const readLostSpaces = (
  { odd, known }: Vocabulary,
  camels: readonly OddWord[],
  words: WordSource,
): ReadonlyMap<string, readonly string[]> => {
  const all = [...odd, ...camels];
  const cuts = new Map<string, readonly string[]>();
  if (all.filter(({ text }) => MAY_BE_SIGN.test(text)).length < LEAST_SIGNS) return cuts;
  for (const { text } of all) {
    const parts = cutOne(text, words);
    if (parts.length > 1) cuts.set(text, parts);
  }
  const signs = [...cuts.values()].filter(isSign).length;
  if (signs < LEAST_SIGNS) return new Map();
  const isFrequent = signs >= LEAST_OF_OTHERS && signs >= all.length * LEAST_SHARE;
  const isOnce = new Set(all.filter(({ tokens }) => tokens.length === 1).map(({ text }) => text));
  const isCertain = (text: string, parts: readonly string[]): boolean =>
    isSign(parts) || (isOnce.has(text) && (isSureCut(parts) || (isFrequent && isLikelyCut(parts, known))));
  return new Map([...cuts].filter(([text, parts]) => isCertain(text, parts)));
};
