/**
 * Reads a page through corrections without changing it: the corrected text is cut into tokens, and each token gets the
 * offsets of what stands in the page in its place.
 */
import type { Repair, RepairKind } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Token, TokenizedText } from '../token.ts';
import { tokenizeText } from '../tokenize-text.ts';

/** Puts `text` in the place of a span of the page; an empty span is a place between two characters. */
export type Edit = Span & { readonly text: string; readonly kind: RepairKind };

type Placed = Edit & { readonly from: number; readonly to: number };

/** In order, without those inside another: an edit of a word holds what was put right in its characters. */
const inOrder = (edits: readonly Edit[]): readonly Edit[] => {
  const sorted = edits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter(edit => {
    if (edit.start < end || (edit.start === end && edit.start === edit.end)) return false;
    end = edit.end;
    return true;
  });
};

const place = (page: string, edits: readonly Edit[]): { text: string; placed: readonly Placed[] } => {
  const parts: string[] = [];
  let length = 0;
  let done = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const placed = edits.map(edit => {
    add(page.slice(done, edit.start));
    const from = length;
    add(edit.text);
    done = edit.end;
    return { ...edit, from, to: length };
  });
  add(page.slice(done));
  return { text: parts.join(''), placed };
};

/** Tokens of the corrected text at the offsets of the page. */
const moveTokens = (tokens: readonly Token[], placed: readonly Placed[]): readonly Token[] => {
  let next = 0;
  let shift = 0;
  const passUntil = (at: number): void => {
    for (let edit = placed[next]; edit && edit.to <= at; edit = placed[++next]) shift = edit.end - edit.to;
  };
  return tokens.map(token => {
    passUntil(token.start);
    const first = placed[next];
    const start = first && first.from < token.start ? first.start : token.start + shift;
    passUntil(token.end - 1);
    const last = placed[next];
    const end = last && last.from < token.end ? last.end : token.end + shift;
    return { ...token, start, end };
  });
};

/** The page as it reads with the edits made. */
export const readThrough = (page: string, edits: readonly Edit[]): TokenizedText => {
  const { text, placed } = place(page, inOrder(edits));
  const read = tokenizeText(text);
  const tokens = moveTokens(read.tokens, placed);
  const sentences = read.sentences.map(sentence => ({
    ...sentence,
    start: tokens[sentence.firstToken]?.start ?? 0,
    end: tokens[sentence.endToken - 1]?.end ?? page.length,
  }));
  return { text: page, tokens, sentences };
};

const touches = (token: Span, { start, end }: Edit): boolean =>
  start === end ? token.start <= start && token.end >= end : token.start < end && token.end > start;

/** What stands around an edit: the words that hold it. */
const wordsAround = (tokens: readonly Token[], edit: Edit, from: number): { first: number; end: number } => {
  let first = from;
  while ((tokens[first]?.end ?? Number.POSITIVE_INFINITY) < edit.start) first++;
  while (first < tokens.length && (tokens[first]?.start ?? 0) <= edit.end) {
    const token = tokens[first];
    if (token && touches(token, edit)) break;
    first++;
  }
  let end = first;
  for (let token = tokens[end]; token && touches(token, edit); token = tokens[end]) end++;
  return { first, end };
};

const joinTokens = (tokens: readonly Token[], kind: RepairKind): string => {
  const [first, ...others] = tokens;
  const joint = kind === 'joined' || kind === 'hidden' ? ' ' : '';
  return others.reduce((text, token) => text + joint + token.text, first?.text ?? '');
};

/** The repairs that a reader is told of: whole words as they stand in the page and as they were read. */
export const listRepairs = (
  page: string,
  tokens: readonly Token[],
  edits: readonly Edit[],
): readonly Repair[] => {
  const repairs: Repair[] = [];
  let from = 0;
  let last = -1;
  for (const edit of inOrder(edits)) {
    const { first, end } = wordsAround(tokens, edit, Math.max(0, from - 1));
    const words = tokens.slice(first, end);
    const start = words[0]?.start ?? edit.start;
    const stop = words.at(-1)?.end ?? edit.end;
    from = Math.min(first, tokens.length);
    if (start < last) continue;
    last = Math.max(stop, edit.end);
    const restored = words.length > 0 ? joinTokens(words, edit.kind) : edit.text;
    repairs.push({ start, end: stop, surface: page.slice(start, stop), restored, kind: edit.kind });
  }
  return repairs;
};
