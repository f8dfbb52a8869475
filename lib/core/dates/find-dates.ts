/**
 * Finds the dates of an article and says what each means, in EDTF, told from the day of publication.
 *
 * Rules read tokens (date-rules.ts); the longest reading that has a value wins and the search goes on after it.
 * Values are resolved in reading order, each against the publication, the date mentioned before it and the tense of
 * its clause. The annotation follows TIMEX3 (https://timeml.github.io) where EDTF has a form for it.
 */
import type { DateMention } from '../model/analysis.ts';
import type { Sentence, TokenizedText } from '../text/token.ts';
import { type DateMatch, NO_CONTEXT, type ReadingContext } from './date-rule.ts';
import { readDates } from './date-rules.ts';
import { type DateToken, toDateTokens } from './date-token.ts';
import { findDirection } from './direction.ts';
import { parseEdtf } from './edtf.ts';

export type FindDatesInput = {
  readonly text: TokenizedText;
  /** `YYYY-MM-DD`, with or without a time, as the page states it; null where it is unknown. */
  readonly published: string | null;
};

/** Readings that begin at one token, the longest first. */
type Candidates = { readonly first: number; readonly matches: readonly DateMatch[] };

const findCandidates = (tokens: readonly DateToken[]): readonly Candidates[] => {
  const found: Candidates[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const matches = readDates({ tokens, at: first });
    if (matches.length > 0) found.push({ first, matches });
  }
  return found;
};

const OLD_AFTER_DAYS = 730;
const MIN_OLD_DATES = 4;
const MIN_OLD_SHARE = 0.6;

/**
 * True when most full dates (with their year) lie years before the publication: then "in June" means the June of
 * the story, as in histories and obituaries.
 */
const isStoryOfThePast = (candidates: readonly Candidates[], published: number | null): boolean => {
  if (published === null) return true;
  let old = 0;
  let all = 0;
  let end = 0;
  for (const { first, matches } of candidates) {
    const value = first < end ? undefined : matches[0]?.resolve(NO_CONTEXT);
    const date = value === undefined ? undefined : parseEdtf(value);
    if (date?.precision !== 'day' && date?.precision !== 'month') continue;
    end = matches[0]?.end ?? end;
    all++;
    if (date.lastDay < published - OLD_AFTER_DAYS) old++;
  }
  return old >= MIN_OLD_DATES && old >= all * MIN_OLD_SHARE;
};

/** The sentence of the token at `index`, looking on from sentence `from`. */
const sentenceIndexAt = (sentences: readonly Sentence[], index: number, from: number): number => {
  let at = from;
  while (at + 1 < sentences.length && (sentences[at]?.endToken ?? 0) <= index) at++;
  return at;
};

type Resolved = { readonly match: DateMatch; readonly value: string };

const resolveFirst = (
  matches: readonly DateMatch[],
  contextOf: (match: DateMatch) => ReadingContext,
): Resolved | undefined => {
  for (const match of matches) {
    const value = match.resolve(contextOf(match));
    if (value !== undefined) return { match, value };
  }
  return undefined;
};

const mentionOf = (
  text: TokenizedText,
  first: number,
  { match, value }: Resolved,
): DateMention | undefined => {
  const start = text.tokens[first]?.start;
  const end = text.tokens[match.end - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  return { start, end, surface: text.text.slice(start, end), type: match.type, value };
};

const publishedDay = (published: string | null): number | null =>
  published === null ? null : (parseEdtf(published.slice(0, 10))?.firstDay ?? null);

const NEAR_TOKENS = 60;

/** What the reading has come to: the mentions so far and the date told last. */
type Reading = {
  readonly found: DateMention[];
  anchor: string | null;
  /** The token after the last mention, and after the anchor. */
  end: number;
  anchorEnd: number;
  sentenceIndex: number;
};

const isAfter = (value: string, day: number): boolean => (parseEdtf(value)?.firstDay ?? day) > day;

/** A clause without a verb goes on in the direction of the date just before it, as in lists of what is to come. */
const directionOf = (
  stated: ReadingContext['direction'],
  { anchor, isAnchorNear, published }: Omit<ReadingContext, 'direction'>,
): ReadingContext['direction'] => {
  if (stated !== 'unknown' || anchor === null || !isAnchorNear || published === null) return stated;
  return isAfter(anchor, published) ? 'future' : stated;
};

/** A year does not replace the month that was told in it; "today" does not end a story of the past. */
const nextAnchor = (resolved: Resolved, context: ReadingContext): string | null => {
  const { value, match } = resolved;
  const { anchor } = context;
  if (match.type !== 'date' && match.type !== 'time') return anchor;
  if (!context.isNarrative || anchor === null) return value;
  if (match.resolve({ ...context, published: null }) === undefined) return anchor;
  return /^\d{4}$/.test(value) && anchor.startsWith(value) ? anchor : value;
};

/** Dates, times, durations and sets of a text in reading order; they do not overlap. */
export const findDates = ({ text, published }: FindDatesInput): readonly DateMention[] => {
  const day = publishedDay(published);
  const tokens = toDateTokens(text.tokens);
  const candidates = findCandidates(tokens);
  const isNarrative = isStoryOfThePast(candidates, day);
  const reading: Reading = { found: [], anchor: null, end: 0, anchorEnd: 0, sentenceIndex: 0 };
  for (const { first, matches } of candidates) {
    if (first < reading.end) continue;
    reading.sentenceIndex = sentenceIndexAt(text.sentences, first, reading.sentenceIndex);
    const sentence = text.sentences[reading.sentenceIndex];
    const known = {
      published: day,
      anchor: reading.anchor,
      isAnchorNear: first - reading.anchorEnd < NEAR_TOKENS,
      isNarrative,
      year: null,
    };
    const contextOf = (match: DateMatch): ReadingContext => {
      const stated = sentence ? findDirection(tokens, sentence, [first, match.end]) : 'unknown';
      return { ...known, direction: directionOf(stated, known) };
    };
    const resolved = resolveFirst(matches, contextOf);
    const mention = resolved && mentionOf(text, first, resolved);
    if (!resolved || !mention) continue;
    reading.found.push(mention);
    reading.end = resolved.match.end;
    const anchor = nextAnchor(resolved, contextOf(resolved.match));
    if (anchor !== reading.anchor || anchor === mention.value) reading.anchorEnd = reading.end;
    reading.anchor = anchor;
  }
  return reading.found;
};
