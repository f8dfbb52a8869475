import type { EntityKind } from '../model/entity.ts';
import { foldToken } from '../text/fold-token.ts';
import type { Token, TokenizedText } from '../text/token.ts';
import { isAllCaps } from '../text/token-case.ts';
import { EVENT_WORDS, ORGANIZATION_WORDS, PLACE_WORDS, TITLES, WORK_WORDS } from './name-words.ts';

const PLACE_PREPOSITIONS = new Set(['in', 'near', 'at', 'from', 'outside', 'around', 'to']);

const KIND_WORDS: readonly (readonly [ReadonlySet<string>, EntityKind])[] = [
  [ORGANIZATION_WORDS, 'organization'],
  [WORK_WORDS, 'work'],
  [EVENT_WORDS, 'event'],
  [PLACE_WORDS, 'place'],
];

const kindByWord = (tokens: readonly Token[]): EntityKind | undefined => {
  const head = foldToken(tokens.at(-1)?.text ?? '');
  const first = foldToken(tokens[0]?.text ?? '');
  const byHead = KIND_WORDS.find(([list]) => list.has(head))?.[1];
  if (byHead) return byHead;
  const hasOf = tokens.some(token => token.text === 'of');
  return hasOf || first === 'mount' || first === 'lake'
    ? KIND_WORDS.find(([list]) => list.has(first))?.[1]
    : undefined;
};

/** What a tagged name is more exactly: its training data has works and many events among the other names. */
export const refineKind = (
  text: TokenizedText,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
  kind: EntityKind,
): EntityKind => {
  if (kind !== 'other' || endToken - firstToken < 2) return kind;
  const words = text.tokens.slice(firstToken, endToken).filter(token => token.kind === 'word');
  const byWord = kindByWord(words);
  return byWord === 'work' || byWord === 'event' ? byWord : kind;
};

/** What a name is by its own words and the word before it: where no tagger says so. */
export const shapeKind = (text: TokenizedText, firstToken: number, endToken: number): EntityKind => {
  const tokens = text.tokens.slice(firstToken, endToken);
  const words = tokens.filter(token => token.kind === 'word');
  const before = text.tokens[firstToken - 1];
  const previous = foldToken(
    before?.text === '.' ? (text.tokens[firstToken - 2]?.text ?? '') : (before?.text ?? ''),
  );
  const byWord = kindByWord(words);
  if (byWord) return byWord;
  if (TITLES.has(previous)) return 'person';
  if (words.length === 1 && isAllCaps(words[0]?.text ?? '')) return 'organization';
  if (words.length >= 2 && words.length <= 4 && !words.some(word => word.text === 'of')) return 'person';
  return PLACE_PREPOSITIONS.has(previous) ? 'place' : 'person';
};
