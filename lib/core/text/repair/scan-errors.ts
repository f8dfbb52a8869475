/**
 * Errors of character recognition: an odd word that becomes an English word when letters that look alike are read as
 * the other ("govemment", "c0untry", "tbe"). A misprint can look the same, so a text needs several, and they have to
 * explain a good part of its odd words. Of several readings the one that the text or everyday English has wins.
 */
import { COMMON_WORDS } from './common-words.ts';
import type { Vocabulary } from './odd-words.ts';
import { beginsName, isWholeName, type WordSource } from './word-source.ts';

/** What is read, and what may have stood there; the third figure says how often scanners err so. */
const CONFUSIONS: readonly (readonly [seen: string, meant: string, weight: number])[] = [
  ['rn', 'm', 3],
  ['m', 'rn', 3],
  ['cl', 'd', 3],
  ['d', 'cl', 2],
  ['vv', 'w', 3],
  ['w', 'vv', 1],
  ['ii', 'u', 3],
  ['u', 'ii', 1],
  ['li', 'h', 2],
  ['h', 'li', 1],
  ['ri', 'n', 2],
  ['n', 'ri', 1],
  ['tl', 'd', 1],
  ['1', 'l', 4],
  ['1', 'i', 4],
  ['0', 'o', 4],
  ['5', 's', 4],
  ['l', 'i', 2],
  ['i', 'l', 2],
  ['l', 't', 1],
  ['t', 'l', 1],
  ['I', 'l', 4],
  ['e', 'c', 2],
  ['c', 'e', 2],
  ['e', 'o', 1],
  ['o', 'e', 1],
  ['c', 'o', 1],
  ['o', 'c', 1],
  ['h', 'b', 2],
  ['b', 'h', 2],
  ['n', 'u', 2],
  ['u', 'n', 2],
  ['v', 'y', 1],
  ['y', 'v', 1],
  ['f', 't', 1],
  ['t', 'f', 1],
  ['r', 't', 1],
  ['s', 'a', 1],
  ['a', 's', 1],
  ['a', 'o', 1],
  ['o', 'a', 1],
  ['in', 'm', 2],
  ['m', 'in', 2],
  ['nn', 'm', 1],
  ['ni', 'm', 1],
  ['q', 'g', 1],
  ['g', 'q', 1],
  ['6', 'b', 2],
  ['fl', 'fi', 3],
  ['fi', 'fl', 3],
  ['f', 'fi', 2],
  ['f', 'fl', 2],
];

const LEAST_WORDS = 3;
const LEAST_SHARE = 0.3;

type Reading = { readonly text: string; readonly weight: number };

const oneStep = (word: string): readonly Reading[] =>
  CONFUSIONS.flatMap(([seen, meant, weight]) => {
    const readings: Reading[] = [];
    for (let at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + 1))
      readings.push({ text: word.slice(0, at) + meant + word.slice(at + seen.length), weight });
    return readings;
  });

type Judge = (word: string) => number;

/** The heaviest reading that is a word; undefined for none, or for two that are as likely. */
const bestOf = (readings: readonly Reading[], judge: Judge): string | undefined => {
  const best = new Map<string, number>();
  for (const { text, weight } of readings) {
    const likely = judge(text);
    if (likely > 0) best.set(text, Math.max(best.get(text) ?? 0, likely + weight));
  }
  const [first, second] = [...best].toSorted((a, b) => b[1] - a[1]);
  return first && (!second || first[1] > second[1]) ? first[0] : undefined;
};

const LEAST_TWO_STEPS = 7;

/** One confusion, or in a long word two, of which none alone makes a word. */
const readTwice = (word: string, judge: Judge): string | undefined => {
  const once = oneStep(word);
  const best = bestOf(once, judge);
  if (best !== undefined || word.length < LEAST_TWO_STEPS || once.some(({ text }) => judge(text) > 0))
    return best;
  const likely = once.filter(({ weight }) => weight >= 2);
  return bestOf(
    likely.flatMap(({ text, weight }) =>
      oneStep(text)
        .filter(next => next.weight >= 2)
        .map(next => ({ text: next.text, weight: next.weight + weight })),
    ),
    judge,
  );
};

