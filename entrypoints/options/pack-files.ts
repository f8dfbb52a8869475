/** Packs of others: read from the reader's disk, looked through, kept, and put to use at once. */
import type { AddedPack } from '../../lib/core/model/pack-description.ts';
import { failure, type Result, success } from '../../lib/core/model/result.ts';
import { callBackground } from '../../lib/extension/connect-parts.ts';
import { inspectPack, MAX_IMPORTED_BYTES } from '../../lib/knowledge/pack/inspect-pack.ts';
import type { Pack } from '../../lib/knowledge/pack/open-pack.ts';
import type { PackToAdd } from '../../lib/storage/pack-store.ts';
import { stores } from '../shared/page-services.ts';

const readBytes = async (file: File): Promise<Result<ArrayBuffer>> => {
  if (file.size > MAX_IMPORTED_BYTES)
    return failure(
      'pack-too-large',
      'This file is larger than 512 MB, more than Backgrounder holds in memory.',
    );
  try {
    return success(await file.arrayBuffer());
  } catch {
    return failure('not-read', 'This file could not be read from the disk.');
  }
};

const toAdd = ({ manifest }: Pack): PackToAdd => ({
  name: manifest.name,
  version: manifest.version,
  asOf: manifest.asOf,
  entities: manifest.counts.entities,
  events: manifest.counts.events,
  sources: manifest.sources,
});

const afterwards = async (stored: Result<null>): Promise<Result<null>> =>
  stored.ok ? callBackground('packsChanged', null) : stored;

/** Adds the pack in `file`; one of the same name is replaced. Refused, it changes nothing. */
export const addPackFile = async (file: File): Promise<Result<PackToAdd>> => {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const pack = inspectPack(bytes.value);
  if (!pack.ok) return pack;
  const added = toAdd(pack.value);
  const used = await afterwards(await stores.packs.addPack(added, bytes.value));
  return used.ok ? success(added) : used;
};

export const setPackActive = async (name: string, isActive: boolean): Promise<Result<null>> =>
  afterwards(await stores.packs.setPackActive(name, isActive));

export const orderPacks = async (names: readonly (AddedPack['name'] | null)[]): Promise<Result<null>> =>
  afterwards(await stores.packs.orderPacks(names));

export const removePack = async (name: string): Promise<Result<null>> =>
  afterwards(await stores.packs.removePack(name));
