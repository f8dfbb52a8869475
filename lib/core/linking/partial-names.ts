/**
 * Persons of the pack by one of their names: whom "Santorum" or "Angelina" can mean where the article gives no more.
 * The best known is taken only where the article's other names or the brevity of the text speak for it.
 */

import type { NameSpan } from '../mentions/name-span.ts';
import { PARTICLES } from '../mentions/name-words.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { foldToken } from '../text/fold-token.ts';
import type { TokenizedText } from '../text/token.ts';
import { belongingIn } from './belonging.ts';
import type { Company } from './company.ts';

type PersonPart = { readonly entityIndex: number; readonly prominence: number; readonly isSurname: boolean };

type PartIndex = ReadonlyMap<string, readonly PersonPart[]>;

/** Persons less known than this are not meant by a part of their name. */
const LEAST_PROMINENCE = 0.6;

const readParts = (knowledge: KnowledgeBase): PartIndex => {
  const parts = new Map<string, PersonPart[]>();
  const add = (word: string, part: PersonPart): void => {
    const key = foldToken(word);
    const known = parts.get(key);
    if (!known) parts.set(key, [part]);
    else if (known.every(({ entityIndex }) => entityIndex !== part.entityIndex)) known.push(part);
  };
  for (let entityIndex = 0; entityIndex < knowledge.entityCount; entityIndex++) {
    const { kind, label, prominence } = knowledge.entityAt(entityIndex);
    if (kind !== 'person' || prominence < LEAST_PROMINENCE) continue;
    const words = label.split(' ');
    const [given, ...rest] = words;
    const surname = rest.at(-1);
    if (given === undefined || surname === undefined || PARTICLES.has(given.toLowerCase())) continue;
    add(surname, { entityIndex, prominence, isSurname: true });
    add(given, { entityIndex, prominence, isSurname: false });
  }
  return parts;
};

const KEPT = new WeakMap<KnowledgeBase, PartIndex>();

const partsOf = (knowledge: KnowledgeBase): PartIndex => {
  const parts = KEPT.get(knowledge) ?? readParts(knowledge);
  KEPT.set(knowledge, parts);
  return parts;
};

/** A text of no more tokens than this gives nobody's name in full, and means the best known. */
const SHORT_TEXT = 60;

const TAGGED_SURELY = 0.5;
const LEAST_MARGIN = 0.1;
const GIVEN_NAME_PENALTY = 0.06;

type PartQuestion = {
  readonly text: TokenizedText;
  readonly span: NameSpan;
  readonly knowledge: KnowledgeBase;
  readonly company: Company;
};

const optionsFor = ({ text, span, knowledge }: PartQuestion): readonly PersonPart[] => {
  const isSingle = span.endToken - span.firstToken === 1;
  const isPerson = span.tagged?.kind === 'person' && span.tagged.confidence >= TAGGED_SURELY;
  if (!isSingle || !isPerson || span.candidates.length > 0) return [];
  return partsOf(knowledge).get(foldToken(text.tokens[span.firstToken]?.text ?? '')) ?? [];
};

/** What the persons whom the other parts of names can mean belong to: Apple, for "Tim" beside "Steve". */
const belongingOfOthers = (question: PartQuestion, spans: readonly NameSpan[]): ReadonlySet<string> => {
  const belonging = belongingIn(question.knowledge);
  const spelling = (span: NameSpan): string => question.text.tokens[span.firstToken]?.text ?? '';
  return new Set(
    spans
      .filter(span => spelling(span) !== spelling(question.span))
      .flatMap(span => optionsFor({ ...question, span }))
      .flatMap(({ entityIndex }) => [...belonging(entityIndex)]),
  );
};

type Weighed = PersonPart & { readonly score: number; readonly hasEvidence: boolean };

const weigh = (question: PartQuestion, part: PersonPart, others: ReadonlySet<string>): Weighed => {
  const { knowledge, company, span } = question;
  const { title } = knowledge.entityAt(part.entityIndex);
  const related = Math.min(2, company.countRelated(title));
  const isRare = (name: string): boolean => (knowledge.findEntity(name)?.prominence ?? 1) < 0.97;
  const around = company.findBelonging(part.entityIndex, span.firstToken).filter(each => isRare(each.title));
  const shared = [...belongingIn(knowledge)(part.entityIndex)].filter(
    name => others.has(name) && isRare(name),
  );
  const bonus = 0.1 * related + (around.length > 0 ? 0.15 : 0) + (shared.length > 0 ? 0.15 : 0);
  const penalty = part.isSurname ? 0 : GIVEN_NAME_PENALTY;
  return { ...part, score: part.prominence + bonus - penalty, hasEvidence: bonus > 0 };
};

/** The person of the pack whom a part of a name means here; undefined where none is sure enough. */
export const findByPart = (question: PartQuestion, spans: readonly NameSpan[]): number | undefined => {
  const options = optionsFor(question);
  if (options.length === 0) return undefined;
  const isShort = question.text.tokens.length <= SHORT_TEXT;
  const others = isShort ? belongingOfOthers(question, spans) : new Set<string>();
  const [best, second] = options
    .map(part => weigh(question, part, others))
    .toSorted((a, b) => b.score - a.score);
  if (!best || best.score - (second?.score ?? 0) < LEAST_MARGIN) return undefined;
  const isMeant = isShort || (best.isSurname && best.hasEvidence);
  return isMeant ? best.entityIndex : undefined;
};
