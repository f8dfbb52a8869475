/**
 * What the tagger knows of a text before it looks at one token: the traits of each word, which names of the pack and
 * of the lists stand where, and what the whole document shows of a word, since a name seen clearly once helps
 * wherever it returns.
 */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Sentence, TokenizedText } from '../../text/token.ts';
import { findKnownNames, type KnownName } from '../known-names.ts';
import { readSeen, readWriting } from './capital-use.ts';
import type { ListFilter } from './list-filter.ts';
import { markKnown, markPhrases } from './mark-names.ts';
import { type CapitalRuns, markRuns } from './mark-runs.ts';
import { BOUNDARY, readWordTraits, type WordTraits } from './word-traits.ts';

export type DocumentTraits = {
  readonly text: TokenizedText;
  /** For each token, its word. */
  readonly words: readonly WordTraits[];
  /** Number of distinct words, the boundary's (`id` 0) included. */
  readonly distinct: number;
  /** For each token, its mark by `markKnown`. */
  readonly known: Uint8Array;
  /** For each token, its mark by `markPhrases`. */
  readonly phrases: Uint8Array;
  /** For a word, what the text shows of it (see `capital-use.ts`), in bits. */
  readonly seen: (word: WordTraits) => number;
  /** For each sentence, one of `WRITING`. */
  readonly writing: Uint8Array;
  readonly runs: CapitalRuns;
};

export type DocumentSources = {
  readonly lists: readonly ListFilter[];
  readonly knowledge: KnowledgeBase;
  /** The pack's names in the text, where they were found before. */
  readonly known?: readonly KnownName[] | undefined;
};

const readWords = (
  text: TokenizedText,
  { lists, knowledge }: DocumentSources,
): { readonly words: readonly WordTraits[]; readonly distinct: number } => {
  const table = new Map<string, WordTraits>();
  const isWord = (word: string): boolean => knowledge.isWord(word);
  const words = text.tokens.map(token => {
    const known = table.get(token.text);
    if (known) return known;
    const word = readWordTraits(token, table.size + 1, { lists, isWord });
    table.set(token.text, word);
    return word;
  });
  return { words, distinct: table.size + 1 };
};

/** Reads a text for the tagger; linear in its length. */
export const readDocument = (text: TokenizedText, sources: DocumentSources): DocumentTraits => {
  const { words, distinct } = readWords(text, sources);
  const writing = Uint8Array.from(text.sentences, sentence => readWriting(words, sentence));
  return {
    text,
    words,
    distinct,
    known: markKnown(sources.known ?? findKnownNames(text, sources.knowledge), words.length),
    phrases: markPhrases(words, sources.lists),
    seen: readSeen({ text, words }, writing),
    writing,
    runs: markRuns(words, text.sentences),
  };
};

/** The word at a token of a sentence, or the boundary beyond it. */
export const wordAt = (document: DocumentTraits, sentence: Sentence, index: number): WordTraits =>
  index < sentence.firstToken || index >= sentence.endToken ? BOUNDARY : (document.words[index] ?? BOUNDARY);
