/**
 * The features of a token, as addresses in the table of weights.
 *
 * Two groups: what a word says by itself at a distance of up to two tokens (summed once for each distinct word of a
 * text), and what its company says (summed for each token). A feature is the number of its template mixed with its
 * values; 0 stands for a feature that does not apply here.
 */
import type { Sentence } from '../../text/token.ts';
import { mix } from './hash-feature.ts';
import { type DocumentTraits, wordAt } from './read-document.ts';
import { CASES, COMMON_WORD, type WordTraits } from './word-traits.ts';

/** Addresses are below 2 to this power. */
export const ADDRESS_BITS = 21;

/** Distances from the token at which words speak for themselves, in the order of their slots. */
export const OFFSETS = [0, -1, 1, -2, 2] as const;

/** How many features a word has at each distance. */
export const WORD_FEATURES = [18, 6, 6, 3, 3] as const;

/** How many features a token has from its company. */
export const CONTEXT_FEATURES = 36;

/** All features of a token. */
export const FEATURE_COUNT = WORD_FEATURES.reduce<number>((sum, count) => sum + count, 0) + CONTEXT_FEATURES;

const FIRST_TEMPLATES = [1, 28, 36, 44, 52, 70] as const;
const CONTEXT_TEMPLATE = FIRST_TEMPLATES[5];

/** Where the next feature goes, and the number of its template: one more for each feature. */
type Sink = { readonly out: Int32Array; at: number; template: number };

const put = (sink: Sink, value: number): void => {
  sink.out[sink.at++] = mix(value, sink.template++) >>> (32 - ADDRESS_BITS) || 1;
};

const join = (a: number, b: number, c: number): number => mix(mix(a, b), c);

const putOwnWord = (sink: Sink, word: WordTraits): void => {
  const { case: form, lists } = word;
  put(sink, word.lower);
  put(sink, mix(word.lower, form));
  put(sink, word.shape);
  put(sink, word.shortShape);
  put(sink, mix(word.prefix1, form));
  put(sink, mix(word.prefix2, form));
  put(sink, mix(word.prefix3, form));
  put(sink, mix(word.prefix4, form));
  put(sink, mix(word.suffix1, form));
  put(sink, mix(word.suffix2, form));
  put(sink, mix(word.suffix3, form));
  put(sink, mix(word.suffix4, form));
  put(sink, mix(lists, form));
  put(sink, join(lists, word.shortShape, word.group));
  put(sink, mix(word.length, form));
  put(sink, mix(word.group, form));
  put(sink, join(lists, word.suffix2, form));
  put(sink, join(lists, word.length, form));
};

const putNearWord = (sink: Sink, word: WordTraits, isNext: boolean): void => {
  put(sink, word.lower);
  put(sink, mix(word.lists, word.case));
  put(sink, mix(word.group, word.case));
  if (!isNext) return;
  put(sink, word.shortShape);
  put(sink, mix(word.suffix3, word.case));
  put(sink, mix(word.prefix3, word.case));
};

/** Where features are written: `WORD_FEATURES[offsetIndex]` or `CONTEXT_FEATURES` addresses from `at`. */
export type FeatureRoom = { readonly out: Int32Array; readonly at: number };

/** Writes what `word` says at a distance (an index into `OFFSETS`). */
export const writeWordFeatures = (word: WordTraits, offsetIndex: number, room: FeatureRoom): void => {
  const sink = { out: room.out, at: room.at, template: FIRST_TEMPLATES[offsetIndex] ?? 0 };
  if (offsetIndex === 0) putOwnWord(sink, word);
  else putNearWord(sink, word, offsetIndex <= 2);
};

/** Where a token stands. */
export type TokenPlace = {
  readonly document: DocumentTraits;
  readonly sentence: Sentence;
  /** One of `WRITING`. */
  readonly writing: number;
  readonly index: number;
};

