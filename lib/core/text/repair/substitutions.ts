/**
 * Blind substitution: a program put a synonym wherever the letters of a word stood ("counattempt" for "country",
 * since "try" became "attempt"). The rules at work are found from the text itself: a rule explains an odd word when
 * taking the substitute back makes an English word. Rules of likely synonyms are believed for one word once the copy
 * is known to be damaged; a rule of any two words has to explain several odd words, and better than any other rule.
 */
import { COMMON_WORDS, SHORT_WORDS } from './common-words.ts';
import type { OddWord, Vocabulary } from './odd-words.ts';
import { ORIGINALS } from './synonym-pairs.ts';
import type { WordSource } from './word-source.ts';

const ORIGINAL_WORDS = [...COMMON_WORDS, ...SHORT_WORDS];

type Reading = { readonly original: string; readonly substitute: string; readonly restored: string };

/** The shortest substitute: shorter ones stand in words by chance. */
const LEAST_SUBSTITUTE = { listed: 3, other: 4 };
const LONGEST_SUBSTITUTE = 14;

/** A clean text has none of these words, or one by chance. */
const LEAST_WORDS = 2;

/** How many odd words a rule explains that no list has. */
const LEAST_AGREEING = 2;

/** How many odd words such rules explain together where nothing else says that the copy is damaged. */
const LEAST_INDUCED = 4;

/** Bounds of the search for unlisted rules, so that a text of nothing but odd words takes no longer. */
const MOST_TRIED = { substitutes: 120, holders: 8 };

const LEAST_LENGTH = 5;

/** Words that are endings too. */
const ENDINGS = new Set(['ion', 'ions', 'able', 'her', 'age', 'ate', 'less', 'ling', 'ant', 'ants']);

/** Endings that blind substitution spoils: "countrys" was written "countries". */
const respell = (word: string): string => (word.endsWith('ys') ? `${word.slice(0, -2)}ies` : word);

const takeBack = (word: string, at: number, { original, substitute }: Omit<Reading, 'restored'>): string =>
  word.slice(0, at) + original + word.slice(at + substitute.length);

const restoreWith = (
  word: string,
  at: number,
  rule: Omit<Reading, 'restored'>,
  words: WordSource,
): string | undefined => {
  const restored = takeBack(word, at, rule);
  if (restored === rule.original || restored.length < 3) return undefined;
  if (words.isWord(restored)) return restored;
  const respelt = respell(restored);
  return respelt !== restored && words.isWord(respelt) ? respelt : undefined;
};

/** Every stretch of a word that could be a substitute. */
const stretches = (word: string, least: number): readonly (readonly [at: number, stretch: string])[] => {
  const found: (readonly [number, string])[] = [];
  for (let at = 0; at + least <= word.length; at++) {
    const longest = Math.min(word.length - at, LONGEST_SUBSTITUTE, word.length - 1);
    for (let length = least; length <= longest; length++) found.push([at, word.slice(at, at + length)]);
  }
  return found;
};

const listedReadings = (word: string, words: WordSource): readonly Reading[] =>
  stretches(word, LEAST_SUBSTITUTE.listed).flatMap(([at, substitute]) =>
    (ORIGINALS.get(substitute) ?? []).flatMap((original): Reading[] => {
      const restored = restoreWith(word, at, { original, substitute }, words);
      return restored === undefined ? [] : [{ original, substitute, restored }];
    }),
  );

type Explained = ReadonlyMap<string, readonly Reading[]>;

const ruleOf = ({ original, substitute }: Reading): string => `${original}>${substitute}`;

