import type { NameSpan } from '../mentions/name-span.ts';
import { ORGANIZATION_WORDS } from '../mentions/name-words.ts';
import { foldToken } from '../text/fold-token.ts';
import type { TokenizedText } from '../text/token.ts';
import { isCapitalized } from '../text/token-case.ts';

/** What follows the place in the names of papers and regions that are not the place. */
const PAPERS = new Set(['magazine', 'newspaper', 'weekly']);

/** Named after places that are elsewhere. */
const STREETS = new Set([
  'street',
  'road',
  'avenue',
  'square',
  'lane',
  'airport',
  'bridge',
  'stadium',
  'province',
]);

/** Capitalised beside a country or city they mostly are no part of a body's name. */
const LOOSE = new Set(['government', 'police', 'army', 'parliament', 'senate', 'congress', 'time', 'times']);

/**
 * True for a place of the pack that is only a part of a longer name: "Sudan University of Science", "New York magazine",
 * "LA Weekly", "Kent Street". The longer name is not in the pack, and its part is not what it means.
 */
export const isInLongerName = (text: TokenizedText, { endToken, candidates }: NameSpan): boolean => {
  const next = text.tokens[endToken];
  const isPlace = candidates.some(({ kind, form }) => kind === 'place' && form !== 'demonym');
  if (!isPlace || next?.kind !== 'word') return false;
  const word = foldToken(next.text);
  if (PAPERS.has(word)) return true;
  if (!isCapitalized(next.text) || LOOSE.has(word)) return false;
  return ORGANIZATION_WORDS.has(word) || STREETS.has(word);
};
