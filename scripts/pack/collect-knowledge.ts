/**
 * From `knowledge/` and the packages to the plain list that a pack is written from: read, check, merge, make rows
 * of office terms, count, order. The same files give the same list.
 */
import { join } from 'node:path';
import { compareEdtf } from '../../lib/core/dates/edtf.ts';
import type { EntityTier } from '../../lib/core/model/entity.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import type { PackSource } from '../../lib/core/model/pack-description.ts';
import { ownRows } from '../../lib/core/timeline/own-rows.ts';
import { checkSubjects } from '../../lib/knowledge/authored/check-subjects.ts';
import { FULL_TIMELINE_EVENTS } from '../../lib/knowledge/authored/count-knowledge.ts';
import type { AuthoringError } from '../../lib/knowledge/authored/read-yaml.ts';
import { eventRows } from './event-rows.ts';
import { type MergedEntity, mergeEntities } from './merge-entity.ts';
import { PACK_SOURCES } from './pack-sources.ts';
import { readAuthored } from './read-authored.ts';
import { readPackages } from './read-packages.ts';

/** An entity of the final list. */
type CollectedEntity = MergedEntity & { readonly tier: EntityTier };

/** All that goes into the embedded pack; to be used only where `errors` is empty. */
export type CollectedKnowledge = {
  readonly entities: readonly CollectedEntity[];
  /** In time order. */
  readonly events: readonly TimelineEvent[];
  readonly errors: readonly AuthoringError[];
  readonly sources: readonly PackSource[];
};

/** `folder` holds the subject files, and `packages/` below it. */
export type CollectOptions = { readonly folder?: string };

const tierOf = (events: number): EntityTier => {
  if (events >= FULL_TIMELINE_EVENTS) return 1;
  return events > 0 ? 2 : 3;
};

const withTiers = (
  entities: readonly MergedEntity[],
  events: readonly TimelineEvent[],
): readonly CollectedEntity[] => {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const title of event.entities) {
      counts.set(title, (counts.get(title) ?? 0) + ownRows([event], title).length);
    }
  }
  return entities.map(entity => ({ ...entity, tier: tierOf(counts.get(entity.title) ?? 0) }));
};

const inTimeOrder = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  events.toSorted((a, b) => compareEdtf(a.date, b.date) || (a.id < b.id ? -1 : 1));

/** Collects the whole embedded knowledge, with every fault that the checks find. */
export const collectKnowledge = async ({
  folder = 'knowledge',
}: CollectOptions = {}): Promise<CollectedKnowledge> => {
  const packages = await readPackages(join(folder, 'packages'));
  const { files, errors } = await readAuthored(folder);
  const events = inTimeOrder(eventRows(files));
  const entities = mergeEntities(
    files.flatMap(({ subject }) => subject.entities),
    packages.entities,
  );
  return {
    entities: withTiers(entities, events),
    events,
    errors: [...packages.errors, ...errors, ...checkSubjects(files, packages.entities)],
    sources: PACK_SOURCES,
  };
};