const judgeBy =
  (known: ReadonlyMap<string, number>, words: WordSource): Judge =>
  word => {
    if (word.length < 3 || !/^[a-z]+$/.test(word)) return 0;
    if (known.has(word)) return 4 + Math.min(3, known.get(word) ?? 0);
    if (COMMON_WORDS.has(word)) return 4;
    return word.length >= 5 && words.isWord(word) ? 1 : 0;
  };

const HAS_DIGIT = /[015]|[a-z]I|I[a-z]*[a-z]I/;

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A capital I, or a capital letter with a digit behind, that was read as something else ("lndia", "1srael"). */
const readName = (text: string, words: WordSource): string | undefined => {
  const forms = [
    text.replace(/^[l1]/, 'I'),
    text.replace(/0/g, 'o').replace(/1/g, 'l'),
    text.replace(/0/g, 'o').replace(/1/g, 'i'),
    ...(/^[A-Z]/.test(text)
      ? oneStep(text)
          .filter(({ weight }) => weight >= 3)
          .map(reading => reading.text)
      : []),
  ];
  const found = [...new Set(forms)].filter(
    form => form !== text && /^[A-Z]/.test(form) && isWholeName(words, form),
  );
  return found.length === 1 ? found[0] : undefined;
};

/** A capital I inside a word is an l. */
const plainReading = (text: string, judge: Judge): string | undefined => {
  const plain = text.replace(/(?<=[a-z])I/g, 'l');
  return plain !== text && judge(plain) > 0 ? plain : undefined;
};

const readCapitalised = (text: string, judge: Judge, words: WordSource): string | undefined => {
  if (!HAS_DIGIT.test(text) && (beginsName(words, text) || judge(text.toLowerCase()) > 0)) return undefined;
  const name = readName(text, words);
  if (name !== undefined) return name;
  const digits = HAS_DIGIT.test(text);
  if (text.length < 6 && !digits) return undefined;
  const plain = plainReading(text, judge);
  if (plain !== undefined) return plain;
  const small = text.replace(/^I/, 'l');
  if (small !== text && judge(small) > 0) return small;
  const restored = readTwice(text.replace(/(?<=[a-z])I/g, 'l').toLowerCase(), judge);
  if (restored === undefined) return undefined;
  if (!digits && judge(restored) < 4 && restored.length < 8) return undefined;
  return /^[A-Z]/.test(text) ? capitalise(restored) : restored;
};

/** A form that stands there again and again is a word that the list lacks; a name may be written small. */
const MOST_TIMES = 3;

const isMisreadable = (text: string, times: number, words: WordSource): boolean =>
  (times <= MOST_TIMES || text === 'tbe') && !isWholeName(words, capitalise(text));

/** A reading by one of the commoner confusions. */
const isSign = (text: string, judge: Judge): boolean =>
  oneStep(text).some(reading => reading.weight >= 2 && judge(reading.text) > 0);

/** What the misread words of a scanned copy were; empty for any other text. */
export const readScanErrors = (
  { odd, other, known }: Vocabulary,
  words: WordSource,
): ReadonlyMap<string, string> => {
  const judge = judgeBy(known, words);
  const restored = new Map<string, string>();
  const withDigit = other.filter(({ text }) => HAS_DIGIT.test(text) && readCapitalised(text, judge, words));
  const plain = odd.filter(({ text, tokens }) => isMisreadable(text, tokens.length, words));
  if (withDigit.length + plain.length < LEAST_WORDS) return restored;
  const signs = withDigit.length + plain.filter(({ text }) => isSign(text, judge)).length;
  const candidates = plain.length + withDigit.length;
  if (signs < LEAST_WORDS || signs < candidates * LEAST_SHARE) return restored;
  for (const { text } of plain) {
    const read = (text.startsWith('l') ? readName(text, words) : undefined) ?? readTwice(text, judge);
    if (read !== undefined) restored.set(text, read);
  }
  for (const { text, tokens } of other) {
    if (tokens.length > 1 && !HAS_DIGIT.test(text)) continue;
    const read = readCapitalised(text, judge, words);
    if (read !== undefined) restored.set(text, read);
  }
  return restored;
};
