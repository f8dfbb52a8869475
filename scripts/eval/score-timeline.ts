import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { isSameEvent } from '../../lib/core/timeline/same-event.ts';
import { metRows } from '../../lib/core/timeline/score-row.ts';
import { type Figure, share } from './figures.ts';
import { readText } from './read-article.ts';
import { type RankedText, readGumRanks, readTodayRanks } from './read-salience-sets.ts';
import type { Scores, ScoringError } from './scoring-error.ts';

const MOST_SALIENT = 3;

type Tally = {
  readonly rows: number;
  /** Rows that tell what another row of the list tells. */
  readonly doubles: readonly (readonly [TimelineEvent, TimelineEvent])[];
  readonly met: number;
  readonly metPresent: number;
  /** Rows that hold one of the entities that the gold has as salient. */
  readonly ofSalient: number;
  /** Rows that hold two entities of the article or more. */
  readonly shared: number;
  readonly represented: number;
  readonly representable: number;
};

const findDoubles = (rows: readonly TimelineEvent[]): Tally['doubles'] =>
  rows.flatMap((row, index) =>
    rows
      .slice(0, index)
      .filter(other => isSameEvent(other, row) || (other.date === row.date && other.text === row.text))
      .map(other => [other, row] as const),
  );

const tallyText = (analysis: Analysis, gains: RankedText['gains'], knowledge: KnowledgeBase): Tally => {
  const { timeline, entities } = analysis;
  const painted = analysis.claims.filter(({ level }) => level === 'few' || level === 'normal');
  const met = [...metRows(painted)].flatMap(id => knowledge.findEvent(id) ?? []);
  const titles = new Set(entities.map(({ title }) => title));
  const top = entities
    .slice(0, MOST_SALIENT)
    .filter(({ title }) =>
      knowledge.eventsOf(title).some(({ roles }) => [roles.actor, roles.object].flat().includes(title)),
    );
  return {
    rows: timeline.length,
    doubles: findDoubles(timeline),
    met: met.length,
    metPresent: met.filter(event => timeline.some(row => isSameEvent(row, event))).length,
    ofSalient: timeline.filter(row => row.entities.some(title => (gains.get(title) ?? 0) > 0)).length,
    shared: timeline.filter(row => row.entities.filter(title => titles.has(title)).length > 1).length,
    represented: top.filter(({ title }) => timeline.some(row => row.entities.includes(title))).length,
    representable: top.length,
  };
};

const scoreSet = (set: string, texts: readonly RankedText[], knowledge: KnowledgeBase): Scores<Figure> => {
  const tallies = texts.map(text =>
    tallyText(readText(text.text, text.published, knowledge), text.gains, knowledge),
  );
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, each) => total + of(each), 0);
  const figure = (name: string, value: number): Figure => ({ area: 'timeline', set, name, value });
  const rows = sum(each => each.rows);
  const doubles = tallies.flatMap(each => each.doubles);
  const met = sum(each => each.met);
  const shares = [
    ...(met > 0
      ? [
          figure(
            'rows that claims meet present',
            share(
              sum(each => each.metPresent),
              met,
            ),
          ),
        ]
      : []),
    figure(
      'three most salient entities with rows that have one here',
      share(
        sum(each => each.represented),
        sum(each => each.representable),
      ),
    ),
    figure(
      'rows of an entity that the gold has as salient',
      share(
        sum(each => each.ofSalient),
        rows,
      ),
    ),
    figure(
      'rows of two entities of the article or more',
      share(
        sum(each => each.shared),
        rows,
      ),
    ),
  ];
  const errors = doubles.map(
    ([a, b]): ScoringError => ({
      area: 'timeline',
      kind: 'twice',
      what: `${a.date} ${a.text} / ${b.date} ${b.text}`,
    }),
  );
  return {
    figures: [
      { ...figure('rows that are there twice', doubles.length), isCount: true },
      { ...figure('rows for an article', share(rows, tallies.length)), isCount: true },
      ...shares,
    ],
    errors,
  };
};

/** Which rows make the timelines of GUM's Wikinews texts and of today's news. */
export const scoreTimeline = async (knowledge: KnowledgeBase): Promise<Scores<Figure>> => {
  const sets = [
    scoreSet('gum-wikinews', await readGumRanks(), knowledge),
    scoreSet('today', await readTodayRanks(), knowledge),
  ];
  return { figures: sets.flatMap(each => each.figures), errors: sets.flatMap(each => each.errors) };
};
