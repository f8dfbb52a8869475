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

/** How many tokens of the cut belong to neither side; undefined where there is none. */
const cutAt = (tokens: readonly Token[], index: number, segment: TokenRange): number | undefined => {
  const { firstToken, endToken } = segment;
  const word = wordAt(tokens, index);
  if (endToken - index <= LEAST_TOKENS) return undefined;
  if (word === ',') return cutAtComma(tokens, index, segment);
  if (word !== ':' && !JOINING.has(word)) return undefined;
  if (!opensClause(tokens, index + 1, endToken)) return undefined;
  if (word === ':') return 1;
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
