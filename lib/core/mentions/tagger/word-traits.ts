/**
 * What can be said of a word by itself: its hash, affixes, shape, the lists it is on. Computed once for each distinct
 * spelling of a text, however often it occurs.
 */
import { foldToken } from '../../text/fold-token.ts';
import type { Token } from '../../text/token.ts';
import {
  CONNECTORS,
  DIRECTIONS,
  EVENT_WORDS,
  NEVER_NAMES,
  ORGANIZATION_WORDS,
  PLACE_WORDS,
  TITLES,
  WORK_WORDS,
} from '../name-words.ts';
import { hashPart, KEPT_BITS } from './hash-feature.ts';
import { extendPhrase, isListed, type ListFilter, START_OF_PHRASE } from './list-filter.ts';

/** How a word is written. */
export const CASES = {
  lower: 0,
  capitalized: 1,
  capitals: 2,
  initial: 3,
  mixed: 4,
  number: 5,
  mark: 6,
  boundary: 7,
} as const;

export type WordTraits = {
  readonly id: number;
  readonly lower: number;
  readonly folded: number;
  readonly shape: number;
  readonly shortShape: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly case: number;
  /** Bits: the lists of names in their order, then whether it is a common English word. */
  readonly lists: number;
  /** Which of our own word lists it is on: a title, the head of an organisation's name … */
  readonly group: number;
  readonly length: number;
  readonly isConnector: boolean;
  readonly isTitle: boolean;
};

const GROUPS = [
  TITLES,
  ORGANIZATION_WORDS,
  PLACE_WORDS,
  EVENT_WORDS,
  WORK_WORDS,
  DIRECTIONS,
  NEVER_NAMES,
  CONNECTORS,
] as const;

/** Bit of `lists` for a common English word. */
export const COMMON_WORD = 32;

const LONGEST_SHAPE = 12;

const CLASS_CODES = { upper: 88, lower: 120, digit: 100 } as const;

const classOf = (code: number): number => {
  if (code >= 97 && code <= 122) return CLASS_CODES.lower;
  if (code >= 65 && code <= 90) return CLASS_CODES.upper;
  if (code >= 48 && code <= 57) return CLASS_CODES.digit;
  if (code < 128) return code;
  const letter = String.fromCharCode(code);
  if (letter.toLowerCase() !== letter) return CLASS_CODES.upper;
  return letter.toUpperCase() === letter ? code : CLASS_CODES.lower;
};

/** The word with X for capitals, x for small letters, d for digits; `short` joins what repeats. */
const hashShape = (text: string, short: boolean): number => {
  let hash = short ? 5 : 11;
  let last = 0;
  for (let index = 0; index < Math.min(text.length, LONGEST_SHAPE); index++) {
    const code = classOf(text.charCodeAt(index));
    if (short && code === last) continue;
    hash = Math.imul(hash ^ code, 0x0100_0193);
    last = code;
  }
  return (hash ^ (hash >>> 15)) & KEPT_BITS;
};

const caseOf = ({ text, kind }: Token): number => {
  if (kind === 'symbol') return CASES.mark;
  if (kind === 'number') return CASES.number;
  const lower = text.toLowerCase();
  if (lower === text) return CASES.lower;
  const isUpper = text === text.toUpperCase();
  if (isUpper) return text.replace(/\P{L}/gu, '').length > 1 ? CASES.capitals : CASES.initial;
  return text.slice(1) === lower.slice(1) ? CASES.capitalized : CASES.mixed;
};

const groupOf = (folded: string): number => {
  let bits = 0;
  for (let index = 0; index < GROUPS.length; index++) {
    if (GROUPS[index]?.has(folded)) bits |= 1 << index;
  }
  return bits;
};

const listsOf = (folded: number, lists: readonly ListFilter[]): number => {
  const phrase = extendPhrase(START_OF_PHRASE, folded);
  let bits = 0;
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index];
    if (list && isListed(list, phrase)) bits |= 1 << index;
  }
  return bits;
};

/** What stands before the first and after the last word of a sentence. */
export const BOUNDARY: WordTraits = {
  id: 0,
  lower: 1,
  folded: 1,
  shape: 1,
  shortShape: 1,
  prefix1: 1,
  prefix2: 1,
  prefix3: 1,
  prefix4: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  case: CASES.boundary,
  lists: 0,
  group: 0,
  length: 0,
  isConnector: false,
  isTitle: false,
};

/** True for a word with a capital letter. */
export const isCapital = (word: WordTraits | undefined): boolean =>
  word !== undefined && word.case >= CASES.capitalized && word.case <= CASES.mixed;

export type WordSources = {
  readonly lists: readonly ListFilter[];
  isWord(word: string): boolean;
};

/** The traits of a token's word; `id` numbers the distinct words of a text from 1. */
export const readWordTraits = (token: Token, id: number, sources: WordSources): WordTraits => {
  const lower = token.text.toLowerCase();
  const end = lower.length;
  const folded = token.kind === 'symbol' ? lower : foldToken(token.text);
  const foldedHash = hashPart(folded, 0, folded.length);
  const isLetters = token.kind === 'word';
  const lists = isLetters ? listsOf(foldedHash, sources.lists) : 0;
  return {
    id,
    lower: hashPart(lower, 0, end),
    folded: foldedHash,
    shape: hashShape(token.text, false),
    shortShape: hashShape(token.text, true),
    prefix1: hashPart(lower, 0, Math.min(1, end)),
    prefix2: hashPart(lower, 0, Math.min(2, end)),
    prefix3: hashPart(lower, 0, Math.min(3, end)),
    prefix4: hashPart(lower, 0, Math.min(4, end)),
    suffix1: hashPart(lower, end - 1, Math.max(-1, end - 2)),
    suffix2: hashPart(lower, end - 1, Math.max(-1, end - 3)),
    suffix3: hashPart(lower, end - 1, Math.max(-1, end - 4)),
    suffix4: hashPart(lower, end - 1, Math.max(-1, end - 5)),
    case: caseOf(token),
    lists: lists | (isLetters && sources.isWord(lower) ? COMMON_WORD : 0),
    group: groupOf(folded),
    length: Math.min(end, 10),
    isConnector: CONNECTORS.has(folded) || folded === '&' || folded === '-',
    isTitle: TITLES.has(folded),
  };
};
