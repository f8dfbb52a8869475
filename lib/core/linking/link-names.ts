/**
 * Decides what each name refers to.
 *
 * The method is the field's usual one in three steps (see D. Rao et al., "Entity Linking: Finding Extracted
 * Entities in a Knowledge Base", 2013): candidates from the index of names; a score of each from its prominence, the
 * form of the name and the company it keeps (entities that share an event with others of the article); and then the
 * document itself, where a surname, an initialism or a short form stands for the full name before it. Anything that
 * stays in doubt is a name without a link: a wrong link is worse than none.
 */

import type { NameSpan } from '../mentions/name-span.ts';
import type { Mention } from '../model/analysis.ts';
import type { Entity, EntityKind } from '../model/entity.ts';
import type { KnowledgeBase, NameCandidate } from '../model/knowledge-base.ts';
import type { TokenizedText } from '../text/token.ts';
import { type Choice, type Company, chooseCandidate, findCompany } from './choose-candidate.ts';
import { createReferents, type Referent } from './referents.ts';

type Linked = {
  readonly kind: EntityKind;
  readonly entity: Entity | null;
  readonly confidence: number;
  readonly reasons: readonly string[];
};

/** A mention before it is decided at which amount it is painted. */
export type LinkedMention = Omit<Mention, 'level'>;

const CONFIDENCE_OF_SHAPE = 0.6;

const unknown = (span: NameSpan, reason: string): Linked => ({
  kind: span.shapeKind,
  entity: null,
  confidence: CONFIDENCE_OF_SHAPE,
  reasons: [reason],
});

const describeChoice = (choice: Choice, entity: Entity): readonly string[] => {
  const spelling = `“${choice.candidate.alias}” is a known name of ${entity.label}.`;
  return choice.evidence.length > 0 ? [spelling, ...choice.evidence] : [spelling];
};

const kindOfCandidate = (candidate: NameCandidate): EntityKind =>
  candidate.form === 'demonym' ? 'other' : candidate.kind;

const linkChoice = (choice: Choice, knowledge: KnowledgeBase): Linked => {
  const entity = knowledge.entityAt(choice.candidate.entityIndex);
  return {
    kind: kindOfCandidate(choice.candidate),
    entity,
    confidence: choice.confidence,
    reasons: describeChoice(choice, entity),
  };
};

const linkReferent = (referent: Referent, surface: string): Linked => ({
  kind: referent.kind,
  entity: referent.entity,
  confidence: referent.entity ? 0.93 : CONFIDENCE_OF_SHAPE,
  reasons: [`“${surface}” stands for “${referent.name}” earlier in the article.`],
});

/** From this prominence on, a place or body is meant even where somebody of that name was named before. */
const PROMINENT = 0.8;

/** True where an earlier name explains a short one better than the pack does: "Novak" after "Ana Novak". */
const outweighs = (
  referent: Referent,
  choice: Choice | undefined,
  pack: KnowledgeBase,
  company: Company,
): boolean => {
  if (!choice || choice.needsEvidence) return true;
  const { candidate } = choice;
  const isNamedInFull = company.named.has(pack.entityAt(candidate.entityIndex).title);
  if (referent.kind !== 'person') return referent.words.length > 1 && !isNamedInFull;
  return (
    referent.entity === null &&
    candidate.prominence < PROMINENT &&
    !(isNamedInFull && candidate.kind === 'person')
  );
};

/** Links the names of a text, in reading order. */
export const linkNames = (
  text: TokenizedText,
  spans: readonly NameSpan[],
  knowledge: KnowledgeBase,
): readonly LinkedMention[] => {
  const company = findCompany(spans, knowledge);
  const referents = createReferents();
  return spans.flatMap(span => {
    const start = text.tokens[span.firstToken]?.start ?? 0;
    const end = text.tokens[span.endToken - 1]?.end ?? start;
    const surface = text.text.slice(start, end);
    const words = text.tokens.slice(span.firstToken, span.endToken).filter(token => token.kind !== 'symbol');
    const spoken = words.map(token => token.text);
    const referent = referents.find(spoken);
    const choice = chooseCandidate({ text, span, knowledge, company });
    const isSamePerson = referent !== undefined && outweighs(referent, choice, knowledge, company);
    if (!isSamePerson && !choice && span.candidates.length > 0 && !isNameByShape(text, span)) return [];
    const linked = isSamePerson
      ? linkReferent(referent, surface)
      : choice
        ? linkChoice(choice, knowledge)
        : unknown(span, 'It is written like a name, but the pack does not know it.');
    referents.add({ name: surface, words: spoken, kind: linked.kind, entity: linked.entity });
    const { kind, entity, confidence, reasons } = linked;
    const ref = entity && { title: entity.title, qid: entity.qid, label: entity.label };
    return [{ start, end, surface, kind, entity: ref, confidence, reasons }];
  });
};

/** False for a rejected short form that may be an ordinary word ("Council" at the start of a sentence). */
const isNameByShape = (text: TokenizedText, span: NameSpan): boolean =>
  span.endToken - span.firstToken > 1 || text.tokens[span.firstToken - 1]?.kind === 'word';
