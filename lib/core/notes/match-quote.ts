/**
 * Finds the words that a note belongs to in a text that may have changed since: first to the letter, then with
 * a bounded number of differing characters. A text often has the same words more than once, and a changed one
 * has near misses, so every candidate is weighed by four things, in this order of importance: how much of the
 * quote it has, whether the words before and after it are the same, and how near it is to where it was.
 * The method follows Hypothesis' `match-quote` (https://github.com/hypothesis/client); its matcher is Myers'
 * bit-vector search.
 */

import search from 'approx-string-match';
import type { Quote } from '../model/note.ts';
import type { Span } from '../model/span.ts';

/** Where a quote was found; `score` is 1 where words, surroundings and place are all as they were. */
export type QuoteMatch = Span & { readonly score: number };

/** Characters kept before and after a quote: enough to tell two places apart, short enough to survive edits. */
const CONTEXT_CHARACTERS = 32;

/** Bounds the search, whose time grows with the text's length times the errors allowed. */
const MAX_ERRORS = 256;
/** Half of the quote may differ, as long as its surroundings and place confirm it. */
const MAX_ERROR_SHARE = 0.5;
/** Below this, a note is better shown as "its words are gone" than on the wrong words. */
const MIN_SCORE = 0.6;

const WEIGHTS = { words: 50, prefix: 20, suffix: 20, position: 5 } as const;

type Candidate = Span & { readonly errors: number };

const exactCandidates = (text: string, exact: string): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    found.push({ start, end: start + exact.length, errors: 0 });
  }
  return found;
};

const findCandidates = (text: string, exact: string): readonly Candidate[] => {
  const found = exactCandidates(text, exact);
  if (found.length > 0) return found;
  return search(text, exact, Math.min(MAX_ERRORS, Math.floor(exact.length * MAX_ERROR_SHARE)));
};

/** How alike two stretches are, 0 to 1: one less the share of characters that differ. */
const likeness = (text: string, wanted: string): number => {
  if (text === wanted) return 1;
  const best = search(text, wanted, wanted.length)[0];
  return best ? 1 - best.errors / wanted.length : 0;
};

const scoreOf = (text: string, quote: Quote, candidate: Candidate): number => {
  const { start, end, errors } = candidate;
  const words = 1 - errors / quote.exact.length;
  const prefix = likeness(text.slice(Math.max(0, start - quote.prefix.length), start), quote.prefix);
  const suffix = likeness(text.slice(end, end + quote.suffix.length), quote.suffix);
  const position = 1 - Math.min(1, Math.abs(start - quote.start) / Math.max(1, text.length));
  const total = WEIGHTS.words + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position;
  return (
    (WEIGHTS.words * words +
      WEIGHTS.prefix * prefix +
      WEIGHTS.suffix * suffix +
      WEIGHTS.position * position) /
    total
  );
};

const isUntouched = (text: string, { exact, prefix, suffix, start, end }: Quote): boolean =>
  text.slice(start, end) === exact &&
  text.slice(Math.max(0, start - prefix.length), start) === prefix &&
  text.slice(end, end + suffix.length) === suffix;

/** The best place of `quote` in `text`; undefined when none is good enough, or the quote is empty. */
export const matchQuote = (text: string, quote: Quote): QuoteMatch | undefined => {
  if (quote.exact === '') return undefined;
  if (isUntouched(text, quote)) return { start: quote.start, end: quote.end, score: 1 };
  let best: QuoteMatch | undefined;
  for (const candidate of findCandidates(text, quote.exact)) {
    const score = scoreOf(text, quote, candidate);
    if (score > (best?.score ?? 0)) best = { start: candidate.start, end: candidate.end, score };
  }
  return best && best.score >= MIN_SCORE ? best : undefined;
};

/** Describes a span of a text so that `matchQuote` finds it again. */
export const quoteAt = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start),
  suffix: text.slice(end, end + CONTEXT_CHARACTERS),
  start,
  end,
});
