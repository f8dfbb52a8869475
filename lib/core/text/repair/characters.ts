/**
 * Characters that a copy was not written with: invisible ones inside words, letters of another alphabet that look the
 * same, ligatures, references that nobody decoded, words cut at the end of a line.
 */
import type { Edit } from './edit.ts';
import { beginsName, isWholeName, type WordSource } from './word-source.ts';

/** Longer than any word. */
const REACH = 32;

const HIDDEN =
  /(?<=\p{Script=Latin}\p{M}?)(?:\u00AD\s*\n\s*|[\u00AD\u200B-\u200D\u2060\uFEFF]+)(?=\p{Script=Latin})/gu;
const HAS_HIDDEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

const LETTERS_BEFORE = /[\p{L}\p{M}]+$/u;
const LETTERS_AFTER = /^[\p{L}\p{M}]+/u;

/** A zero-width space stands between two words as often as inside one. */
const isBetweenWords = (page: string, index: number, words: WordSource): boolean => {
  if (page.charAt(index) !== '\u200B') return false;
  const [before = ''] = LETTERS_BEFORE.exec(page.slice(Math.max(0, index - REACH), index)) ?? [];
  const [after = ''] = LETTERS_AFTER.exec(page.slice(index + 1, index + REACH)) ?? [];
  const areWords = words.isWord(before.toLowerCase()) && words.isWord(after.toLowerCase());
  return areWords && !words.isWord((before + after).toLowerCase());
};

const findHidden = (page: string, words: WordSource): readonly Edit[] =>
  HAS_HIDDEN.test(page)
    ? [...page.matchAll(HIDDEN)].map(({ index, 0: run }) => ({
        start: index,
        end: index + run.length,
        text: isBetweenWords(page, index, words) ? ' ' : '',
        kind: 'hidden',
      }))
    : [];

/** Cyrillic and Greek letters that look like Latin ones (from the confusables of UTS 39). */
const FOREIGN = 'аесорхуіјѕԁԛԝһӏАВЕКМНОРСТХУІЈЅԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανιρυϲ';
const LATIN = 'aecopxyijsdqwhlABEKMHOPCTXYIJSGQWABEZHIKMNOPTYXoavipuc';
const LOOK_ALIKE = new Map([...FOREIGN].map((letter, at) => [letter, LATIN.charAt(at)]));
const FOREIGN_WORD = /[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}]*/gu;
const HAS_FOREIGN = /[\u0370-\u052F]/;

const toLatin = (word: string): string => [...word].map(letter => LOOK_ALIKE.get(letter) ?? letter).join('');

const isLookAlike = (word: string, latin: string, words: WordSource): boolean => {
  if (word.length < 2 || !/^[\p{Script=Latin}]+$/u.test(latin) || !/\p{Script=Latin}/u.test(word))
    return false;
  if (words.isWord(latin.toLowerCase()) || beginsName(words, latin)) return true;
  const own = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return word.length >= 4 && own * 2 >= word.length;
};

const findLookAlikes = (page: string, words: WordSource): readonly Edit[] => {
  if (!HAS_FOREIGN.test(page)) return [];
  return [...page.matchAll(FOREIGN_WORD)].flatMap(({ index, 0: word }): Edit[] => {
    const text = toLatin(word);
    if (!isLookAlike(word, text, words)) return [];
    return [{ start: index, end: index + word.length, text, kind: 'lookalike' }];
  });
};

const LIGATURES = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]);

const findLigatures = (page: string): readonly Edit[] =>
  [...page.matchAll(/[ﬀ-ﬆ]/g)].map(({ index, 0: one }) => ({
    start: index,
    end: index + 1,
    text: LIGATURES.get(one) ?? one,
    kind: 'scan',
  }));

const REFERENCES = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    nbsp: '\u00A0',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    eacute: 'é',
    uuml: 'ü',
    ouml: 'ö',
    auml: 'ä',
  }),
);

const decodeReference = (name: string): string | undefined => {
  if (!name.startsWith('#')) return REFERENCES.get(name);
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0x1f && code < 0x3000 && code !== 0x3c && code !== 0x3e
    ? String.fromCodePoint(code)
    : undefined;
};

const findReferences = (page: string): readonly Edit[] =>
  [...page.matchAll(/&(#x[0-9a-f]{2,4}|#\d{2,5}|[a-z]{3,6});/g)].flatMap(
    ({ index, 0: whole, 1: name = '' }) => {
      const text = decodeReference(name);
      return text === undefined
        ? []
        : [{ start: index, end: index + whole.length, text, kind: 'encoding' as const }];
    },
  );

/** An apostrophe that was lost in a change of encoding. */
const findLostApostrophes = (page: string): readonly Edit[] =>
  [...page.matchAll(/\uFFFD{1,3}(?=(?:t|s|re|ve|ll|d|m)\b)/g)]
    .filter(({ index }) => /\p{L}/u.test(page.charAt(index - 1)))
    .map(({ index, 0: lost }) => ({ start: index, end: index + lost.length, text: '’', kind: 'encoding' }));

const CUT = /[-‐](?:[ \t]*\r?\n[ \t]*| )(?=(\p{Ll}{2,})(?![\p{L}-]))/gu;
const HEAD = /(?<![\p{L}\p{N}-])\p{L}\p{Ll}+$/u;

/** "cha- in" may be a stammer; a copy that cuts its words does so often. */
const LEAST_INSIDE_LINES = 2;

/** Words cut at the end of a line, where the whole is a word and, without a line's end, one half is none. */
const findCutWords = (page: string, words: WordSource): readonly Edit[] => {
  const edits = [...page.matchAll(CUT)].flatMap(({ index, 0: cut, 1: tail = '' }): Edit[] => {
    const [head = ''] = HEAD.exec(page.slice(Math.max(0, index - REACH), index)) ?? [];
    const whole = head + tail;
    const isOne = head !== '' && (words.isWord(whole.toLowerCase()) || isWholeName(words, whole));
    const areWords = words.isWord(head.toLowerCase()) && words.isWord(tail);
    if (!isOne || (areWords && !cut.includes('\n'))) return [];
    return [{ start: index, end: index + cut.length, text: '', kind: 'scan' }];
  });
  const atLineEnds = edits.filter(({ start, end }) => page.slice(start, end).includes('\n'));
  return edits.length - atLineEnds.length >= LEAST_INSIDE_LINES ? edits : atLineEnds;
};

/** Edits of single characters, each of which is certain by itself. */
export const findCharacterEdits = (page: string, words: WordSource): readonly Edit[] => [
  ...findHidden(page, words),
  ...findLookAlikes(page, words),
  ...findLigatures(page),
  ...findReferences(page),
  ...findLostApostrophes(page),
  ...findCutWords(page, words),
];
