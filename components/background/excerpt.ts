/**
 * The sentence a mention stands in, for the list "Where it stands". Sentences are cut inside the mention's own
 * block by `Intl.Segmenter` and clipped around the mention when long; an excerpt is for the eye, so a
 * cut at a wrong full stop does no harm.
 */
import type { Article } from '../../lib/core/model/article.ts';
import { type Span, spanContains, spansOverlap } from '../../lib/core/model/span.ts';

/** A run of an excerpt; `marked` where the mention itself stands. */
type ExcerptRun = { readonly start: number; readonly text: string; readonly marked: boolean };
export type Excerpt = { readonly span: Span; readonly runs: readonly ExcerptRun[] };

const LONGEST = 220;
const LEAD = 80;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const sentenceAt = (article: Article, span: Span): Span => {
  const block = article.blocks.find(each => spanContains(each, span)) ?? {
    start: Math.max(0, span.start - LONGEST),
    end: Math.min(article.text.length, span.end + LONGEST),
  };
  const text = article.text.slice(block.start, block.end);
  const found = segmenter.segment(text).containing(span.start - block.start);
  if (!found) return block;
  const start = block.start + found.index;
  return { start, end: Math.max(start + found.segment.trimEnd().length, span.end) };
};

/** Never through a word: the cut moves to the next blank, if one is near. */
const clip = (text: string, sentence: Span, span: Span): Span => {
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  const from = Math.max(sentence.start, span.start - LEAD);
  const blank = text.indexOf(' ', from);
  const start = from === sentence.start || blank < 0 || blank >= span.start ? from : blank + 1;
  const to = Math.min(sentence.end, Math.max(span.end, start + LONGEST));
  const lastBlank = text.lastIndexOf(' ', to);
  return { start, end: to === sentence.end || lastBlank <= span.end ? to : lastBlank };
};

const runsOf = (text: string, excerpt: Span, marks: readonly Span[]): readonly ExcerptRun[] => {
  const runs: ExcerptRun[] = [];
  let at = excerpt.start;
  for (const mark of marks) {
    if (mark.start > at) runs.push({ start: at, text: text.slice(at, mark.start), marked: false });
    runs.push({ start: mark.start, text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  if (at < excerpt.end) runs.push({ start: at, text: text.slice(at, excerpt.end), marked: false });
  return runs;
};

/** One excerpt for each sentence that holds one of the spans (in order, not overlapping). */
export const makeExcerpts = (article: Article, spans: readonly Span[]): readonly Excerpt[] => {
  const excerpts: Excerpt[] = [];
  let done = -1;
  for (const span of spans) {
    if (span.start < done) continue;
    const sentence = clip(article.text, sentenceAt(article, span), span);
    const marks = spans.filter(each => spansOverlap(each, sentence) && spanContains(sentence, each));
    excerpts.push({ span, runs: runsOf(article.text, sentence, marks) });
    done = sentence.end;
  }
  return excerpts;
};
