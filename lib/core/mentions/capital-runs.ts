import type { Sentence, Token, TokenizedText } from '../text/token.ts';
import { isCapitalized } from '../text/token-case.ts';
import { CONNECTORS, NEVER_NAMES, PARTICLES } from './name-words.ts';

/** A run of capitalised words with the small words between them: one name, or several side by side. */
export type CapitalRun = { readonly firstToken: number; readonly endToken: number };

const isNumeral = (token: Token): boolean => /^(\d{1,4}|[IVX]+)$/.test(token.text);

const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isCapitalized(token.text) && !NEVER_NAMES.has(token.text.toLowerCase());

const touches = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && a.end === b?.start;

/** Index after what joins the word before `index` to a capitalised word after it; undefined where nothing does. */
const skipJoint = (tokens: readonly Token[], index: number, end: number): number | undefined => {
  const token = tokens[index];
  if (!token || index >= end) return undefined;
  if (isNameWord(token)) return index;
  if (/^[-‑&]$/.test(token.text)) {
    const isTight = touches(tokens[index - 1], token) && touches(token, tokens[index + 1]);
    return (isTight || token.text === '&') && isNameWord(tokens[index + 1]) ? index + 1 : undefined;
  }
  if (token.text === '.' && tokens[index - 1]?.text.length === 1) return skipJoint(tokens, index + 1, end);
  if (!CONNECTORS.has(token.text)) return undefined;
  const next = tokens[index + 1];
  if (isNameWord(next)) return index + 1;
  return next && CONNECTORS.has(next.text) && isNameWord(tokens[index + 2]) ? index + 2 : undefined;
};

const readRun = (tokens: readonly Token[], first: number, end: number): number => {
  let index = first + 1;
  for (;;) {
    const next = skipJoint(tokens, index, end);
    if (next === undefined) break;
    index = next + 1;
  }
  const numeral = tokens[index];
  return numeral && index < end && isNumeral(numeral) && !touches(numeral, tokens[index + 1])
    ? index + 1
    : index;
};

/** The index of the particles before a family name ("von der Leyen"), or the name's own. */
const startOfParticles = (tokens: readonly Token[], index: number, from: number): number => {
  let first = index;
  while (first > from && PARTICLES.has(tokens[first - 1]?.text ?? '')) first--;
  return first;
};

/** True for a sentence in capitals. */
export const isShouted = (text: TokenizedText, sentence: Sentence): boolean => {
  const words = text.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter(token => token.kind === 'word');
  return words.length > 2 && words.every(token => token.text === token.text.toUpperCase());
};

/** True for a sentence whose words are nearly all capitalised (a headline): its capitals tell nothing. */
export const isTitleCase = (text: TokenizedText, sentence: Sentence): boolean => {
  const long = text.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter(token => token.kind === 'word' && token.text.length > 3);
  if (isShouted(text, sentence)) return true;
  const hasStop = /^[.!?”"]$/.test(text.tokens[sentence.endToken - 1]?.text ?? '');
  return (
    long.length >= (hasStop ? 8 : 4) &&
    long.filter(token => isCapitalized(token.text)).length / long.length > 0.75
  );
};

/** The runs of capitalised words of a sentence, in order. */
export const findCapitalRuns = (text: TokenizedText, sentence: Sentence): readonly CapitalRun[] => {
  const runs: CapitalRun[] = [];
  let index = sentence.firstToken;
  while (index < sentence.endToken) {
    const isHandle = /^[@#_]$/.test(text.tokens[index - 1]?.text ?? '');
    if (isHandle || !isNameWord(text.tokens[index])) {
      index++;
      continue;
    }
    const end = readRun(text.tokens, index, sentence.endToken);
    runs.push({ firstToken: startOfParticles(text.tokens, index, sentence.firstToken), endToken: end });
    index = end;
  }
  return runs;
};
