/** What is ours wins: an entity by its title or id, a name by its spelling, a row by what it tells and when. */
import { edtfAgree } from '../../../lib/core/dates/edtf.ts';
import type { TimelineEvent } from '../../../lib/core/model/event.ts';
import type { PackSource } from '../../../lib/core/model/pack-description.ts';
import type { RelationName } from '../../../lib/core/model/relation.ts';
import { foldName } from '../../../lib/core/text/fold-name.ts';
import type { PackEntity } from '../../../lib/knowledge/pack/pack-format.ts';

/** Entities and rows that others are merged with. */
export type OurKnowledge = {
  readonly entities: readonly PackEntity[];
  /** In time order. */
  readonly events: readonly TimelineEvent[];
  readonly sources: readonly PackSource[];
};

/** Nothing of ours: a pack to be used beside ours. */
export const NOTHING: OurKnowledge = { entities: [], events: [], sources: [] };

/** What happens to somebody once. */
const ONCE: readonly (RelationName | null)[] = ['born', 'died', 'founded', 'dissolved'];

const keyOf = (name: string): string => foldName(name).join(' ');

const tellsSame = (ours: TimelineEvent, other: TimelineEvent): boolean =>
  ours.relation === other.relation && (ONCE.includes(other.relation) || edtfAgree(ours.date, other.date));

const groupByEntity = (events: readonly TimelineEvent[]): ReadonlyMap<string, readonly TimelineEvent[]> => {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const title of event.entities) {
      const group = groups.get(title);
      if (group) group.push(event);
      else groups.set(title, [event]);
    }
  }
  return groups;
};

/** Look-ups in what is ours. */
export const createPrecedence = ({ entities, events }: OurKnowledge) => {
  const byTitle = new Map(entities.map(entity => [entity.title, entity]));
  const byId = new Map(entities.flatMap(entity => (entity.qid === null ? [] : [[entity.qid, entity]])));
  const owners = new Map(
    entities.flatMap(({ title, aliases }) => aliases.map(({ name }) => [keyOf(name), title] as const)),
  );
  const rows = groupByEntity(events);
  return {
    /**
     * The entity of ours that an item is: by its id first, because titles move. `displaced` where the title is ours
     * and stands for another item.
     */
    find: (qid: string, title: string): PackEntity | 'displaced' | undefined => {
      const same = byId.get(qid);
      if (same) return same;
      const named = byTitle.get(title);
      return named === undefined || named.qid === null ? named : 'displaced';
    },
    /** True where a spelling stands for an entity of ours. */
    ownsName: (name: string): boolean => owners.has(keyOf(name)),
    /** True where a row of ours tells what `event` tells of `subject` and the others of ours in it. */
    tells: (event: TimelineEvent, subject: string): boolean => {
      const named = event.entities.filter(title => byTitle.has(title));
      return (rows.get(subject) ?? []).some(
        ours => tellsSame(ours, event) && named.every(title => ours.entities.includes(title)),
      );
    },
    isOurs: (title: string): boolean => byTitle.has(title),
    /** Rows of ours in which an entity takes part. */
    rowsOf: (title: string): readonly TimelineEvent[] => rows.get(title) ?? [],
  };
};

export type Precedence = ReturnType<typeof createPrecedence>;
