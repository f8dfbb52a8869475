/**
 * What the check-worthiness scorer sees of a clause: single words, pairs of neighbours, word beginnings and endings,
 * the classes of its words with how often they occur, pairs of classes, a class with the word that follows it, its
 * length, its dates, and whether its sentence asks.
 *
 * Each feature is hashed to a bucket (K. Weinberger et al., Feature hashing for large scale multitask learning,
 * 2009), so that no vocabulary has to be carried along. Names are seen as capitals only: who is known is the pack's
 * to say, and the weights must not change with it. Tried on held-out debates and left out, since none gained more than
 * 0.3 points: three words in a row, words with a gap, letters in a row, any two words of a sentence, linked entities.
 */
import type { DateMention } from '../model/analysis.ts';
import type { Token, TokenizedText } from '../text/token.ts';
import { bucketOf, hashCodes } from './worthiness-hash.ts';
import { readWorthinessToken, type WorthinessToken } from './worthiness-token.ts';
import { WORD_CLASSES } from './worthiness-words.ts';

/** The part of a text to be judged; `isQuestion` tells of the sentence it stands in. */
export type WorthinessInput = {
  readonly text: TokenizedText;
  readonly firstToken: number;
  readonly endToken: number;
  readonly dates: readonly DateMention[];
  readonly isQuestion: boolean;
};

const KIND = {
  word: 1,
  pair: 2,
  beginning: 3,
  ending: 4,
  classCount: 5,
  classPair: 6,
  classThenWord: 7,
  length: 8,
  date: 9,
  question: 10,
} as const;

const STEM_CODES = 5;
const ENDING_CODES = 3;

const EDGE = hashCodes('^', 0, 1);
const COUNT_STEPS = [1, 2, 3, 4] as const;
const LENGTH_STEPS = [4, 6, 8, 10, 12, 15, 18, 22, 27, 35, 45] as const;

const isMark = (token: Token | undefined): boolean =>
  token?.kind === 'symbol' && !/[$£€%#&]/.test(token.text);

/** The range without marks at its ends, so that a clause and a whole sentence look alike. */
const trimRange = ({ text, firstToken, endToken }: WorthinessInput): readonly [number, number] => {
  let first = firstToken;
  let end = endToken;
  while (first < end && isMark(text.tokens[first])) first++;
  while (end > first && isMark(text.tokens[end - 1])) end--;
  return [first, end];
};

const addAffixes = (buckets: number[], { text, kind }: Token): void => {
  const { length } = text;
  if (kind !== 'word') return;
  if (length > STEM_CODES) buckets.push(bucketOf(KIND.beginning, hashCodes(text, 0, STEM_CODES), 0));
  if (length > ENDING_CODES + 1)
    buckets.push(bucketOf(KIND.ending, hashCodes(text, length - ENDING_CODES, length), 0));
};

/** What a word and the one before it make together. */
const addPairs = (buckets: number[], before: WorthinessToken, step: WorthinessToken): void => {
  buckets.push(bucketOf(KIND.pair, before.hash, step.hash));
  for (let left = before.classes; left !== 0; left &= left - 1) {
    const leftClass = 31 - Math.clz32(left & -left);
    buckets.push(bucketOf(KIND.classThenWord, leftClass, step.hash));
    for (let right = step.classes; right !== 0; right &= right - 1) {
      buckets.push(bucketOf(KIND.classPair, leftClass, 31 - Math.clz32(right & -right)));
    }
  }
};

const addSteps = (buckets: number[], kind: number, item: number, count: number): void => {
  const steps = kind === KIND.length ? LENGTH_STEPS : COUNT_STEPS;
  for (const step of steps) {
    if (count < step) return;
    buckets.push(bucketOf(kind, item, step));
  }
};

const addDates = (buckets: number[], dates: readonly DateMention[]): void => {
  for (const { type, value } of dates) buckets.push(bucketOf(KIND.date, type.charCodeAt(1), value.length));
};

const countClasses = (counts: Uint8Array, classes: number): void => {
  for (let rest = classes; rest !== 0; rest &= rest - 1) {
    const index = 31 - Math.clz32(rest & -rest);
    counts[index] = Math.min(255, (counts[index] ?? 0) + 1);
  }
};

const NO_STEP: WorthinessToken = { hash: EDGE, classes: 0 };

/** What was seen of a clause. */
export type WorthinessFeatures = {
  /** The buckets of all features; a feature that occurs twice stands twice. */
  readonly buckets: readonly number[];
  /** How often each class of words occurs, in the order of `WORD_CLASSES`. */
  readonly counts: Uint8Array;
};

/** Reads the features of a clause or a sentence. */
export const readWorthinessFeatures = (input: WorthinessInput): WorthinessFeatures => {
  const buckets: number[] = [];
  const counts = new Uint8Array(WORD_CLASSES.length);
  const [first, end] = trimRange(input);
  let before = NO_STEP;
  for (let index = first; index < end; index++) {
    const token = input.text.tokens[index];
    if (!token) break;
    const step = readWorthinessToken(token, index === first);
    buckets.push(bucketOf(KIND.word, step.hash, 0));
    addAffixes(buckets, token);
    addPairs(buckets, before, step);
    countClasses(counts, step.classes);
    before = step;
  }
  addPairs(buckets, before, NO_STEP);
  counts.forEach((count, index) => {
    addSteps(buckets, KIND.classCount, index, count);
  });
  addSteps(buckets, KIND.length, 0, end - first);
  addDates(buckets, input.dates);
  if (input.isQuestion) buckets.push(bucketOf(KIND.question, 0, 0));
  return { buckets, counts };
};
