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
import { daysApart, type EdtfDate, parseEdtf } from './edtf.ts';

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

/** How many dates must be old, and which share of all: full dates tell more than bare years, which news has too. */
const FULL_DATES = { min: 4, share: 0.55 };
const ALL_DATES = { min: 8, share: 0.95 };

/** The dates that say all of themselves, as they stand in the text. */
const statedDates = (candidates: readonly Candidates[]): readonly EdtfDate[] => {
  const stated: EdtfDate[] = [];
  let end = 0;
  for (const { first, matches } of candidates) {
    const match = first < end ? undefined : matches[0];
    const value = match?.type === 'date' ? match.resolve(NO_CONTEXT) : undefined;
    const date = value === undefined ? undefined : parseEdtf(value);
    if (!match || !date) continue;
    end = match.end;
    stated.push(date);
  }
  return stated;
};

/**
 * True when most full dates (with their year), or nearly all dates with the bare years, lie years before the
 * publication: then "in June" means the June of the story, as in histories and obituaries.
 */
const isStoryOfThePast = (candidates: readonly Candidates[], published: number | null): boolean => {
  if (published === null) return true;
  const every = statedDates(candidates);
  const full = every.filter(({ precision }) => precision === 'day' || precision === 'month');
  const isMostlyOld = (dates: readonly EdtfDate[], { min, share }: typeof FULL_DATES): boolean => {
    const old = dates.filter(date => date.lastDay < published - OLD_AFTER_DAYS).length;
    return old >= min && old >= dates.length * share;
  };
  return isMostlyOld(full, FULL_DATES) || isMostlyOld(every, ALL_DATES);
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
  /** A stated date far from the anchor, which the next one must confirm. */
  distant: string | null;
};

const DISTANT_DAYS = 40 * 365;

const areDistant = (a: string, b: string): boolean => daysApart(a, b) > DISTANT_DAYS;

/** A glance at another age is no new reference for what follows, two in a row are. */
const isGlance = (value: string, reading: Reading): boolean => {
  if (reading.anchor === null || !areDistant(value, reading.anchor)) return false;
  const isConfirmed = reading.distant !== null && !areDistant(value, reading.distant);
  reading.distant = value;
  return !isConfirmed;
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
  if (!/^\d{4}$/.test(value)) return value;
  return anchor.startsWith(value) || isLookBack(resolved, anchor) ? anchor : value;
};

/** "as in the previous year" looks back from where the story stands. */
const isLookBack = ({ match, value }: Resolved, anchor: string): boolean =>
  value < anchor && match.resolve(NO_CONTEXT) === undefined;

/** Dates, times, durations and sets of a text in reading order; they do not overlap. */
export const findDates = ({ text, published }: FindDatesInput): readonly DateMention[] => {
  const day = publishedDay(published);
  const tokens = toDateTokens(text.tokens);
  const candidates = findCandidates(tokens);
  const isNarrative = isStoryOfThePast(candidates, day);
  const reading: Reading = { found: [], anchor: null, end: 0, anchorEnd: 0, sentenceIndex: 0, distant: null };
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
    if (isNarrative && resolved.match.type === 'date' && isGlance(resolved.value, reading)) continue;
    const anchor = nextAnchor(resolved, contextOf(resolved.match));
    if (anchor !== reading.anchor || anchor === mention.value) reading.anchorEnd = reading.end;
    reading.anchor = anchor;
  }
  return reading.found;
};
