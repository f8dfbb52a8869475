/**
 * The article's own timeline: the rows that matter for this article, merged across its entities.
 *
 * Every row that a claim meets is there; then the best row of each of the most salient entities; then rows by how
 * much they matter (`score-row.ts`) until the list is as long as a reader looks through. Rows of the same thing are
 * joined. Rows after publication, which the panel shows apart, get a quarter of the places. The chosen rows are then
 * put in time order.
 */
import { compareEdtf, parseEdtf } from '../dates/edtf.ts';
import type { TimelineEvent } from '../model/event.ts';
import { ownRows } from './own-rows.ts';
import { isSameEvent } from './same-event.ts';
import { createRowScore, metRows, raiseByWords, type TimelineQuestion } from './score-row.ts';

/** As many as a reader looks through; claims may bring more. */
export const MOST_ROWS = 20;

/** So many rows are shown where there are any; the rest must matter at least so much as the best that no claim meets. */
const SURE_ROWS = 8;
const LEAST_SHARE = 0.25;

const MOST_LATER_ROWS = 5;
const MOST_ENTITIES = 8;

/** The entities that are represented by a row of their own. */
const REPRESENTED_ENTITIES = 5;

/** Rows whose words are compared with the article's. */
const SHORTLIST = 80;

const ORIGIN_ORDER = ['written', 'package', 'term'] as const;

type RankedRow = { readonly event: TimelineEvent; readonly score: number; readonly isMet: boolean };

const collectRows = ({ entities, claims, knowledge }: TimelineQuestion): readonly TimelineEvent[] => {
  const rows = new Map<string, TimelineEvent>();
  for (const id of claims.flatMap(claim => claim.record.events)) {
    const event = knowledge.findEvent(id);
    if (event) rows.set(id, event);
  }
  for (const { title } of entities.slice(0, MOST_ENTITIES)) {
    for (const event of ownRows(knowledge.eventsOf(title), title)) rows.set(event.id, event);
  }
  return [...rows.values()];
};

/** Of equal scores the later date goes first; as text, since a pack's rows are many. */
const byScore = (a: RankedRow, b: RankedRow): number =>
  b.score - a.score || Number(a.event.date < b.event.date) - Number(a.event.date > b.event.date);

/** The best row of each of the most salient entities, of rows that are in order. */
const bestOfEntities = (rows: readonly RankedRow[], { entities }: TimelineQuestion): ReadonlySet<RankedRow> =>
  new Set(
    entities
      .slice(0, REPRESENTED_ENTITIES)
      .flatMap(({ title }) => rows.find(({ event }) => event.entities.includes(title)) ?? []),
  );

const rankRows = (question: TimelineQuestion): readonly RankedRow[] => {
  const score = createRowScore(question);
  const met = metRows(question.claims);
  const rows = collectRows(question)
    .map(event => ({ event, score: score(event), isMet: met.has(event.id) }))
    .sort(byScore);
  return [...new Set([...rows.slice(0, SHORTLIST + met.size), ...bestOfEntities(rows, question)])]
    .map(row => ({ ...row, score: row.score * raiseByWords(row.event, question) }))
    .sort(byScore);
};

const originRank = ({ event }: RankedRow): number => ORIGIN_ORDER.indexOf(event.origin);

/** Of two rows of the same thing stays the one that a claim meets, else the one written by hand, else the better. */
const isBetter = (a: RankedRow, b: RankedRow): boolean =>
  a.isMet === b.isMet ? originRank(a) < originRank(b) : a.isMet;

/** True where rows of the same thing are there already; the row takes their place where it is the better. */
const joinSame = (chosen: RankedRow[], row: RankedRow): boolean => {
  const same = chosen.filter(({ event }) => isSameEvent(event, row.event));
  if (same.length > 0 && same.every(other => isBetter(row, other))) {
    for (const other of same) chosen.splice(chosen.indexOf(other), 1);
    chosen.push(row);
  }
  return same.length > 0;
};

const createIsLater = (published: string | null): ((event: TimelineEvent) => boolean) => {
  const day = published === null ? undefined : parseEdtf(published)?.lastDay;
  return ({ date }) => day !== undefined && (parseEdtf(date)?.firstDay ?? day) > day;
};

/** The rows in the order in which they are let in: claims', then one of each salient entity, then the rest. */
const orderChoice = (rows: readonly RankedRow[], question: TimelineQuestion): readonly RankedRow[] => [
  ...new Set([...rows.filter(row => row.isMet), ...bestOfEntities(rows, question), ...rows]),
];

const chooseRows = (rows: readonly RankedRow[], question: TimelineQuestion): readonly RankedRow[] => {
  const isLater = createIsLater(question.published);
  const best = rows.find(row => !row.isMet)?.score ?? 0;
  const chosen: RankedRow[] = [];
  let later = 0;
  for (const row of orderChoice(rows, question)) {
    const isFull = chosen.length >= MOST_ROWS;
    const isWeak = chosen.length >= SURE_ROWS && row.score < best * LEAST_SHARE;
    const comesLater = isLater(row.event);
    if (!row.isMet && (isFull || isWeak || (comesLater && later >= MOST_LATER_ROWS))) continue;
    if (joinSame(chosen, row)) continue;
    later += comesLater ? 1 : 0;
    chosen.push(row);
  }
  return chosen;
};

/** The rows of an article's timeline, in time order, without duplicates. */
export const mergeTimeline = (question: TimelineQuestion): readonly TimelineEvent[] =>
  chooseRows(rankRows(question), question)
    .map(({ event }) => event)
    .toSorted((a, b) => compareEdtf(a.date, b.date));