const putPairs = (sink: Sink, { document, sentence, index, writing }: TokenPlace): void => {
  const before2 = wordAt(document, sentence, index - 2);
  const before = wordAt(document, sentence, index - 1);
  const word = wordAt(document, sentence, index);
  const after = wordAt(document, sentence, index + 1);
  const after2 = wordAt(document, sentence, index + 2);
  const form = word.case;
  const forms = before.case * 8 + form;
  const nextForms = form * 8 + after.case;
  const own = mix(word.lists, form);
  const ahead = mix(after.lists, after.case);
  put(sink, mix(before.lower, word.lower));
  put(sink, mix(word.lower, after.lower));
  put(sink, join(before.lower, form, after.lower));
  put(sink, mix(forms * 8 + after.case, writing));
  put(sink, mix(before2.case * 64 + forms, writing));
  put(sink, mix(nextForms * 8 + after2.case, writing));
  put(sink, mix(word.shortShape, after.shortShape));
  put(sink, mix(before.shortShape, word.shortShape));
  put(sink, join(before.lists, before.case, own));
  put(sink, mix(own, ahead));
  put(sink, join(mix(before.lists, before.case), own, ahead));
  put(sink, join(before.group, form, after.group));
  put(sink, join(word.group, own, before.group));
  put(sink, join(word.group, nextForms, after.group));
  put(sink, mix(before2.lower, before.lower));
  put(sink, mix(after.lower, after2.lower));
};

const putSources = (sink: Sink, { document, sentence, index, writing }: TokenPlace): void => {
  const word = wordAt(document, sentence, index);
  const form = word.case;
  const known = document.known[index] ?? 0;
  const phrase = document.phrases[index] ?? 0;
  const seen = form < CASES.number ? document.seen(word) : 0;
  const isFirst = index === sentence.firstToken ? 1 : 0;
  const common = word.lists & COMMON_WORD;
  const beginning = isFirst * 64 + form * 8 + writing;
  put(sink, mix(known, form * 8 + writing));
  put(sink, join(known, document.known[index + 1] ?? 0, wordAt(document, sentence, index + 1).case));
  put(sink, join(known, document.known[index - 1] ?? 0, wordAt(document, sentence, index - 1).case));
  put(sink, join(known, word.lists, isFirst));
  put(sink, join(phrase, form, known));
  put(sink, mix(phrase, document.phrases[index + 1] ?? 0));
  put(sink, join(seen, beginning, common));
  put(sink, join(seen, word.lists, form));
  put(sink, mix(isFirst * 8 + form, common));
  put(sink, join(writing, word.shortShape, isFirst));
  put(sink, join(isFirst, word.lower, writing));
};

/** Where in its run a word stands: alone, first, inside, last. */
const placeInRun = (index: number, start: number, end: number): number => {
  if (end - start === 1) return 0;
  if (index === start) return 1;
  return index === end - 1 ? 3 : 2;
};

const putRun = (sink: Sink, { document, sentence, index, writing }: TokenPlace): void => {
  const start = document.runs.start[index] ?? -1;
  if (start < 0) return;
  const end = document.runs.end[index] ?? start + 1;
  const length = Math.min(5, end - start);
  const place = placeInRun(index, start, end);
  const first = wordAt(document, sentence, start);
  const last = wordAt(document, sentence, end - 1);
  const before = wordAt(document, sentence, start - 1);
  const after = wordAt(document, sentence, end);
  const size = (place === 0 ? 0 : 2) + (length > 2 ? 1 : 0);
  const seat = place * 8 + length;
  put(sink, mix(before.lower, size));
  put(sink, mix(after.lower, size));
  put(sink, mix(last.lower, place));
  put(sink, mix(first.lower, place));
  put(sink, mix(seat, writing));
  put(sink, join(first.lists, first.case, seat));
  put(sink, join(mix(last.lists, last.case), seat, first.lists));
  put(sink, join(last.group, seat, first.group));
  put(sink, join(before.lower, after.lower, length));
};

/** Writes what the company of a token says. */
export const writeContextFeatures = (place: TokenPlace, room: FeatureRoom): void => {
  const sink = { out: room.out, at: room.at, template: CONTEXT_TEMPLATE };
  putPairs(sink, place);
  putSources(sink, place);
  putRun(sink, place);
  room.out.fill(0, sink.at, room.at + CONTEXT_FEATURES);
};
