/**
 * Reads damaged copies: articles in which a program put synonyms inside words ("counattempt" for "country", since
 * "try" was replaced by "attempt" wherever its letters stood).
 *
 * A word is taken for damaged only when it is no English word, holds a known substitute, and becomes an English word
 * when the substitute is taken back. One such word can be chance, so a text needs several. The page is never changed
 * and offsets stay: a restored word is what the program reads at the place of the damaged one.
 */
import type { Repair } from '../model/analysis.ts';
import type { Token, TokenizedText } from './token.ts';

/** What stood there, and what was put in its place. */
const SUBSTITUTIONS: readonly (readonly [original: string, substitute: string])[] = [
  ['try', 'attempt'],
  ['end', 'finish'],
  ['use', 'utilize'],
  ['buy', 'purchase'],
  ['tell', 'notify'],
  ['get', 'obtain'],
  ['help', 'assist'],
  ['say', 'state'],
  ['ask', 'inquire'],
  ['need', 'require'],
  ['show', 'demonstrate'],
  ['start', 'commence'],
  ['about', 'approximately'],
  ['let', 'permit'],
  ['keep', 'retain'],
  ['give', 'provide'],
  ['begin', 'commence'],
  ['make', 'create'],
  ['live', 'reside'],
  ['but', 'however'],
  ['also', 'additionally'],
  ['so', 'therefore'],
  ['big', 'large'],
  ['old', 'aged'],
  ['fix', 'repair'],
  ['choose', 'select'],
  ['send', 'transmit'],
  ['rest', 'relaxation'],
];

/** A clean text has none of these words, or one by chance. */
const LEAST_REPAIRS = 2;

/** Longer "words" are not words; shorter ones hold no substitute. */
const WORD_LENGTH = { least: 6, most: 30 };

type IsWord = (word: string) => boolean;

const restoreWord = (word: string, isWord: IsWord): string | undefined => {
  for (const [original, substitute] of SUBSTITUTIONS) {
    const at = word.indexOf(substitute);
    if (at < 0 || word.length === substitute.length) continue;
    const restored = word.slice(0, at) + original + word.slice(at + substitute.length);
    if (restored !== original && isWord(restored)) return restored;
  }
  return undefined;
};

const restoreToken = (token: Token, isWord: IsWord): string | undefined => {
  const { text, kind } = token;
  if (kind !== 'word' || text.length < WORD_LENGTH.least || text.length > WORD_LENGTH.most) return undefined;
  if (!/^\p{Ll}+$/u.test(text) || isWord(text)) return undefined;
  return restoreWord(text, isWord);
};

/**
 * The text as a reader would have understood it: tokens of damaged words hold the restored word, with the offsets of
 * what stands in the page. `repairs` is empty for a clean text.
 */
export const repairWords = (
  text: TokenizedText,
  isWord: IsWord,
): { readonly text: TokenizedText; readonly repairs: readonly Repair[] } => {
  const restored = new Map<Token, string>();
  for (const token of text.tokens) {
    const word = restoreToken(token, isWord);
    if (word !== undefined) restored.set(token, word);
  }
  if (restored.size < LEAST_REPAIRS) return { text, repairs: [] };
  return {
    text: {
      ...text,
      tokens: text.tokens.map(token => ({ ...token, text: restored.get(token) ?? token.text })),
    },
    repairs: [...restored].map(([{ start, end, text: surface }, word]) => ({
      start,
      end,
      surface,
      restored: word,
    })),
  };
};
