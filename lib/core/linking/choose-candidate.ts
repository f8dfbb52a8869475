/**
 * Chooses what a name means: each candidate is scored by its prominence and by the reasons for and against it, those
 * that need evidence and have none fall out, and the best is taken where it leads.
 */
import type { NameSpan } from '../mentions/name-span.ts';
import type { KnowledgeBase, NameCandidate } from '../model/knowledge-base.ts';
import type { TokenizedText } from '../text/token.ts';
import { isAllCaps } from '../text/token-case.ts';
import type { Company } from './company.ts';
import { findCues } from './cues.ts';
import type { LinkReason, WeighedReason } from './link-reason.ts';
import { isInLongerName } from './longer-name.ts';

export type Choice = {
  readonly candidate: NameCandidate;
  /** 0 to 1. */
  readonly confidence: number;
  /** True where the name alone would not have been enough. */
  readonly needsEvidence: boolean;
  /** What spoke for it besides the name. */
  readonly evidence: readonly LinkReason[];
};

type Question = {
  readonly text: TokenizedText;
  readonly span: NameSpan;
  readonly knowledge: KnowledgeBase;
  readonly company: Company;
};

/** A name that is also a common word is taken at its word only for what is as well known as a country. */
const PROMINENT = 0.8;

/** Below this a link is not made; the threshold at which nine of ten links on news were right. */
const LEAST_CONFIDENCE = 0.55;

const LEAST_MARGIN = 0.12;
const LEAST_SCORE = 0.1;

/** A name of one meaning is taken at its word from this prominence on. */
const PLAIN_PROMINENCE = 0.3;
const PLAIN_CONFIDENCE = 0.97;

/** A place that shares its name with lesser ones is meant from this prominence on, where a place is meant. */
const KNOWN_PLACE = 0.6;

/** "Beside it", in tokens. */
const NEAR_TOKENS = 8;

/** From this confidence on the tagger's kind speaks for candidates of that kind, and from the other against others. */
const TAGGED_FOR = 0.5;
const TAGGED_AGAINST = 0.8;

/** A common word is taken for the name that the tagger sees from this prominence on. */
const SEEN_PROMINENCE = 0.7;

const isCommonWord = ({ text, span, knowledge }: Question): boolean => {
  const token = text.tokens[span.firstToken];
  const isSingle = span.endToken - span.firstToken === 1;
  return (
    isSingle && token !== undefined && !isAllCaps(token.text) && knowledge.isWord(token.text.toLowerCase())
  );
};

type Scored = {
  readonly candidate: NameCandidate;
  readonly score: number;
  readonly reasons: readonly WeighedReason[];
};

const byCompany = ({ company }: Question, title: string): WeighedReason[] => {
  const related = company.countRelated(title);
  const reasons: WeighedReason[] = [];
  if (company.named.has(title))
    reasons.push({ reason: { kind: 'named-in-full' }, weight: 0.35, isEvidence: true });
  if (related > 0) {
    const weight = Math.min(0.3, 0.1 * related);
    reasons.push({ reason: { kind: 'shares-background', count: related }, weight, isEvidence: true });
  }
  return reasons;
};

const kindOf = (candidate: NameCandidate) => (candidate.form === 'demonym' ? 'other' : candidate.kind);

const isTaggedSo = ({ span: { tagged } }: Question, candidate: NameCandidate): boolean =>
  tagged !== undefined && tagged.kind === kindOf(candidate) && tagged.confidence >= TAGGED_FOR;

/** What it belongs to stands beside it, or elsewhere in the article; a country says less than a town or state. */
const byBelonging = (question: Question, candidate: NameCandidate): WeighedReason[] => {
  const { company, knowledge, span } = question;
  const [nearest] = company.findBelonging(candidate.entityIndex, span.firstToken);
  if (!nearest) return [];
  const around = knowledge.findEntity(nearest.title);
  const isNear = nearest.distance <= NEAR_TOKENS;
  const rarity = 1 - (around?.prominence ?? 1);
  const weight = 0.4 * rarity + 0.02 * Math.min(5, nearest.count) + (isNear ? 0.1 : 0);
  const reason = { kind: 'belongs-to', label: around?.label ?? nearest.title, isNear } as const;
  return [{ reason, weight, isEvidence: candidate.kind === 'place' || isTaggedSo(question, candidate) }];
};

