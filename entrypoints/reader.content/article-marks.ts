/** What is painted of an article: names and claims of the chosen amount, and the words of the reader's notes. */
import {
  type Amount,
  type Analysis,
  type Claim,
  isPainted,
  type Mention,
} from '../../lib/core/model/analysis.ts';
import { matchQuote } from '../../lib/core/notes/match-quote.ts';
import type { PageNote } from '../../lib/extension/messages.ts';
import type { Mark } from '../../lib/page/highlighter.ts';

/** What a mark on the page stands for. */
export type MarkSubject =
  | { readonly kind: 'mention'; readonly mention: Mention }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'note'; readonly note: PageNote };

/** A mark, with what a press on it is about. */
export type SubjectMark = Mark & { readonly subject: MarkSubject };

type Painting = {
  readonly text: string;
  readonly analysis: Analysis;
  readonly amount: Amount;
  readonly notes: readonly PageNote[];
};

const mentionMark = (mention: Mention): SubjectMark => ({
  id: `mention-${mention.start}`,
  start: mention.start,
  end: mention.end,
  layer: mention.kind,
  subject: { kind: 'mention', mention },
});

const claimMark = (claim: Claim): SubjectMark => ({
  id: `claim-${claim.start}`,
  start: claim.start,
  end: claim.end,
  layer: 'claim',
  subject: { kind: 'claim', claim },
});

const noteMarks = (text: string, notes: readonly PageNote[]): readonly SubjectMark[] =>
  notes.flatMap(note => {
    const found = matchQuote(text, note.quote);
    if (found === undefined) return [];
    const { start, end } = found;
    return [{ id: `note-${note.id}`, start, end, layer: 'note', subject: { kind: 'note', note } }];
  });

/** The marks of an article in reading order. A note whose words are gone has none; it is still in the panel. */
export const findMarks = ({ text, analysis, amount, notes }: Painting): readonly SubjectMark[] =>
  [
    ...analysis.mentions.filter(({ level }) => isPainted(level, amount)).map(mentionMark),
    ...analysis.claims.filter(({ level }) => isPainted(level, amount)).map(claimMark),
    ...noteMarks(text, notes),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
