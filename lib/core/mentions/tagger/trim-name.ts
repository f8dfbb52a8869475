import type { EntityKind } from '../../model/entity.ts';
import type { DocumentTraits } from './read-document.ts';
import { CASES } from './word-traits.ts';

/** What is never the last token of a name: a possessive ending, or a mark or word that only opens or joins. */
const ENDS_OUTSIDE = new Set([
  "'s",
  '’s',
  "'",
  '’',
  ',',
  '-',
  '–',
  '(',
  '"',
  '“',
  '”',
  ':',
  ';',
  '/',
  'and',
  'of',
]);

const STARTS_OUTSIDE = new Set(["'s", '’s', ')', '"', '“', '”', ',', '-', '–', ':', ';', '.', '/', 'and']);

type TokenRange = { readonly firstToken: number; readonly endToken: number };

/** The token after an honorific or office at `index` and its full stop; undefined where no word follows it. */
const skipTitle = (document: DocumentTraits, index: number, endToken: number): number | undefined => {
  if (!document.words[index]?.isTitle) return undefined;
  const next = document.text.tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
  return next < endToken && (document.words[next]?.case ?? CASES.mark) < CASES.number ? next : undefined;
};

/**
 * The name without possessive ending, without marks at its borders and, for a person, without honorifics and offices
 * ("Mr", "Lt. Gen.") as long as a name remains. Half-open; empty where nothing is left.
 */
export const trimName = (name: TokenRange, kind: EntityKind, document: DocumentTraits): TokenRange => {
  const spelling = (index: number): string => document.text.tokens[index]?.text ?? '';
  let { firstToken, endToken } = name;
  while (endToken > firstToken && ENDS_OUTSIDE.has(spelling(endToken - 1))) endToken--;
  while (firstToken < endToken && STARTS_OUTSIDE.has(spelling(firstToken))) firstToken++;
  for (;;) {
    const next = kind === 'person' ? skipTitle(document, firstToken, endToken) : undefined;
    if (next === undefined) return { firstToken, endToken };
    firstToken = next;
  }
};
