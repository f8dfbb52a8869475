/**
 * Joins the names of the pack with those of the tagger.
 *
 * The pack is right about what it spells out, the tagger about where a name begins and ends: so a name of the pack
 * stays unless the tagger sees it as a part of a longer name ("Novak" in "Ana Novak"), or as a common word. All other
 * names are the tagger's.
 */
import type { EntityKind } from '../model/entity.ts';
import type { KnowledgeBase, NameCandidate } from '../model/knowledge-base.ts';
import type { TokenizedText } from '../text/token.ts';
import { isAllCaps } from '../text/token-case.ts';
import type { KnownName } from './known-names.ts';
import type { NameSpan } from './name-span.ts';
import { settleSpans } from './settle-spans.ts';
import { refineKind, shapeKind } from './shape-kind.ts';
import type { TaggedName } from './tagger/open-tagger.ts';

type TokenRange = { readonly firstToken: number; readonly endToken: number };

/** Below this the tagger's longer name does not outweigh the pack's inside it. */
const LEAST_TO_EXTEND = 0.5;

/** From this on a person's name cannot mean what the pack has under it, where that is no person. */
const LEAST_TO_REJECT = 0.9;

const overlaps = (a: TokenRange, b: TokenRange): boolean =>
  a.firstToken < b.endToken && b.firstToken < a.endToken;

const isSame = (a: TokenRange, b: TokenRange): boolean =>
  a.firstToken === b.firstToken && a.endToken === b.endToken;

const contains = (a: TokenRange, b: TokenRange): boolean =>
  a.firstToken <= b.firstToken && b.endToken <= a.endToken;

const isCommonWord = (text: TokenizedText, name: KnownName, knowledge: KnowledgeBase): boolean => {
  const word = text.tokens[name.firstToken]?.text ?? '';
  const isSingle = name.endToken - name.firstToken === 1;
  return isSingle && word.length > 1 && !isAllCaps(word) && knowledge.isWord(word.toLowerCase());
};

const PROMINENT = 0.8;

/** Demonyms are common words to a word list ("german"), countries are beyond doubt. */
const isBeyondDoubt = ({ candidates }: KnownName): boolean =>
  candidates.some(
    ({ form, prominence }) => form === 'demonym' || (form === 'name' && prominence >= PROMINENT),
  );

/** "The National" across "National Security Committee": a name that needs evidence gives way where it is cut. */
const isWeak = ({ candidates }: KnownName): boolean => candidates.every(({ form }) => form === 'short');

