/**
 * Finds the names in a text: those of the pack by their spelling, others by their shape.
 *
 * The two are read together, because each corrects the other: "Novak" in "Ana Novak" is not the town of that name,
 * and "European Commission President Ursula von der Leyen" is two names with an office between them. What a name
 * refers to is decided afterwards, in `linking/`.
 */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Sentence, TokenizedText } from '../text/token.ts';
import { isAllCaps, isCapitalized } from '../text/token-case.ts';
import { type CapitalRun, findCapitalRuns, isTitleCase } from './capital-runs.ts';
import { findKnownNames, type KnownName } from './known-names.ts';
import { mergeTagged } from './merge-tagged.ts';
import type { NameSpan } from './name-span.ts';
import { type RunPart, segmentRun } from './segment-run.ts';
import { shapeKind } from './shape-kind.ts';
import type { Tagger } from './tagger/open-tagger.ts';

const toSpan = (text: TokenizedText, part: RunPart): NameSpan => ({
  firstToken: part.firstToken,
  endToken: part.endToken,
  candidates: part.known?.candidates ?? [],
  shapeKind: shapeKind(text, part.firstToken, part.endToken),
});

/** Words that stand capitalised inside a sentence somewhere in the text: names, wherever else they stand. */
const findSureNameWords = (text: TokenizedText): ReadonlySet<string> => {
  const sure = new Set<string>();
  for (const sentence of text.sentences) {
    if (isTitleCase(text, sentence)) continue;
    for (let index = sentence.firstToken + 1; index < sentence.endToken; index++) {
      const token = text.tokens[index];
      const previous = text.tokens[index - 1];
      if (token?.kind === 'word' && previous?.kind === 'word' && isCapitalized(token.text))
        sure.add(token.text);
    }
  }
  return sure;
};

const firstWordOf = (text: TokenizedText, sentence: Sentence): number => {
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (text.tokens[index]?.kind === 'word') return index;
  }
  return sentence.endToken;
};

/** The run without a first word that is capitalised only because a sentence begins with it. */
const dropOpeningWord = (
  text: TokenizedText,
  run: CapitalRun,
  isOrdinary: (word: string) => boolean,
): CapitalRun | undefined => {
  const word = text.tokens[run.firstToken]?.text ?? '';
  if (!isOrdinary(word)) return run;
  const next = text.tokens[run.firstToken + 1];
  const isSingle = run.endToken - run.firstToken === 1;
  if (isSingle || !next || !isCapitalized(next.text)) return undefined;
  return { firstToken: run.firstToken + 1, endToken: run.endToken };
};

type Reading = {
  readonly text: TokenizedText;
  readonly knowledge: KnowledgeBase;
  readonly known: readonly KnownName[];
  readonly sure: ReadonlySet<string>;
};

const runsOf = (reading: Reading, sentence: Sentence): readonly CapitalRun[] => {
  const { text, knowledge, known, sure } = reading;
  const opening = firstWordOf(text, sentence);
  const startsKnown = (index: number) => known.some(name => name.firstToken === index);
  const isOrdinary = (word: string) =>
    !isAllCaps(word) && !sure.has(word) && knowledge.isWord(word.toLowerCase());
  return findCapitalRuns(text, sentence).flatMap(run => {
    if (run.firstToken !== opening || startsKnown(run.firstToken)) return [run];
    return dropOpeningWord(text, run, isOrdinary) ?? [];
  });
};

const within = (run: CapitalRun, name: KnownName): boolean =>
  run.firstToken <= name.firstToken && name.endToken <= run.endToken;

const overlaps = (a: CapitalRun, b: CapitalRun): boolean =>
  a.firstToken < b.endToken && b.firstToken < a.endToken;

const findInSentence = (reading: Reading, sentence: Sentence): NameSpan[] => {
  const { text } = reading;
  const known = reading.known.filter(
    name => name.firstToken >= sentence.firstToken && name.endToken <= sentence.endToken,
  );
  if (isTitleCase(text, sentence)) return known.map(name => toSpan(text, { ...name, known: name }));
  const runs = runsOf({ ...reading, known }, sentence);
  const loose = known.filter(name => !runs.some(run => within(run, name)));
  const parts = runs
    .flatMap(run => segmentRun(text, run, known))
    .filter(part => !loose.some(name => overlaps(name, part)));
  return [...parts, ...loose.map(name => ({ ...name, known: name }))]
    .toSorted((a, b) => a.firstToken - b.firstToken)
    .map(part => toSpan(text, part));
};

/**
 * The names of a text in order, not overlapping. With a tagger, all names that are not the pack's are the tagger's;
 * without one, they are found by their shape.
 */
export const findNames = (
  text: TokenizedText,
  knowledge: KnowledgeBase,
  tagger?: Tagger | undefined,
): readonly NameSpan[] => {
  const known = findKnownNames(text, knowledge);
  return tagger
    ? mergeTagged({ text, knowledge }, known, tagger.tag(text, knowledge, known))
    : findByShape(text, knowledge, known);
};

const findByShape = (
  text: TokenizedText,
  knowledge: KnowledgeBase,
  known: readonly KnownName[],
): readonly NameSpan[] => {
  const sure = findSureNameWords(text);
  const bySentence = new Map<number, KnownName[]>();
  let sentenceIndex = 0;
  for (const name of known) {
    while ((text.sentences[sentenceIndex]?.endToken ?? Number.POSITIVE_INFINITY) <= name.firstToken)
      sentenceIndex++;
    bySentence.set(sentenceIndex, [...(bySentence.get(sentenceIndex) ?? []), name]);
  }
  return text.sentences.flatMap((sentence, index) =>
    findInSentence({ text, knowledge, known: bySentence.get(index) ?? [], sure }, sentence),
  );
};
