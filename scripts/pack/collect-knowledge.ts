/**
 * From `knowledge/` and the packages to the plain list that a pack is written from: read, check, merge, make rows
 * of office terms, count, order. The same files give the same list.
 */
import { join } from 'node:path';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import type { PackSource } from '../../lib/core/model/pack-description.ts';
import { checkSubjects } from '../../lib/knowledge/authored/check-subjects.ts';
import type { AuthoringError } from '../../lib/knowledge/authored/read-yaml.ts';
import { eventRows } from './event-rows.ts';
import { readHandNames, withHandNames } from './hand-names.ts';
import { mergeEntities } from './merge-entity.ts';
import { PACK_SOURCES } from './pack-sources.ts';
import { readAuthored } from './read-authored.ts';
import { readPackages } from './read-packages.ts';
import { inTimeOrder, type TieredEntity, withTiers } from './with-tiers.ts';

/** All that goes into the embedded pack; to be used only where `errors` is empty. */
export type CollectedKnowledge = {
  readonly entities: readonly TieredEntity[];
  /** In time order. */
  readonly events: readonly TimelineEvent[];
  readonly errors: readonly AuthoringError[];
  readonly sources: readonly PackSource[];
};

/** `folder` holds the subject files, and `packages/` below it. */
export type CollectOptions = { readonly folder?: string };

/** Collects the whole embedded knowledge, with every fault that the checks find. */
export const collectKnowledge = async ({
  folder = 'knowledge',
}: CollectOptions = {}): Promise<CollectedKnowledge> => {
  const { files, errors } = await readAuthored(folder);
  const packages = await readPackages(join(folder, 'packages'), files);
  const events = inTimeOrder(eventRows(files));
  const entities = mergeEntities(
    files.flatMap(({ subject }) => subject.entities),
    packages.entities,
  );
  const foreign = await readHandNames(join(folder, 'packages'), new Set(entities.map(({ title }) => title)));
  return {
    entities: withTiers(withHandNames(entities, foreign.names), events),
    events,
    errors: [...packages.errors, ...errors, ...foreign.errors, ...checkSubjects(files, packages.entities)],
    sources: PACK_SOURCES,
  };
};
