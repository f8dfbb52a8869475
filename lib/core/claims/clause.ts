import type { Span } from '../model/span.ts';
import type { Sentence, TokenizedText } from '../text/token.ts';
import { wordAt } from './words/word-at.ts';

/** A stretch of a sentence with a verb of its own. */
export type Clause = Span & {
  readonly sentence: Sentence;
  readonly firstToken: number;
  readonly endToken: number;
  /** Token range of what a relative clause tells of, or of the subject that a later clause shares. */
  readonly head: { readonly firstToken: number; readonly endToken: number } | null;
};

const RELATIVE = new Set(['which', 'who', 'whose', 'whom', 'where']);
const JOINING = new Set(['but', 'while', 'although', 'though', 'whereas', 'because']);
const AUXILIARY = new Set(
  'is are was were has have had will would can could may might must does did do says said later then since also was became'.split(
    ' ',
  ),
);

type Cut = { readonly at: number; readonly isRelative: boolean };

/** An aside of at most this many words ("(G7)") does not part what stands around it. */
const SHORT_ASIDE = 4;

const isShortAside = (text: TokenizedText, index: number): boolean => {
  const around = Array.from({ length: 2 * SHORT_ASIDE + 3 }, (_, offset) => index - SHORT_ASIDE - 1 + offset);
  const marks = around.filter(each => /^[()]$/.test(text.tokens[each]?.text ?? ''));
  const other = marks.find(each => each !== index && text.tokens[each]?.text !== text.tokens[index]?.text);
  return other !== undefined && Math.abs(other - index) <= SHORT_ASIDE + 1;
};

/** Where a clause begins inside a sentence: relatives, joined predicates, dashes, semicolons, brackets. */
const findCut = (text: TokenizedText, index: number): Cut | undefined => {
  const word = (offset: number): string => wordAt(text.tokens, index + offset);
  const kind = text.tokens[index]?.kind;
  if (kind !== 'symbol') return undefined;
  if (word(0) === '(' || word(0) === ')')
    return isShortAside(text, index) ? undefined : { at: index + 1, isRelative: false };
  if (/^[;–—]$/.test(word(0))) return { at: index + 1, isRelative: false };
  if (word(0) !== ',') return undefined;
  if (RELATIVE.has(word(1))) return { at: index + 1, isRelative: true };
  if (JOINING.has(word(1))) return { at: index + 2, isRelative: false };
  const joins = word(1) === 'and' && (AUXILIARY.has(word(2)) || /ed$/.test(word(2)));
  return joins ? { at: index + 2, isRelative: false } : undefined;
};

/** The comma that ends a relative clause and lets the main clause go on. */
const endOfRelative = (text: TokenizedText, from: number, end: number): number => {
  for (let index = from; index < end; index++) {
    if (text.tokens[index]?.text === ',') return index;
  }
  return end;
};

const trimMarks = (text: TokenizedText, first: number, end: number): readonly [number, number] => {
  let from = first;
  let to = end;
  const isMark = (index: number) => /^[,;:.!?–—()“”"'’‘«»\s]$/.test(text.tokens[index]?.text ?? '');
  while (from < to && isMark(from)) from++;
  while (to > from && isMark(to - 1)) to--;
  return [from, to];
};

const LEAST_TOKENS = 3;

/** A main clause of this length stands apart from the relative clause behind it. */
const LONG_MAIN_TOKENS = 12;

/** The clauses of a sentence in order. A relative clause is joined with what it tells of: "Serbia’s process, which …". */
export const findClauses = (text: TokenizedText, sentence: Sentence): readonly Clause[] => {
  const clauses: Clause[] = [];
  const add = (first: number, end: number, head: Clause['head']): void => {
    const [from, to] = trimMarks(text, first, end);
    const start = text.tokens[from]?.start;
    const stop = text.tokens[to - 1]?.end;
    if (start === undefined || stop === undefined || to - from < LEAST_TOKENS) return;
    clauses.push({ sentence, start, end: stop, firstToken: from, endToken: to, head });
  };
  let first = sentence.firstToken;
  let subject: Clause['head'] = null;
  for (let index = first; index < sentence.endToken; index++) {
    const cut = findCut(text, index);
    if (!cut) continue;
    const before = { firstToken: first, endToken: index };
    if (cut.isRelative) {
      const end = endOfRelative(text, cut.at + 1, sentence.endToken);
      const isLong = index - first >= LONG_MAIN_TOKENS;
      if (isLong) add(first, index, subject);
      add(isLong ? cut.at : first, end, before);
      subject = before;
      first = end;
      index = end - 1;
    } else {
      add(first, index, subject);
      subject ??= before;
      first = cut.at;
    }
  }
  add(first, sentence.endToken, first === sentence.firstToken ? null : subject);
  return clauses;
};
