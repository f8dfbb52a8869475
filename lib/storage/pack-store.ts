/** Packs that the reader added. Who adds one has looked through it first; see `inspectPack`. */
import type { AddedPack } from '../core/model/pack-description.ts';
import type { Result } from '../core/model/result.ts';
import type { BackgrounderDatabase } from './backgrounder-database.ts';
import { runQuery } from './run-query.ts';

/** What is kept of a pack beside its bytes; the store says the rest. */
export type PackToAdd = Omit<AddedPack, 'isActive' | 'rank' | 'addedAt'>;

/** A pack that articles are read with. */
export type PackFile = { readonly name: string; readonly rank: number; readonly bytes: ArrayBuffer };

export type PackStore = {
  /** All added packs, the one that has precedence first. */
  readonly listPacks: () => Promise<Result<readonly AddedPack[]>>;
  /** Keeps a pack before all others, or in the place of the one of the same name. On failure nothing changes. */
  readonly addPack: (pack: PackToAdd, bytes: ArrayBuffer) => Promise<Result<null>>;
  readonly setPackActive: (name: string, isActive: boolean) => Promise<Result<null>>;
  /** Orders the packs; null stands for the one that ships with the extension. Names that are not there are passed over. */
  readonly orderPacks: (names: readonly (string | null)[]) => Promise<Result<null>>;
  readonly removePack: (name: string) => Promise<Result<null>>;
  /** The active packs with their bytes, the one that has precedence first. */
  readonly readActivePacks: () => Promise<Result<readonly PackFile[]>>;
};

/** Hundreds of megabytes take a slow disk longer than a query may. */
const FILE_TIMEOUT_MS = 60_000;

type PackStoreOptions = { readonly database: BackgrounderDatabase; readonly now: () => string };

/** A store of packs over `database`; `now` gives ISO 8601. */
export const createPackStore = ({ database, now }: PackStoreOptions): PackStore => {
  const { packs, packFiles } = database;
  const inOrder = async (): Promise<readonly AddedPack[]> =>
    (await packs.toArray()).toSorted((a, b) => a.rank - b.rank);
  return {
    listPacks: () => runQuery(inOrder),
    addPack: (pack, bytes) =>
      runQuery(
        () =>
          database.transaction('rw', packs, packFiles, async () => {
            const [old, all] = [await packs.get(pack.name), await inOrder()];
            const first = Math.min(0, all[0]?.rank ?? 0) - 1;
            await packs.put({ ...pack, isActive: true, rank: old?.rank ?? first, addedAt: now() });
            await packFiles.put({ name: pack.name, bytes });
            return null;
          }),
        FILE_TIMEOUT_MS,
      ),
    setPackActive: (name, isActive) => runQuery(() => packs.update(name, { isActive }).then(() => null)),
    orderPacks: names =>
      runQuery(() =>
        database.transaction('rw', packs, async () => {
          const embedded = names.indexOf(null);
          for (const [index, name] of names.entries())
            if (name !== null) await packs.update(name, { rank: index - embedded });
          return null;
        }),
      ),
    removePack: name =>
      runQuery(() =>
        database.transaction('rw', packs, packFiles, async () => {
          await packs.delete(name);
          await packFiles.delete(name);
          return null;
        }),
      ),
    readActivePacks: () =>
      runQuery(
        () =>
          database.transaction('r', packs, packFiles, async () => {
            const active = (await inOrder()).filter(pack => pack.isActive);
            const files = await packFiles.bulkGet(active.map(({ name }) => name));
            return active.flatMap(({ name, rank }, index) => {
              const bytes = files[index]?.bytes;
              return bytes === undefined ? [] : [{ name, rank, bytes }];
            });
          }),
        FILE_TIMEOUT_MS,
      ),
  };
};
