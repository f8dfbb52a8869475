import type { Sentence, Token } from './token.ts';

const TERMINATORS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '“']);

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words whose full stop does not end a sentence, as they are written. */
const ABBREVIATIONS = words(`
  Mr Mrs Ms Dr Prof Gen Col Lt Capt Cmdr Sgt Maj Adm Sen Rep Gov Hon Rev St Sr Jr Fr Msgr Pres
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Inc Corp Ltd Co Bros Dept Univ Assn Ave Blvd Rd Mt Ft Art Sec Fig Vol
  vs etc inc corp ltd co est approx vol pp al ca cf viz
`);

/** Abbreviations before a number ("No. 10"); elsewhere they are words. */
const BEFORE_NUMBERS = words('No no Nos nos');

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
const STARTERS = new Set(
  'the a an in on at but and he she it they we i this that these those his her its their as if when while after before however meanwhile'.split(
    ' ',
  ),
);

const isInitialism = (text: string): boolean => text.length > 2 && text.endsWith('.');

const startsUpper = (text: string): boolean => /^[\p{Lu}\p{Lt}\p{N}]/u.test(text) || /^[\p{Lo}]/u.test(text);

const isAbbreviation = (token: Token | undefined, next: Token | undefined): boolean => {
  if (token?.kind !== 'word') return false;
  if (/^\p{Lu}$/u.test(token.text)) return !STARTERS.has(next?.text.toLowerCase() ?? '');
  return ABBREVIATIONS.has(token.text) || (BEFORE_NUMBERS.has(token.text) && next?.kind === 'number');
};

/** Index of the token after any closing quotes or brackets that touch the terminator. */
const skipClosers = (tokens: readonly Token[], index: number): number => {
  let next = index;
  for (;;) {
    const token = tokens[next];
    if (!token || token.start !== tokens[next - 1]?.end) return next;
    if (!CLOSERS.has(token.text) && !TERMINATORS.has(token.text)) return next;
    next++;
  }
};

const opensSentence = (next: Token | undefined, following: Token | undefined): boolean => {
  if (!next) return true;
  if (next.kind === 'symbol')
    return following === undefined || following.kind === 'symbol' || startsUpper(following.text);
  return startsUpper(next.text);
};

/** True where lines are broken to a width, so that a single line break means nothing. */
const isHardWrapped = (text: string): boolean => {
  const breaks = text.match(/\S\n(?=\S)/g)?.length ?? 0;
  const continuations = text.match(/\S\n(?=\p{Ll})/gu)?.length ?? 0;
  return continuations * 5 > breaks;
};

const countLineBreaks = (text: string): number => text.split('\n').length - 1;

/** The token index after the sentence that ends with the terminator at `index`; undefined where none ends. */
const endOfSentence = (tokens: readonly Token[], index: number): number | undefined => {
  const token = tokens[index];
  if (!token) return undefined;
  const endsByInitialism = token.kind === 'word' && isInitialism(token.text);
  if (!TERMINATORS.has(token.text) && !endsByInitialism) return undefined;
  const after = skipClosers(tokens, index + 1);
  const next = tokens[after];
  const touches = next !== undefined && next.start === tokens[after - 1]?.end;
  if (touches || !opensSentence(next, tokens[after + 1])) return undefined;
  if (endsByInitialism && !STARTERS.has(next?.text.toLowerCase() ?? '')) return undefined;
  if (token.text === '.' && isAbbreviation(tokens[index - 1], next)) return undefined;
  return after;
};

/**
 * Sentences of a tokenized text. A full stop ends one unless it belongs to an abbreviation, an initial or a number,
 * or the next word goes on in lower case; a blank line always does.
 */
export const splitSentences = (text: string, tokens: readonly Token[]): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  const breaksNeeded = isHardWrapped(text) ? 2 : 1;
  let first = 0;
  const close = (end: number): void => {
    const from = tokens[first];
    const to = tokens[end - 1];
    if (!from || !to || end <= first) return;
    sentences.push({ start: from.start, end: to.end, firstToken: first, endToken: end });
    first = end;
  };
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (token && previous && countLineBreaks(text.slice(previous.end, token.start)) >= breaksNeeded)
      close(index);
    const end = endOfSentence(tokens, index);
    if (end !== undefined) close(end);
    index = end ?? index + 1;
  }
  close(tokens.length);
  return sentences;
};
