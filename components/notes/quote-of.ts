import type { Quote } from '../../lib/core/model/note.ts';
import type { Span } from '../../lib/core/model/span.ts';

/** Enough to tell apart the places where the same words stand. */
const CONTEXT = 32;

/** The words of a span as a quote, with what stands before and after them. */
export const quoteOf = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
  start,
  end,
});
