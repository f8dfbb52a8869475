/**
 * The article's own timeline: the rows that matter for this article, merged across its entities.
 *
 * Rows that a claim meets come first; then those of salient entities, the more of the article's entities a row
 * holds the better, and the nearer to publication the better. The chosen rows are then shown in time.
 */
import { compareEdtf, daysApart } from '../dates/edtf.ts';
import type { Claim, SalientEntity } from '../model/analysis.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { ownRows } from './own-rows.ts';

const MOST_ROWS = 40;
const MOST_ENTITIES = 12;

/** Days after which nearness to publication has lost half of its weight. */
const NEARNESS_HALF_LIFE_DAYS = 1000;

type TimelineQuestion = {
  readonly entities: readonly SalientEntity[];
  readonly claims: readonly Claim[];
  readonly published: string | null;
  readonly knowledge: KnowledgeBase;
};

const nearness = (event: TimelineEvent, published: string | null): number =>
  published === null ? 0 : 2 ** (-daysApart(event.date, published) / NEARNESS_HALF_LIFE_DAYS);

const collectRows = ({
  entities,
  claims,
  knowledge,
}: TimelineQuestion): ReadonlyMap<string, TimelineEvent> => {
  const rows = new Map<string, TimelineEvent>();
  for (const id of claims.flatMap(claim => claim.record.events)) {
    const event = knowledge.findEvent(id);
    if (event) rows.set(id, event);
  }
  for (const entity of entities.slice(0, MOST_ENTITIES)) {
    for (const event of ownRows(knowledge.eventsOf(entity.title), entity.title)) rows.set(event.id, event);
  }
  return rows;
};

/** The rows of an article's timeline, in time order, without duplicates. */
export const mergeTimeline = (question: TimelineQuestion): readonly TimelineEvent[] => {
  const salience = new Map(question.entities.map(entity => [entity.title, entity.salience]));
  const met = new Set(
    question.claims.filter(claim => claim.record.status !== 'silent').flatMap(claim => claim.record.events),
  );
  const score = (event: TimelineEvent): number =>
    (met.has(event.id) ? 10 : 0) +
    event.entities.reduce((sum, title) => sum + (salience.get(title) ?? 0), 0) +
    nearness(event, question.published);
  return [...collectRows(question).values()]
    .map(event => ({ event, score: score(event) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_ROWS)
    .map(({ event }) => event)
    .toSorted((a, b) => compareEdtf(a.date, b.date));
};
