import { parseEdtf } from '../dates/edtf.ts';
import type { Claim, SalientEntity } from '../model/analysis.ts';
import type { TimelineEvent } from '../model/event.ts';

/** Why a row stands in an article's timeline: claims that meet it, entities of the article that it holds, or both. */
export type RowReason = {
  /** Where the claims that it meets start. */
  readonly claims: readonly number[];
  /** The article's entities that it holds, most salient first. */
  readonly entities: readonly SalientEntity[];
  /** True where the row has the very day that a claim states. */
  readonly isOnStatedDay: boolean;
};

/** The days that claims of the article state, in order of the claims; months and years are too vague to mark. */
export const statedDays = (claims: readonly Claim[]): readonly string[] => {
  const days = claims.flatMap(({ date }) => (date === null ? [] : date.slice(0, 10)));
  return [...new Set(days)].filter(day => parseEdtf(day)?.precision === 'day');
};

/** Why `event` is there; nothing of it holds only for a row of another article. */
export const explainRow = (
  event: TimelineEvent,
  { claims, entities }: { readonly claims: readonly Claim[]; readonly entities: readonly SalientEntity[] },
): RowReason => ({
  claims: claims
    .filter(({ record }) => record.status !== 'silent' && record.events.includes(event.id))
    .map(({ start }) => start),
  entities: entities.filter(({ title }) => event.entities.includes(title)),
  isOnStatedDay: statedDays(claims).includes(event.date),
});
