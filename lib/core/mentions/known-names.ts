import type { KnowledgeBase, NameCandidate } from '../model/knowledge-base.ts';
import { foldToken } from '../text/fold-token.ts';
import type { Sentence, TokenizedText } from '../text/token.ts';
import { isAllCaps, isCaseCompatible } from '../text/token-case.ts';
import { findTokens } from '../text/tokenize-text.ts';
import { isShouted } from './capital-runs.ts';

/** A stretch of tokens that spells a name of the pack, with the entities it can stand for. */
export type KnownName = {
  readonly firstToken: number;
  readonly endToken: number;
  readonly candidates: readonly NameCandidate[];
};

/** Marks that may stand between the words of a name ("Ukraine-Southeast Europe", "Washington, D.C."). */
const INNER_MARKS = new Set(['-', '‑', '–', '.', ',', '/', '&']);

/** The longest name has about a dozen words; a longer walk is not worth its time. */
const MAX_NAME_TOKENS = 16;

const createCaseCheck = () => {
  const spellings = new Map<string, readonly string[]>();
  const wordsOf = (alias: string): readonly string[] => {
    const known = spellings.get(alias);
    if (known) return known;
    const found = findTokens(alias)
      .filter(token => token.kind !== 'symbol' || token.text === '&')
      .map(token => token.text);
    spellings.set(alias, found);
    return found;
  };
  return (alias: string, surfaces: readonly string[]): boolean =>
    wordsOf(alias).every((word, index) => isCaseCompatible(surfaces[index] ?? '', word));
};

type Search = {
  readonly text: TokenizedText;
  readonly folded: readonly string[];
  readonly knowledge: KnowledgeBase;
  readonly isCaseRight: (alias: string, surfaces: readonly string[]) => boolean;
};

/** The longest name that starts at token `first` and ends before token `end`. */
const findLongest = (search: Search, first: number, end: number): KnownName | undefined => {
  const { text, folded, knowledge } = search;
  const surfaces: string[] = [];
  let longest: KnownName | undefined;
  let node: number | undefined = knowledge.names.root;
  for (let index = first; index < Math.min(end, first + MAX_NAME_TOKENS); index++) {
    const token = text.tokens[index];
    if (!token) break;
    if (token.kind === 'symbol' && token.text !== '&') {
      if (index === first || !INNER_MARKS.has(token.text)) break;
      continue;
    }
    node = knowledge.names.next(node, folded[index] ?? '');
    if (node === undefined) break;
    surfaces.push(token.text);
    const candidates = knowledge.names
      .candidates(node)
      .filter(candidate => search.isCaseRight(candidate.alias, surfaces));
    if (candidates.length > 0) longest = { firstToken: first, endToken: index + 1, candidates };
  }
  return longest;
};

/** A name begins with a letter or digit, and not inside a handle or a tag ("@Kyivpost_official"). */
const startsName = (text: TokenizedText, index: number): boolean => {
  const token = text.tokens[index];
  const previous = text.tokens[index - 1];
  if (!token || token.kind === 'symbol') return false;
  return previous?.end !== token.start || !/^[@#_/]$/.test(previous.text);
};

/** In a sentence of capitals ("JOIN US ON TELEGRAM") an initialism that is also a word may be the word. */
const isShoutedWord = (search: Search, name: KnownName): boolean => {
  const word = search.text.tokens[name.firstToken]?.text ?? '';
  return (
    name.candidates.every(({ alias }) => isAllCaps(alias)) && search.knowledge.isWord(word.toLowerCase())
  );
};

const findInSentence = (search: Search, sentence: Sentence): KnownName[] => {
  const found: KnownName[] = [];
  const shouted = isShouted(search.text, sentence);
  let index = sentence.firstToken;
  while (index < sentence.endToken) {
    const name = startsName(search.text, index) ? findLongest(search, index, sentence.endToken) : undefined;
    if (name && !(shouted && isShoutedWord(search, name))) found.push(name);
    index = name ? name.endToken : index + 1;
  }
  return found;
};

/**
 * All names of the pack in a text, longest first from the left, not overlapping. A name never runs over the end of
 * a sentence, and its case must fit: "US" is not "us", "Will" is not "will".
 */
export const findKnownNames = (text: TokenizedText, knowledge: KnowledgeBase): readonly KnownName[] => {
  const folded = text.tokens.map(token => (token.kind === 'symbol' ? token.text : foldToken(token.text)));
  const search = { text, folded, knowledge, isCaseRight: createCaseCheck() };
  return text.sentences.flatMap(sentence => findInSentence(search, sentence));
};
