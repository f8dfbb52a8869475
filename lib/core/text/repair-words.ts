/**
 * Reads damaged copies: articles whose words were altered by a program that put synonyms inside them, by character
 * recognition, by a wrong encoding, by lost spaces, by invisible characters or by letters of another alphabet.
 *
 * First single characters are put right, each certain by itself; then the words that are no English words are looked
 * at together, since what is at work shows only in several of them. A clean text has no repairs. The page is never
 * changed and offsets stay: a restored word is what the program reads at the place of the damaged one.
 */
import type { Repair } from '../model/analysis.ts';
import { findCharacterEdits } from './repair/characters.ts';
import { type Edit, listRepairs, readThrough } from './repair/edit.ts';
import { readLostSpaces } from './repair/lost-spaces.ts';
import { findMojibake } from './repair/mojibake.ts';
import { type OddWord, readVocabulary, type Vocabulary } from './repair/odd-words.ts';
import { readScanErrors } from './repair/scan-errors.ts';
import { readSubstitutions } from './repair/substitutions.ts';
import type { WordSource } from './repair/word-source.ts';
import type { Token, TokenizedText } from './token.ts';

/** Parts of addresses, accounts and code are written as they are. */
const isInCode = (page: string, { start, end }: Token): boolean =>
  /[@#/\\_=.&]/.test(page.charAt(start - 1)) ||
  /^(?:[@/\\_=]|\.[\p{L}\p{N}])/u.test(page.slice(end, end + 2));

const places = (read: TokenizedText, { tokens }: OddWord): readonly Token[] =>
  tokens.flatMap(index => {
    const token = read.tokens[index];
    return token && !isInCode(read.text, token) ? [token] : [];
  });

const withoutCode = (read: TokenizedText, words: readonly OddWord[]): readonly OddWord[] =>
  words.filter(word => places(read, word).length > 0);

const spaceEdits = (token: Token, page: string, parts: readonly string[]): readonly Edit[] => {
  // Where a character was put right inside the word, its parts have no places of their own in the page.
  if (page.slice(token.start, token.end) !== token.text) return [];
  let at = token.start;
  return parts.slice(0, -1).map(part => {
    at += part.length;
    return { start: at, end: at, text: ' ', kind: 'joined' };
  });
};

const wordEdits = (read: TokenizedText, all: Vocabulary, words: WordSource): readonly Edit[] => {
  const camels = withoutCode(read, all.camels);
  const other = withoutCode(read, all.other);
  const altered = { ...all, other, odd: withoutCode(read, all.odd) };
  const substituted = readSubstitutions(altered, words);
  const rest = { ...altered, odd: altered.odd.filter(({ text }) => !substituted.has(text)) };
  const joined = readLostSpaces(rest, camels, words);
  const scanned = readScanErrors({ ...rest, odd: rest.odd.filter(({ text }) => !joined.has(text)) }, words);
  return [...altered.odd, ...other, ...camels].flatMap((word): readonly Edit[] => {
    const parts = joined.get(word.text);
    const tokens = places(read, word);
    if (parts) return tokens.flatMap(token => spaceEdits(token, read.text, parts));
    const text = substituted.get(word.text) ?? scanned.get(word.text);
    if (text === undefined) return [];
    const kind = substituted.has(word.text) ? 'altered' : 'scan';
    return tokens.map(({ start, end }) => ({ start, end, text, kind }));
  });
};

/**
 * The text as a reader would have understood it: tokens of damaged words hold the restored word, with the offsets of
 * what stands in the page; two words that were run together are two tokens, one behind the other without a gap.
 * `repairs` is empty for a clean text, and the text is then the one given.
 */
export const repairWords = (
  page: TokenizedText,
  words: WordSource,
): { readonly text: TokenizedText; readonly repairs: readonly Repair[] } => {
  const characters = [...findMojibake(page.text), ...findCharacterEdits(page.text, words)];
  const first = characters.length > 0 ? readThrough(page.text, characters) : page;
  const vocabulary = readVocabulary(first.tokens, words);
  const changed = vocabulary.isEnglish ? wordEdits(first, vocabulary, words) : [];
  if (changed.length === 0 && characters.length === 0) return { text: page, repairs: [] };
  const edits = [...changed, ...characters];
  const text = changed.length > 0 ? readThrough(page.text, edits) : first;
  return { text, repairs: listRepairs(page.text, text.tokens, edits) };
};
