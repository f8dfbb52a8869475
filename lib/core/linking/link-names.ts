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
import type { Entity, EntityKind, EntityRef } from '../model/entity.ts';
import type { KnowledgeBase, NameCandidate } from '../model/knowledge-base.ts';
import type { TokenizedText } from '../text/token.ts';
import { type Choice, chooseCandidate } from './choose-candidate.ts';
import { type Company, findCompany } from './company.ts';
import { explainLink } from './explain-link.ts';
import type { LinkReason } from './link-reason.ts';
import { canBeTeam, findSport, isLanguage } from './other-senses.ts';
import { findByPart } from './partial-names.ts';
import { createReferents, type Referent, type Referents } from './referents.ts';
import { findGovernment } from './speaks-for.ts';

type Linked = {
  readonly kind: EntityKind;
  readonly entity: Entity | null;
  readonly confidence: number;
  readonly reasons: readonly LinkReason[];
  /** The state whose government a capital or seat speaks for. */
  readonly standsFor?: Entity | undefined;
};

/** A mention before it is decided at which amount it is painted. */
export type LinkedMention = Omit<Mention, 'level'>;

const CONFIDENCE_OF_SHAPE = 0.6;
const CONFIDENCE_OF_SENSE = 0.85;
const CONFIDENCE_OF_PART = 0.7;

const toRef = ({ title, qid, label }: Entity): EntityRef => ({ title, qid, label });

const unknown = (span: NameSpan): Linked => ({
  kind: span.shapeKind,
  entity: null,
  confidence: CONFIDENCE_OF_SHAPE,
  reasons: [{ kind: 'not-in-pack' }],
});

const describeChoice = (choice: Choice, { label }: Entity): readonly LinkReason[] => [
  { kind: 'spelling', alias: choice.candidate.alias, label },
  ...choice.evidence,
];

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

