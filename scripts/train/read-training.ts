/** The training sentences as texts with spans, grouped to small documents as a reader would meet them. */
import { readFileSync } from 'node:fs';
import { firstLabel, insideLabel, OUTSIDE } from '../../lib/core/mentions/tagger/tag-set.ts';
import type { Token, TokenizedText } from '../../lib/core/text/token.ts';
import { tokenizeText } from '../../lib/core/text/tokenize-text.ts';

/** One line of the training file. */
export type TaggedSentence = {
  readonly src: string;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
};

/** Kind indices of the tags, in the order of `TAGGED_KINDS`. */
const TAG_KINDS = ['PER', 'ORG', 'LOC', 'MISC', 'EVENT'];

export type GoldSpan = { readonly start: number; readonly end: number; readonly kindIndex: number };

/** A sentence as plain text with the spans of its names. */
export type MarkedText = { readonly src: string; readonly text: string; readonly spans: readonly GoldSpan[] };

/** A small document: its text, and for each token the set of labels that the gold allows (bits). */
export type TrainingDocument = {
  readonly src: string;
  readonly text: TokenizedText;
  readonly allowed: Uint16Array;
};

/** Tokens that are written without a space before them: the tokeniser reads "Kim's" otherwise than "Kim 's". */
const CLITIC = /^(['’](s|re|ve|ll|d|m)|n['’]t)$/i;

/** Joins tokens by spaces, as data sets do, or as they were written in a text (`tight`). */
export const toMarkedText = ({ src, tokens, tags }: TaggedSentence, tight = false): MarkedText => {
  const spans: { start: number; end: number; kindIndex: number }[] = [];
  let text = '';
  tokens.forEach((token, index) => {
    const space = text === '' || (tight && CLITIC.test(token)) ? '' : ' ';
    const start = text.length + space.length;
    text += space + token;
    const [mark, label = ''] = (tags[index] ?? 'O').split('-');
    const last = spans.at(-1);
    if (mark === 'B') spans.push({ start, end: text.length, kindIndex: TAG_KINDS.indexOf(label) });
    else if (mark === 'I' && last) last.end = text.length;
  });
  return { src, text, spans };
};

/** Reads the training file. */
export const readTrainingFile = (file: string): readonly TaggedSentence[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as TaggedSentence);

const labelToken = (token: Token, spans: readonly GoldSpan[]): number => {
  const span = spans.find(each => each.start < token.end && token.start < each.end);
  if (!span) return OUTSIDE;
  return token.start <= span.start ? firstLabel(span.kindIndex) : insideLabel(span.kindIndex);
};

/** Joins marked texts to one document, a line each. */
export const joinTexts = (texts: readonly MarkedText[]): TrainingDocument => {
  const tokens: Token[] = [];
  const sentences: { start: number; end: number; firstToken: number; endToken: number }[] = [];
  const labels: number[] = [];
  let text = '';
  for (const marked of texts) {
    const shift = text.length;
    const firstToken = tokens.length;
    const read = tokenizeText(marked.text);
    for (const token of read.tokens) {
      tokens.push({ ...token, start: token.start + shift, end: token.end + shift });
      labels.push(labelToken(token, marked.spans));
    }
    for (const each of read.sentences) {
      sentences.push({
        start: each.start + shift,
        end: each.end + shift,
        firstToken: each.firstToken + firstToken,
        endToken: each.endToken + firstToken,
      });
    }
    text += `${marked.text}\n`;
  }
  const allowed = Uint16Array.from(labels, label => 1 << label);
  return { src: texts[0]?.src ?? '', text: { text, tokens, sentences }, allowed };
};

/** The same sentence in another case; undefined where that changes its length. */
export const inCapitals = (marked: MarkedText): MarkedText | undefined => {
  const text = marked.text.toUpperCase();
  return text.length === marked.text.length ? { ...marked, text } : undefined;
};

/** The same sentence written as a headline. */
export const asHeadline = (marked: MarkedText): MarkedText => ({
  ...marked,
  text: marked.text.replace(/(?<=^|\s)\p{Ll}(?=\p{Ll}{3})/gu, letter =>
    letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter,
  ),
});