const support = (explained: Explained): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const readings of explained.values())
    for (const rule of new Set(readings.map(ruleOf))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

/** Words that several odd words hold, with the odd words. */
const sharedStretches = (
  odd: readonly string[],
  least: number,
  words: WordSource,
): readonly (readonly [string, readonly string[]])[] => {
  const holders = new Map<string, Set<string>>();
  for (const word of odd) {
    for (const [, stretch] of stretches(word, LEAST_SUBSTITUTE.other)) {
      const known = holders.get(stretch);
      if (known) known.add(word);
      else holders.set(stretch, new Set([word]));
    }
  }
  return [...holders]
    .filter(([stretch, held]) => held.size >= least && words.isWord(stretch))
    .toSorted((a, b) => b[1].size - a[1].size)
    .slice(0, MOST_TRIED.substitutes)
    .map(([stretch, held]) => [stretch, [...held]] as const);
};

type Found = { readonly original: string; readonly readings: ReadonlyMap<string, Reading> };

const readAll = (
  holders: readonly string[],
  rule: Omit<Reading, 'restored'>,
  words: WordSource,
): ReadonlyMap<string, Reading> =>
  new Map(
    holders.flatMap(word => {
      const restored = restoreWith(word, word.indexOf(rule.substitute), rule, words);
      return restored === undefined ? [] : [[word, { ...rule, restored }] as const];
    }),
  );

/** "leaderboard": a word beside the substitute makes a compound, which says nothing of a rule. */
const isCompound = (word: string, substitute: string, words: WordSource): boolean => {
  const at = word.indexOf(substitute);
  const end = at + substitute.length;
  if (at > 0 && end < word.length && word.slice(end) !== 's') return false;
  const rest = at === 0 ? word.slice(end) : word.slice(0, at);
  return rest.length > 2 && words.isWord(rest) && !ENDINGS.has(rest);
};

/** The one common word that explains most of the odd words that hold `substitute`; undefined where two do alike. */
const findOriginal = (
  substitute: string,
  holders: readonly string[],
  { vocabulary, words, least }: { vocabulary: Vocabulary; words: WordSource; least: number },
): Found | undefined => {
  const found: Found[] = [];
  const sample = holders.slice(0, MOST_TRIED.holders);
  for (const original of ORIGINAL_WORDS) {
    const rule = { original, substitute };
    if (original === substitute || readAll(sample, rule, words).size < least) continue;
    const readings = readAll(holders, rule, words);
    if (readings.size >= least) found.push({ original, readings });
  }
  const worth = ({ original, readings }: Found): number =>
    readings.size + (vocabulary.known.has(original) ? 0 : 0.5);
  const [best, second] = found.toSorted((a, b) => worth(b) - worth(a));
  if (!best || (second && worth(second) === worth(best))) return undefined;
  return best;
};

/** Odd words that one unlisted rule explains share no beginning: "cryptocoin", "cryptocoins" are one word. */
const differ = (holders: readonly string[]): boolean =>
  new Set(holders.map(word => word.slice(0, 3))).size > 1;

/** Forms of one word are believed where what they were is an everyday word or stands elsewhere in the text. */
const isBelievable = ({ readings }: Found, { known }: Vocabulary): boolean =>
  differ([...readings.keys()]) ||
  [...readings.values()].some(({ restored }) => known.has(restored) || COMMON_WORDS.has(restored));

const inducedReadings = (
  odd: readonly string[],
  vocabulary: Vocabulary,
  { words, isDamaged }: { words: WordSource; isDamaged: boolean },
): Explained => {
  const least = LEAST_AGREEING;
  const explained = new Map<string, Reading[]>();
  const shared = sharedStretches(odd, least, words).filter(([, holders]) => isDamaged || differ(holders));
  if (!isDamaged && new Set(shared.flatMap(([, holders]) => holders)).size < LEAST_INDUCED) return explained;
  for (const [substitute, holders] of shared) {
    if (holders.every(word => isCompound(word, substitute, words))) continue;
    const found = findOriginal(substitute, holders, { vocabulary, words, least });
    if (!found || !isBelievable(found, vocabulary)) continue;
    for (const [word, reading] of found.readings)
      explained.set(word, [...(explained.get(word) ?? []), reading]);
  }
  return explained;
};

/** The reading by the rule with most words behind it; undefined where two rules with as many read otherwise. */
const choose = (
  readings: readonly Reading[],
  counts: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): Reading | undefined => {
  const worth = (reading: Reading): number =>
    (counts.get(ruleOf(reading)) ?? 0) * 4 +
    (isListed(reading) ? 3 : 0) +
    (vocabulary.known.has(reading.original) ? 0 : 1) +
    (vocabulary.known.has(reading.restored) ? 1 : 0) +
    (COMMON_WORDS.has(reading.restored) ? 1 : 0);
  const sorted = readings.toSorted(
    (a, b) => worth(b) - worth(a) || b.substitute.length - a.substitute.length,
  );
  const [best, second] = sorted;
  if (!best || !second || second.restored === best.restored) return best;
  const isTie = worth(second) === worth(best) && second.substitute.length === best.substitute.length;
  return isTie ? undefined : best;
};

const merge = (a: Explained, b: Explained): Explained =>
  new Map([...a.keys(), ...b.keys()].map(word => [word, [...(a.get(word) ?? []), ...(b.get(word) ?? [])]]));

const readListed = (odd: readonly string[], words: WordSource): Explained =>
  new Map(
    odd
      .map(word => [word, listedReadings(word, words)] as const)
      .filter(([, readings]) => readings.length > 0),
  );

/** True where a listed rule that explains other words too explains this one. */
const isSupported = (readings: readonly Reading[], counts: ReadonlyMap<string, number>): boolean =>
  readings.some(reading => (counts.get(ruleOf(reading)) ?? 0) >= LEAST_AGREEING);

const isListed = ({ original, substitute }: Reading): boolean =>
  ORIGINALS.get(substitute)?.includes(original) ?? false;

const isStrong = (readings: readonly Reading[]): boolean =>
  readings.some(({ substitute }) => substitute.length >= 4);

/** Capitalised words are damaged too, but are names until the rule is known. */
const restoreCapitalised = (
  others: readonly OddWord[],
  rules: ReadonlyMap<string, number>,
  words: WordSource,
): readonly (readonly [string, string])[] =>
  others.flatMap(({ text }) => {
    const lower = text.toLowerCase();
    if (text.length < LEAST_LENGTH || !/^[A-Z][a-z]+$/.test(text) || words.isWord(lower)) return [];
    for (const [rule] of rules) {
      const [original = '', substitute = ''] = rule.split('>');
      const at = lower.indexOf(substitute);
      const restored = at < 0 ? undefined : restoreWith(lower, at, { original, substitute }, words);
      if (restored !== undefined)
        return [[text, restored.charAt(0).toUpperCase() + restored.slice(1)] as const];
    }
    return [];
  });

/** What the odd words of a copy altered by substitution were; empty for any other text. */
export const readSubstitutions = (vocabulary: Vocabulary, words: WordSource): ReadonlyMap<string, string> => {
  const odd = vocabulary.odd.map(({ text }) => text).filter(text => text.length >= LEAST_LENGTH);
  const listed = readListed(odd, words);
  const strong = vocabulary.odd.filter(({ text }) => isStrong(listed.get(text) ?? []));
  const isDamaged = strong.reduce((sum, { tokens }) => sum + tokens.length, 0) >= LEAST_WORDS;
  const listedSupport = support(listed);
  const open = odd.filter(word => !isSupported(listed.get(word) ?? [], listedSupport));
  const found = inducedReadings(open, vocabulary, { words, isDamaged });
  if (!isDamaged && found.size < LEAST_INDUCED) return new Map();
  const induced = isDamaged ? found : inducedReadings(open, vocabulary, { words, isDamaged: true });
  const explained = merge(listed, induced);
  const counts = support(explained);
  const restored = new Map<string, string>();
  const rules = new Map<string, number>();
  for (const [word, readings] of explained) {
    const best = choose(readings, counts, vocabulary);
    if (!best) continue;
    restored.set(word, best.restored);
    rules.set(ruleOf(best), counts.get(ruleOf(best)) ?? 0);
  }
  for (const [word, right] of restoreCapitalised(vocabulary.other, rules, words)) restored.set(word, right);
  return restored;
};
