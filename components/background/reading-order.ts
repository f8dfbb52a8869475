/**
 * What the Background tab lists, in the order of reading: entities by their first mention, claims by their
 * place, and names that the pack does not know, each spelling once.
 */
import type { Analysis, Claim, Mention, SalientEntity } from '../../lib/core/model/analysis.ts';
import { matchesQuery } from '../shared/matches-query.ts';

export type ListedEntity = { readonly entity: SalientEntity; readonly mentions: readonly Mention[] };
export type UnknownName = { readonly surface: string; readonly mentions: readonly Mention[] };

const byStart = (a: { readonly start: number }, b: { readonly start: number }): number => a.start - b.start;

export const mentionsOf = (analysis: Analysis, title: string): readonly Mention[] =>
  analysis.mentions.filter(mention => mention.entity?.title === title).sort(byStart);

/** Entities by their first mention; one without a mention goes last. */
export const listEntities = (analysis: Analysis): readonly ListedEntity[] => {
  const firstStart = ({ mentions }: ListedEntity) => mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  return analysis.entities
    .map(entity => ({ entity, mentions: mentionsOf(analysis, entity.title) }))
    .sort((a, b) => firstStart(a) - firstStart(b) || 0);
};

/** Claims worth a reader's look, in reading order. */
export const listClaims = (analysis: Analysis): readonly Claim[] =>
  analysis.claims.filter(claim => claim.level !== null).sort(byStart);

export const listUnknownNames = (analysis: Analysis): readonly UnknownName[] => {
  const bySurface = new Map<string, readonly Mention[]>();
  for (const mention of analysis.mentions.filter(each => each.entity === null).sort(byStart)) {
    bySurface.set(mention.surface, [...(bySurface.get(mention.surface) ?? []), mention]);
  }
  return [...bySurface].map(([surface, mentions]) => ({ surface, mentions }));
};

export const entityMatches = (query: string, { entity, mentions }: ListedEntity): boolean =>
  matchesQuery(query, [
    entity.label,
    entity.title,
    entity.description,
    ...mentions.map(mention => mention.surface),
  ]);

export const claimMatches = (query: string, claim: Claim): boolean =>
  matchesQuery(query, [claim.text, claim.attributedTo ?? '', ...claim.entities]);

/** Ids of the rows that claims of the article meet, agreeing or differing. */
export const metEvents = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.filter(claim => claim.record.status !== 'silent').flatMap(claim => claim.record.events));