const linkReferent = (
  referent: Referent,
  surface: string,
  where: 'earlier-name' | 'later-name' = 'earlier-name',
): Linked => ({
  kind: referent.kind,
  entity: referent.entity,
  confidence: referent.entity ? 0.93 : CONFIDENCE_OF_SHAPE,
  reasons: [{ kind: where, surface, name: referent.name }],
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

/** From this many words on a name names somebody in full. */
const FULL_NAME_WORDS = 2;

type Reading = {
  readonly text: TokenizedText;
  readonly spans: readonly NameSpan[];
  readonly knowledge: KnowledgeBase;
  readonly company: Company;
  readonly sport: ReturnType<typeof findSport>;
};

const spokenWords = (text: TokenizedText, span: NameSpan): readonly string[] =>
  text.tokens
    .slice(span.firstToken, span.endToken)
    .filter(token => token.kind !== 'symbol')
    .map(token => token.text);

const surfaceOf = (text: TokenizedText, span: NameSpan): string =>
  text.text.slice(text.tokens[span.firstToken]?.start ?? 0, text.tokens[span.endToken - 1]?.end ?? 0);

/** What a country's name or adjective means instead: its team, its language; undefined where it means the country. */
const linkOtherSense = (
  { text, knowledge, sport }: Reading,
  span: NameSpan,
  choice: Choice,
): Linked | undefined => {
  const { candidate } = choice;
  const country = knowledge.entityAt(candidate.entityIndex);
  if (sport && canBeTeam(text, span, candidate)) {
    const team = knowledge.findEntity(`${country.title} ${sport.teams}`);
    if (team) {
      const reasons = [{ kind: 'team-in-sport', sport: sport.sport }] as const;
      return { kind: team.kind, entity: team, confidence: CONFIDENCE_OF_SENSE, reasons };
    }
  }
  if (candidate.form !== 'demonym' || !isLanguage(text, span)) return undefined;
  const language = knowledge.findEntity(`${candidate.alias} language`);
  return {
    kind: 'other',
    entity: language ?? null,
    confidence: CONFIDENCE_OF_SENSE,
    reasons: [{ kind: 'language' }],
  };
};

const linkByPart = (reading: Reading, span: NameSpan): Linked | undefined => {
  const entityIndex = findByPart({ ...reading, span }, reading.spans);
  if (entityIndex === undefined) return undefined;
  const entity = reading.knowledge.entityAt(entityIndex);
  const surface = surfaceOf(reading.text, span);
  const reasons = [{ kind: 'part-of-name', surface, label: entity.label }] as const;
  return { kind: entity.kind, entity, confidence: CONFIDENCE_OF_PART, reasons };
};

/** Adds whose government a capital or seat stands for. */
const withGovernment = (
  reading: Reading,
  span: NameSpan,
  { linked, choice }: { linked: Linked; choice: Choice },
): Linked => {
  const { entity } = linked;
  if (!entity || choice.candidate.form === 'demonym') return linked;
  const state = findGovernment({ ...reading, span }, { entityIndex: choice.candidate.entityIndex, entity });
  if (!state) return linked;
  return {
    ...linked,
    standsFor: state,
    reasons: [...linked.reasons, { kind: 'speaks-for', label: state.label }],
  };
};

const linkByChoice = (reading: Reading, span: NameSpan, choice: Choice): Linked =>
  linkOtherSense(reading, span, choice) ??
  withGovernment(reading, span, { linked: linkChoice(choice, reading.knowledge), choice });

/** Who is named in full anywhere: a headline has the surname before the text has the name. */
const findFullNames = (reading: Reading, choices: readonly (Choice | undefined)[]): Referents => {
  const referents = createReferents();
  reading.spans.forEach((span, index) => {
    const words = spokenWords(reading.text, span);
    if (words.length < FULL_NAME_WORDS) return;
    const choice = choices[index];
    const linked = choice ? linkChoice(choice, reading.knowledge) : unknown(span);
    referents.add({ name: surfaceOf(reading.text, span), words, kind: linked.kind, entity: linked.entity });
  });
  return referents;
};

const toMention = (text: TokenizedText, span: NameSpan, linked: Linked): LinkedMention => {
  const { kind, entity, confidence, reasons, standsFor } = linked;
  return {
    start: text.tokens[span.firstToken]?.start ?? 0,
    end: text.tokens[span.endToken - 1]?.end ?? 0,
    surface: surfaceOf(text, span),
    kind,
    entity: entity && toRef(entity),
    confidence,
    reasons: explainLink(reasons),
    ...(standsFor && { standsFor: toRef(standsFor) }),
  };
};

type Found = {
  readonly span: NameSpan;
  readonly surface: string;
  readonly choice: Choice | undefined;
  /** Whom the name stands for before it in the article, where that explains it better than the pack. */
  readonly earlier: Referent | undefined;
  /** Whom it stands for anywhere in the article. */
  readonly later: Referent | undefined;
};

/** Undefined for a name of the pack that was rejected and may be an ordinary word. */
const decide = (reading: Reading, { span, surface, choice, earlier, later }: Found): Linked | undefined => {
  if (earlier) return linkReferent(earlier, surface);
  if (choice) return linkByChoice(reading, span, choice);
  if (span.candidates.length > 0) return isNameByShape(reading.text, span) ? unknown(span) : undefined;
  return later ? linkReferent(later, surface, 'later-name') : (linkByPart(reading, span) ?? unknown(span));
};

/** Links the names of a text, in reading order. */
export const linkNames = (
  text: TokenizedText,
  spans: readonly NameSpan[],
  knowledge: KnowledgeBase,
): readonly LinkedMention[] => {
  const company = findCompany(spans, knowledge);
  const reading = { text, spans, knowledge, company, sport: findSport(text) };
  const choices = spans.map(span => chooseCandidate({ text, span, knowledge, company }));
  const fullNames = findFullNames(reading, choices);
  const referents = createReferents();
  return spans.flatMap((span, index) => {
    const choice = choices[index];
    const words = spokenWords(text, span);
    const surface = surfaceOf(text, span);
    const referent = referents.find(words);
    const earlier = referent && outweighs(referent, choice, knowledge, company) ? referent : undefined;
    const linked = decide(reading, { span, surface, choice, earlier, later: fullNames.find(words) });
    if (!linked) return [];
    referents.add({ name: surface, words, kind: linked.kind, entity: linked.entity });
    return [toMention(text, span, linked)];
  });
};

/** False for a rejected short form that may be an ordinary word ("Council" at the start of a sentence). */
const isNameByShape = (text: TokenizedText, span: NameSpan): boolean =>
  span.tagged !== undefined ||
  span.endToken - span.firstToken > 1 ||
  text.tokens[span.firstToken - 1]?.kind === 'word';