/** True for two names that a possessive joins ("Ukraine's Donbas"): the pack's, which the tagger ran together. */
const isPossessor = (text: TokenizedText, known: KnownName, tagged: TaggedName): boolean =>
  known.firstToken === tagged.firstToken &&
  tagged.kind === 'place' &&
  /^['’]s$/.test(text.tokens[known.endToken]?.text ?? '');

/** "The Associated Press" where the pack has "Associated Press": an article is no part of the name. */
const isOnlyArticleLonger = (text: TokenizedText, known: KnownName, tagged: TaggedName): boolean =>
  known.endToken === tagged.endToken &&
  known.firstToken === tagged.firstToken + 1 &&
  text.tokens[tagged.firstToken]?.text.toLowerCase() === 'the';

const PLACING = new Set(['in', 'at', 'near', 'outside']);

/** "Victory Day parade in Moscow": two names of the pack and where the one was, which the tagger ran together. */
const isPlaced = (text: TokenizedText, inside: readonly KnownName[], tagged: TaggedName): boolean => {
  const [first, second] = inside;
  return (
    inside.length === 2 &&
    first?.firstToken === tagged.firstToken &&
    second?.endToken === tagged.endToken &&
    second.firstToken === first.endToken + 1 &&
    PLACING.has(text.tokens[first.endToken]?.text ?? '')
  );
};

type Verdict = 'pack' | 'tagger' | 'neither';

type Judging = {
  readonly text: TokenizedText;
  readonly knowledge: KnowledgeBase;
  /** The names of the pack in a stretch of tokens. */
  readonly knownIn: (range: TokenRange) => readonly KnownName[];
};

const judge = (
  { text, knowledge, knownIn }: Judging,
  known: KnownName,
  tagged: readonly TaggedName[],
): Verdict => {
  const around = tagged.find(each => overlaps(each, known));
  if (!around) return isCommonWord(text, known, knowledge) && !isBeyondDoubt(known) ? 'neither' : 'pack';
  if (!contains(around, known) && !contains(known, around) && isWeak(known)) return 'tagger';
  const isLonger = contains(around, known) && !isSame(around, known);
  if (!isLonger || isPossessor(text, known, around) || isOnlyArticleLonger(text, known, around))
    return 'pack';
  if (isPlaced(text, knownIn(around), around)) return 'pack';
  return around.confidence >= LEAST_TO_EXTEND ? 'tagger' : 'pack';
};

/** What the pack offers, less what a surely tagged person cannot be. */
const fittingCandidates = (
  candidates: readonly NameCandidate[],
  tagged: TaggedName | undefined,
): readonly NameCandidate[] => {
  if (tagged?.kind !== 'person' || tagged.confidence < LEAST_TO_REJECT) return candidates;
  const persons = candidates.filter(({ kind }) => kind === 'person');
  return persons.length > 0 || candidates.some(({ prominence }) => prominence >= PROMINENT)
    ? candidates
    : persons;
};

const kindOfTagged = (text: TokenizedText, name: TaggedName): EntityKind => refineKind(text, name, name.kind);

/** The names of a text in order, not overlapping. Both lists are in order and without overlaps. */
export const mergeTagged = (
  source: { readonly text: TokenizedText; readonly knowledge: KnowledgeBase },
  known: readonly KnownName[],
  tagged: readonly TaggedName[],
): readonly NameSpan[] => {
  const { text } = source;
  const near = nearNames(tagged);
  const judging = { ...source, knownIn: onceEach(nearNames(known)) };
  const kept = known.filter(name => judge(judging, name, near(name)) === 'pack');
  const nearKept = nearNames(kept);
  const free = tagged.filter(name => !nearKept(name).some(other => overlaps(other, name)));
  const ofPack = kept.map(({ firstToken, endToken, candidates }): NameSpan => {
    const same = near({ firstToken, endToken }).find(each => isSame(each, { firstToken, endToken }));
    return {
      firstToken,
      endToken,
      candidates: fittingCandidates(candidates, same),
      shapeKind: same ? kindOfTagged(text, same) : shapeKind(text, firstToken, endToken),
      tagged: same && { kind: same.kind, confidence: same.confidence },
    };
  });
  const ofTagger = free.map(
    (name): NameSpan => ({
      firstToken: name.firstToken,
      endToken: name.endToken,
      candidates: [],
      shapeKind: kindOfTagged(text, name),
      tagged: { kind: name.kind, confidence: name.confidence },
    }),
  );
  const spans = [...ofPack, ...ofTagger].toSorted((a, b) => a.firstToken - b.firstToken);
  return settleSpans(text, spans, source.knowledge);
};

/** Asks once for each range: a run of ten thousand capitals is one name with as many names of the pack in it. */
const onceEach = <T>(find: (range: TokenRange) => readonly T[]): ((range: TokenRange) => readonly T[]) => {
  const kept = new Map<TokenRange, readonly T[]>();
  return range => {
    const found = kept.get(range) ?? find(range);
    kept.set(range, found);
    return found;
  };
};

/** Finds the names of a list that overlap a range, by a walk along both: ranges must be asked for in any order. */
const nearNames = <T extends TokenRange>(names: readonly T[]): ((range: TokenRange) => readonly T[]) => {
  const byToken = new Map<number, T>();
  for (const name of names) {
    for (let token = name.firstToken; token < name.endToken; token++) byToken.set(token, name);
  }
  return ({ firstToken, endToken }) => {
    const found = new Set<T>();
    for (let token = firstToken; token < endToken; token++) {
      const name = byToken.get(token);
      if (name) found.add(name);
    }
    return [...found];
  };
};
