/**
 * Compares what a clause says with the events of the pack.
 *
 * Each statement of the clause is held against the events of its entities (record/match-event.ts); the record of the
 * clause is that of the statement on which most is known. Where nothing is, there may be related background.
 */
import { daysApart } from '../dates/edtf.ts';
import type { ClaimRecord } from '../model/analysis.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Statement } from './frame/statement.ts';
import { indexEvents } from './record/event-index.ts';
import type { EventMatch } from './record/event-match.ts';
import { findCandidates } from './record/find-candidates.ts';
import { judgeMatches } from './record/judge-matches.ts';
import { matchEvent } from './record/match-event.ts';
import { openStandsFor } from './record/stands-for.ts';
import { weighTitles } from './record/title-weights.ts';

const MOST_RELATED = 3;

/** Background of a clause on which the record is silent: events that hold two of its entities, nearest to its date. */
export const findRelated = (
  titles: readonly string[],
  date: string | null,
  knowledge: KnowledgeBase,
): readonly string[] => {
  if (titles.length < 2) return [];
  const holdsTwo = (event: TimelineEvent): boolean =>
    event.entities.filter(title => titles.includes(title)).length > 1;
  const found = new Map<string, TimelineEvent>();
  for (const title of new Set(titles)) {
    for (const event of knowledge.eventsOf(title)) if (holdsTwo(event)) found.set(event.id, event);
  }
  return [...found.values()]
    .map(event => ({ id: event.id, distance: date === null ? 0 : daysApart(date, event.date) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_RELATED)
    .map(event => event.id);
};

const SILENT: ClaimRecord = { status: 'silent', differs: null, events: [] };

/** What the pack has on one statement. */
export const findRecord = (statement: Statement, knowledge: KnowledgeBase): ClaimRecord => {
  if (statement.strong.size === 0 && statement.exactDatesAround.length === 0) return SILENT;
  const standsFor = openStandsFor(knowledge);
  const context = {
    weights: weighTitles(statement, standsFor),
    eventsOf: indexEvents(knowledge),
    standsFor,
    describe: (title: string) => knowledge.findEntity(title)?.description ?? '',
    kindOf: (title: string) => knowledge.findEntity(title)?.kind,
    isWord: (word: string) => knowledge.isWord(word),
  };
  const matches: EventMatch[] = [];
  for (const dated of findCandidates(statement, context)) {
    const match = matchEvent(statement, dated, context);
    if (match) matches.push(match);
  }
  return judgeMatches(statement, matches);
};
