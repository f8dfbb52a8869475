import type { Token } from '../../text/token.ts';
import { wordAt } from '../words/word-at.ts';

/** A half-open range of tokens. */
export type TokenRange = { readonly firstToken: number; readonly endToken: number };

const JOINING = new Set(
  'when after as while since before until that because although though but where if which who whom'.split(
    ' ',
  ),
);

const FINITE = new Set(
  `is are was were has have had will would can could may might did does do won took began left fell met held became
  quit swore shot struck broke went came gave made led bought paid sank died lost rose threw withdrew drove overran
  chose sent blew brought stood overthrew told fled beat hit shut set cut put said bombed got saw ran flew`.split(
    /\s+/,
  ),
);

/** True for a verb form that a clause can be told with: "was", "took", "signed". */
export const isVerbForm = (token: Token | undefined): boolean => {
  const word = token?.text.toLowerCase() ?? '';
  if (word === 'may' || word === 'might') return token?.text === word;
  return FINITE.has(word) || (word.length > 4 && word.endsWith('ed'));
};

const hasVerb = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let index = first; index < end; index++) {
    if (isVerbForm(tokens[index])) return true;
  }
  return false;
};

/** True where a verb comes before the next conjunction. */
const opensClause = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let index = first; index < end; index++) {
    if (isVerbForm(tokens[index])) return true;
    const word = wordAt(tokens, index);
    if (index > first && (word === ',' || JOINING.has(word))) return false;
  }
  return false;
};

/** Verbs by which what follows "that" is done: a court finds, a government decides. */
const PERFORMING =
  /^(?:found|finds|ruled|rules|advised|decided|declared|recommended|agreed|proclaimed|determined|concluded)$/;

/** Verbs that tell of the speaker's own doing where "he", "it" follows. */
const ANNOUNCING =
  /^(?:announced|said|told|informed|notified|promised|pledged|confirmed|revealed|disclosed)$/;

const SAME_SUBJECT = /^(?:he|she|it|they|his|her|its|their)$/;

const REACH_OF_VERB = 7;

/** "The court found on Friday that …" tells of one thing, not of two. */
const isPerformed = (tokens: readonly Token[], that: number, first: number): boolean => {
  for (let index = that - 1; index > first && that - index <= REACH_OF_VERB; index--) {
    const word = wordAt(tokens, index);
    if (PERFORMING.test(word)) return true;
    if (ANNOUNCING.test(word)) return SAME_SUBJECT.test(wordAt(tokens, that + 1));
    if (isVerbForm(tokens[index])) return false;
  }
  return false;
};

const LEAST_TOKENS = 3;

/** "…, draining a lake": what follows the comma tells of another thing. */
const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined && /^[a-z]{3,}ing$/.test(token.text);

/** A comma cuts before "and" with a verb, before a participle, and after one that opens the sentence. */
const cutAtComma = (tokens: readonly Token[], index: number, segment: TokenRange): number | undefined => {
  const { firstToken, endToken } = segment;
  const next = tokens[index + 1];
  if (/^[A-Z][a-z]{2,}ing$/.test(tokens[firstToken]?.text ?? '')) return 1;
  if (isParticiple(next) && index - firstToken > LEAST_TOKENS) return 1;
  if (!/^(?:and|but|so|or)$/.test(next?.text ?? '')) return undefined;
  return hasVerb(tokens, firstToken, index) && opensClause(tokens, index + 2, endToken) ? 2 : undefined;
};

const DATE_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d|week|month|year)$/;

const hasDate = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let index = first; index < end; index++) if (DATE_WORD.test(wordAt(tokens, index))) return true;
  return false;
};

/** "… in 2017 and lifted them this week": two verbs, each with a date. */
const isSecondDated = (
  tokens: readonly Token[],
  and: number,
  { firstToken, endToken }: TokenRange,
): boolean =>
  isVerbForm(tokens[and + 1]) &&
  hasVerb(tokens, firstToken, and) &&
  hasDate(tokens, firstToken, and) &&
  hasDate(tokens, and + 2, endToken);

/** How many tokens of the cut belong to neither side; undefined where there is none. */
const cutAt = (tokens: readonly Token[], index: number, segment: TokenRange): number | undefined => {
  const { firstToken, endToken } = segment;
  const word = wordAt(tokens, index);
  if (endToken - index <= LEAST_TOKENS) return undefined;
  if (word === ',') return cutAtComma(tokens, index, segment);
  if (word === 'and' && isSecondDated(tokens, index, segment)) return 1;
  if (word === ':') return hasVerb(tokens, index + 1, endToken) ? 1 : undefined;
  if (!JOINING.has(word)) return undefined;
  if (!opensClause(tokens, index + 1, endToken)) return undefined;
  if (word === 'that' && isPerformed(tokens, index, firstToken)) return undefined;
  return hasVerb(tokens, firstToken, index) || /^(?:that|where|when)$/.test(word) ? 0 : undefined;
};

/** Cuts a clause where a conjunction brings in another verb: "…, after X had left" is two segments. */
export const splitSegments = (tokens: readonly Token[], range: TokenRange): readonly TokenRange[] => {
  const segments: TokenRange[] = [];
  let first = range.firstToken;
  for (let index = first + 1; index < range.endToken; index++) {
    const passed = cutAt(tokens, index, { firstToken: first, endToken: range.endToken });
    if (passed === undefined) continue;
    segments.push({ firstToken: first, endToken: index });
    first = index + passed;
    index = first;
  }
  segments.push({ firstToken: first, endToken: range.endToken });
  return segments;
};
