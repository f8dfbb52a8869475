import type { NameSpan } from '../mentions/name-span.ts';
import type { KnowledgeBase, NameCandidate } from '../model/knowledge-base.ts';
import type { TokenizedText } from '../text/token.ts';
import { isAllCaps } from '../text/token-case.ts';
import { findCues } from './cues.ts';

/** The company that a name keeps: the entities that the article names beyond doubt. */
export type Company = {
  readonly named: ReadonlySet<string>;
  /** How many of them share an event with an entity. */
  countRelated(title: string): number;
};

export type Choice = {
  readonly candidate: NameCandidate;
  /** 0 to 1. */
  readonly confidence: number;
  /** True where the name alone would not have been enough. */
  readonly needsEvidence: boolean;
  /** What spoke for it besides the name, in words. */
  readonly evidence: readonly string[];
};

/** A name that is also a common word is taken at its word only for what is as well known as a country. */
const PROMINENT = 0.8;

/** Below this a link is not made; the threshold at which nine of ten links on news were right. */
const LEAST_CONFIDENCE = 0.55;

const LEAST_MARGIN = 0.12;

/** A name of one meaning is taken at its word from this prominence on. */
const PLAIN_PROMINENCE = 0.3;
const PLAIN_CONFIDENCE = 0.97;

const titleOf = (knowledge: KnowledgeBase, candidate: NameCandidate): string =>
  knowledge.entityAt(candidate.entityIndex).title;

/** Entities whose name can mean nothing else here. */
const findNamed = (spans: readonly NameSpan[], knowledge: KnowledgeBase): ReadonlySet<string> => {
  const named = new Set<string>();
  for (const { candidates } of spans) {
    const [only] = candidates;
    const isSure = candidates.every(
      ({ entityIndex, form }) => entityIndex === only?.entityIndex && form !== 'short',
    );
    if (only && isSure) named.add(titleOf(knowledge, only));
  }
  return named;
};

/** Who is named beyond doubt, and who is related to them; counted when it is asked for, and once. */
export const findCompany = (spans: readonly NameSpan[], knowledge: KnowledgeBase): Company => {
  const named = findNamed(spans, knowledge);
  const counts = new Map<string, number>();
  const count = (title: string): number => {
    const related = new Set(knowledge.eventsOf(title).flatMap(event => event.entities));
    related.delete(title);
    return [...related].filter(other => named.has(other)).length;
  };
  return {
    named,
    countRelated: title => {
      const known = counts.get(title) ?? count(title);
      counts.set(title, known);
      return known;
    },
  };
};

type Question = {
  readonly text: TokenizedText;
  readonly span: NameSpan;
  readonly knowledge: KnowledgeBase;
  readonly company: Company;
};

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
  readonly evidence: readonly string[];
};

const scoreCandidate = (question: Question, candidate: NameCandidate): Scored => {
  const title = titleOf(question.knowledge, candidate);
  const relations = question.company.countRelated(title);
  const evidence: string[] = [];
  let score = candidate.prominence;
  if (question.company.named.has(title)) {
    score += 0.35;
    evidence.push('The article names it in full elsewhere.');
  }
  if (relations > 0) {
    score += Math.min(0.3, 0.1 * relations);
    evidence.push(
      `It shares background with ${relations} other ${relations === 1 ? 'name' : 'names'} of the article.`,
    );
  }
  const cues = findCues({ ...question, candidate });
  return {
    candidate,
    score: score + cues.reduce((sum, cue) => sum + cue.weight, 0),
    evidence: [...evidence, ...cues.filter(cue => cue.weight > 0).map(cue => cue.reason)],
  };
};

const needsEvidence = (question: Question, candidate: NameCandidate): boolean =>
  candidate.form === 'short' || (isCommonWord(question) && candidate.prominence < PROMINENT);

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
const isPlain = (question: Question): boolean => {
  const [first, ...rest] = question.span.candidates;
  return (
    first !== undefined &&
    first.prominence >= PLAIN_PROMINENCE &&
    first.form !== 'short' &&
    rest.every(({ entityIndex, form }) => entityIndex === first.entityIndex && form !== 'short') &&
    !isCommonWord(question)
  );
};

/** The entity that a name means here; undefined where none is sure enough. */
export const chooseCandidate = (question: Question): Choice | undefined => {
  const [plain] = question.span.candidates;
  if (plain && isPlain(question))
    return { candidate: plain, confidence: PLAIN_CONFIDENCE, needsEvidence: false, evidence: [] };
  const scored = question.span.candidates.map(candidate => scoreCandidate(question, candidate));
  const [best, second] = onePerEntity(scored).toSorted((a, b) => b.score - a.score);
  if (!best) return undefined;
  const wants = needsEvidence(question, best.candidate);
  if (wants && best.evidence.length === 0) return undefined;
  const margin = second ? best.score - second.score : 1;
  if (margin < LEAST_MARGIN && best.evidence.length === 0) return undefined;
  const confidence = Math.min(0.99, 0.6 + 0.3 * Math.min(1, best.score) + 0.1 * Math.min(1, margin));
  if (confidence < LEAST_CONFIDENCE || best.score < 0.1) return undefined;
  return { candidate: best.candidate, confidence, needsEvidence: wants, evidence: best.evidence };
};
