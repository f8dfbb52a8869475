/**
 * Mentions as the reader corrected them. It is done before anything else is made of them, so that entities, claims,
 * records and timeline all follow. A narrower scope goes before a wider one: what a reader said of this article holds
 * against what was said of its site.
 */
import type { Mention } from '../model/analysis.ts';
import type { Correction } from '../model/correction.ts';
import type { EntityRef } from '../model/entity.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

const NARROWEST_FIRST = ['article', 'site', 'everywhere'] as const;

const rankOf = ({ scope }: Correction): number => NARROWEST_FIRST.indexOf(scope.within);

const refOf = ({ title, qid, label }: EntityRef): EntityRef => ({ title, qid, label });

const linkAsTold = (mention: Mention, title: string, knowledge: KnowledgeBase): Mention => {
  const entity = knowledge.findEntity(title);
  if (entity === undefined) return mention;
  return {
    ...mention,
    entity: refOf(entity),
    kind: entity.kind,
    confidence: 1,
    level: mention.level ?? 'normal',
    reasons: [`You said: “${mention.surface}” is ${entity.label}.`],
  };
};

const unlinkAsTold = (mention: Mention): Mention => ({
  ...mention,
  entity: null,
  confidence: 0,
  level: null,
  reasons: ['You said: not this.'],
});

type Told = ReadonlyMap<string, readonly Correction[]>;

const bySurface = (corrections: readonly Correction[]): Told => {
  const told = new Map<string, Correction[]>();
  for (const each of corrections) {
    if (each.kind === 'never' || each.kind === 'not-claim') continue;
    told.set(each.surface, [...(told.get(each.surface) ?? []), each]);
  }
  return told;
};

const relink = (mention: Mention, told: Told, knowledge: KnowledgeBase): Mention => {
  for (const each of told.get(mention.surface) ?? []) {
    if (each.kind === 'is-that') return linkAsTold(mention, each.title, knowledge);
    if (each.kind === 'not-this' && mention.entity?.title === each.title) return unlinkAsTold(mention);
  }
  return mention;
};

const mute = (mention: Mention, muted: ReadonlySet<string>): Mention =>
  mention.entity !== null && muted.has(mention.entity.title) ? { ...mention, level: null } : mention;

/**
 * Applies corrections that hold in the article. "Not this" unlinks words, "it is that one" links them, "never" keeps an
 * entity off the page and in the lists.
 */
export const correctMentions = (
  mentions: readonly Mention[],
  corrections: readonly Correction[],
  knowledge: KnowledgeBase,
): readonly Mention[] => {
  if (corrections.length === 0) return mentions;
  const ordered = corrections.toSorted((a, b) => rankOf(a) - rankOf(b));
  const told = bySurface(ordered);
  const muted = new Set(ordered.flatMap(each => (each.kind === 'never' ? [each.title] : [])));
  return mentions.map(mention => mute(relink(mention, told, knowledge), muted));
};
