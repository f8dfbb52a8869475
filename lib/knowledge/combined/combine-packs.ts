/**
 * Several packs read as one. Packs come in the order of precedence: of an entity that several describe, the first
 * gives its line; names and rows of all are joined. A row that two packs hold under one id is taken from the first.
 * With one pack there is nothing to join, and it is used as it is.
 */
import { compareEdtf } from '../../core/dates/edtf.ts';
import type { Entity, EntityTier } from '../../core/model/entity.ts';
import type { TimelineEvent } from '../../core/model/event.ts';
import type { KnowledgeBase } from '../../core/model/knowledge-base.ts';
import type { Pack } from '../pack/open-pack.ts';
import { remember } from '../pack/remember.ts';
import { combineNames } from './combine-names.ts';
import { createEntityIndexes } from './entity-indexes.ts';

/** A pack, and the name under which its rows are shown; null for the pack that ships with the extension. */
export type ActivePack = { readonly pack: Pack; readonly shownAs: string | null };

const fromPack = ({ shownAs }: ActivePack, events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  shownAs === null ? events : events.map(event => ({ ...event, pack: shownAs }));

const inTimeOrder = (a: TimelineEvent, b: TimelineEvent): number =>
  compareEdtf(a.date, b.date) || (a.id < b.id ? -1 : Number(a.id > b.id));

const onceEach = (events: readonly TimelineEvent[]): readonly TimelineEvent[] => [
  ...new Map(events.toReversed().map(event => [event.id, event])).values(),
];

const joinEntities = (entities: readonly Entity[]): Entity | undefined => {
  const [first, ...others] = entities;
  if (first === undefined || others.length === 0) return first;
  const tier = Math.min(...entities.map(entity => entity.tier)) as EntityTier;
  return { ...first, tier, aliases: [...new Set(entities.flatMap(entity => entity.aliases))] };
};

/** Joins packs, the one that has precedence first. Rows of packs with a name carry it as their `pack`. */
export const combinePacks = (active: readonly [ActivePack, ...ActivePack[]]): KnowledgeBase => {
  const [only] = active;
  if (active.length === 1 && only.shownAs === null) return only.pack;
  const packs = active.map(({ pack }) => pack);
  const indexes = createEntityIndexes(packs);
  const describe = remember((title: string) => {
    const described = packs.filter(pack => pack.describes(title));
    return joinEntities(
      (described.length > 0 ? described : packs).flatMap(pack => pack.findEntity(title) ?? []),
    );
  });
  return {
    version: packs.map(pack => pack.version).join('+'),
    names: combineNames(packs, indexes),
    entityCount: packs.reduce((sum, pack) => sum + pack.entityCount, 0),
    entityAt: index => {
      const { pack, row } = indexes.locate(index);
      const entity = pack.entityAt(row);
      return describe(entity.title) ?? entity;
    },
    findEntity: describe,
    eventsOf: remember((title: string) =>
      onceEach(active.flatMap(each => fromPack(each, each.pack.eventsOf(title)))).toSorted(inTimeOrder),
    ),
    findEvent: remember((id: string) => {
      const holder = active.find(({ pack }) => pack.findEvent(id) !== undefined);
      const event = holder?.pack.findEvent(id);
      return holder && event ? fromPack(holder, [event])[0] : undefined;
    }),
    isWord: word => packs.some(pack => pack.isWord(word)),
  };
};