const byTagger = (question: Question, candidate: NameCandidate): WeighedReason[] => {
  const { tagged } = question.span;
  if (!tagged) return [];
  const reason = { kind: 'stands-like', entityKind: tagged.kind } as const;
  const isPlace = candidate.kind === 'place' && candidate.prominence >= KNOWN_PLACE;
  if (isTaggedSo(question, candidate)) return [{ reason, weight: 0.12, isEvidence: isPlace }];
  if (tagged.kind === kindOf(candidate)) return [];
  return tagged.confidence < TAGGED_AGAINST || tagged.kind === 'other'
    ? []
    : [{ reason, weight: -0.15, isEvidence: false }];
};

const scoreCandidate = (question: Question, candidate: NameCandidate): Scored => {
  const { title } = question.knowledge.entityAt(candidate.entityIndex);
  const reasons = [
    ...byCompany(question, title),
    ...byBelonging(question, candidate),
    ...byTagger(question, candidate),
    ...findCues({ ...question, candidate }).map(
      ({ reason, weight }): WeighedReason => ({
        reason: { kind: 'cue', sentence: reason },
        weight,
        isEvidence: weight > 0,
      }),
    ),
  ];
  return {
    candidate,
    score: reasons.reduce((sum, each) => sum + each.weight, candidate.prominence),
    reasons,
  };
};

/** Reasons that are enough even for a common word: that it belongs to the article's country is not. */
const isStrong = ({ reason, isEvidence }: WeighedReason): boolean =>
  isEvidence && reason.kind !== 'belongs-to' && reason.kind !== 'stands-like';

type Need = 'none' | 'some' | 'strong';

const needOf = (candidate: NameCandidate, isCommon: boolean): Need => {
  if (isCommon && candidate.prominence < PROMINENT) return 'strong';
  if (candidate.form === 'short') return isCommon ? 'strong' : 'some';
  return 'none';
};

/** "Apple" and "Visa" where the tagger sees such a name: well known, and written with a capital inside a sentence. */
const isSeenSo = (question: Question, candidate: NameCandidate): boolean =>
  candidate.form === 'name' &&
  candidate.prominence >= SEEN_PROMINENCE &&
  isTaggedSo(question, candidate) &&
  question.text.tokens[question.span.firstToken - 1]?.kind === 'word';

const isMet = (question: Question, { candidate, reasons }: Scored, isCommon: boolean): boolean => {
  const need = needOf(candidate, isCommon);
  if (need === 'none') return true;
  if (need === 'some') return reasons.some(({ isEvidence }) => isEvidence);
  return reasons.some(isStrong) || isSeenSo(question, candidate);
};

/** One candidate an entity, the best scored: "US" and "U.S." are two spellings, not two meanings. */
const onePerEntity = (scored: readonly Scored[]): readonly Scored[] => {
  const best = new Map<number, Scored>();
  for (const each of scored) {
    const known = best.get(each.candidate.entityIndex);
    if (!known || each.score > known.score) best.set(each.candidate.entityIndex, each);
  }
  return [...best.values()];
};

/** True for a name that means one thing, and needs no evidence to mean it. */
const isPlain = (question: Question, isCommon: boolean): boolean => {
  const [first, ...rest] = question.span.candidates;
  return (
    first !== undefined &&
    first.prominence >= PLAIN_PROMINENCE &&
    first.form !== 'short' &&
    rest.every(({ entityIndex, form }) => entityIndex === first.entityIndex && form !== 'short') &&
    !isCommon
  );
};

const hasStrong = (scored: Scored | undefined): boolean => scored?.reasons.some(isStrong) ?? false;

/** The entity that a name means here; undefined where none is sure enough. */
export const chooseCandidate = (question: Question): Choice | undefined => {
  if (isInLongerName(question.text, question.span)) return undefined;
  const isCommon = isCommonWord(question);
  const [plain] = question.span.candidates;
  if (plain && isPlain(question, isCommon))
    return { candidate: plain, confidence: PLAIN_CONFIDENCE, needsEvidence: false, evidence: [] };
  const scored = question.span.candidates
    .map(candidate => scoreCandidate(question, candidate))
    .filter(each => isMet(question, each, isCommon));
  const [best, second] = onePerEntity(scored).toSorted((a, b) => b.score - a.score);
  if (!best) return undefined;
  const margin = second ? best.score - second.score : 1;
  if (margin < LEAST_MARGIN && !hasStrong(best)) return undefined;
  const confidence = Math.min(0.99, 0.6 + 0.3 * Math.min(1, best.score) + 0.1 * Math.min(1, margin));
  if (confidence < LEAST_CONFIDENCE || best.score < LEAST_SCORE) return undefined;
  return {
    candidate: best.candidate,
    confidence,
    needsEvidence: needOf(best.candidate, isCommon) !== 'none',
    evidence: best.reasons.filter(({ weight }) => weight > 0).map(({ reason }) => reason),
  };
};
