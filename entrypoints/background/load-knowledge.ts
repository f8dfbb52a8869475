/** Opening what recognition needs: files of the extension itself and packs that the reader added; nothing leaves it. */
import { openTagger, type Tagger } from '../../lib/core/mentions/tagger/open-tagger.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { OWN_ROWS_NAME, type OwnRow } from '../../lib/core/model/own-row.ts';
import { failure, type Problem, type Result, success } from '../../lib/core/model/result.ts';
import { type ActivePack, combinePacks } from '../../lib/knowledge/combined/combine-packs.ts';
import { ownPackContents } from '../../lib/knowledge/own/own-pack.ts';
import { openPack, type Pack } from '../../lib/knowledge/pack/open-pack.ts';
import { writePack } from '../../lib/knowledge/pack/write-pack.ts';
import type { PackFile } from '../../lib/storage/pack-store.ts';

/** What articles are read with. */
export type Knowledge = {
  /** All active packs as one. */
  readonly all: KnowledgeBase;
  /** The pack that ships with the extension. */
  readonly embedded: Pack;
  /** Without weights names are found by their shape. */
  readonly tagger: Tagger | undefined;
  /** Why packs that the reader added are not among them. */
  readonly problems: readonly Problem[];
};

/** Where it comes from: addresses of the extension's two files, the packs that the reader added, and own rows. */
export type KnowledgeSources = {
  readonly pack: string;
  readonly tagger: string;
  readonly readActivePacks: () => Promise<Result<readonly PackFile[]>>;
  readonly listOwnRows: () => Promise<Result<readonly OwnRow[]>>;
};

/** Opened with the first call and remembered; `reopen` forgets it, so that the next call opens what is there then. */
export type KnowledgeOpener = {
  readonly find: () => Promise<Result<Knowledge>>;
  readonly reopen: () => void;
};

const MISSING = failure(
  'pack-missing',
  'The knowledge pack of Backgrounder is missing. Install the extension again.',
);

const loadFile = async <T>(address: string, open: (bytes: ArrayBuffer) => Result<T>): Promise<Result<T>> => {
  try {
    const response = await fetch(address);
    return response.ok ? open(await response.arrayBuffer()) : MISSING;
  } catch {
    return MISSING;
  }
};

type OpenedPack = ActivePack & { readonly rank: number };

const openAdded = (files: readonly PackFile[]) => {
  const opened: OpenedPack[] = [];
  const problems: Problem[] = [];
  for (const { name, rank, bytes } of files) {
    const pack = openPack(bytes);
    if (pack.ok) opened.push({ pack: pack.value, shownAs: name, rank });
    else problems.push({ code: pack.error.code, message: `${name}: ${pack.error.message}` });
  }
  return { opened, problems };
};

/** The reader's own rows go before every pack; where there are none there is no such pack. */
const openOwn = (rows: readonly OwnRow[]): readonly OpenedPack[] => {
  if (rows.every(row => row.deletedAt !== null)) return [];
  const { bytes } = writePack(ownPackContents({ name: OWN_ROWS_NAME, rows, corrections: [] }));
  const pack = openPack(bytes.slice().buffer);
  return pack.ok ? [{ pack: pack.value, shownAs: OWN_ROWS_NAME, rank: Number.NEGATIVE_INFINITY }] : [];
};

type AddedKnowledge = {
  readonly files: Result<readonly PackFile[]>;
  readonly rows: Result<readonly OwnRow[]>;
};

const joinPacks = (embedded: Pack, { files, rows }: AddedKnowledge) => {
  const { opened, problems } = openAdded(files.ok ? files.value : []);
  const own = openOwn(rows.ok ? rows.value : []);
  const ours: OpenedPack = { pack: embedded, shownAs: null, rank: 0 };
  const [first = ours, ...others] = [...own, ...opened, ours].toSorted((a, b) => a.rank - b.rank);
  const unread = [files, rows].flatMap(result => (result.ok ? [] : [result.error]));
  return { all: combinePacks([first, ...others]), problems: [...unread, ...problems] };
};

const loadKnowledge = async (sources: KnowledgeSources): Promise<Result<Knowledge>> => {
  const [pack, tagger, files, rows] = await Promise.all([
    loadFile(sources.pack, openPack),
    loadFile(sources.tagger, openTagger),
    sources.readActivePacks(),
    sources.listOwnRows(),
  ]);
  if (!pack.ok) return pack;
  return success({
    ...joinPacks(pack.value, { files, rows }),
    embedded: pack.value,
    tagger: tagger.ok ? tagger.value : undefined,
  });
};

/** Opens with the first call and remembers; a failure is tried again by the next call. */
export const createKnowledgeOpener = (sources: KnowledgeSources): KnowledgeOpener => {
  let opening: Promise<Result<Knowledge>> | undefined;
  const reopen = (): void => {
    opening = undefined;
  };
  return {
    reopen,
    find: async () => {
      opening ??= loadKnowledge(sources);
      const opened = await opening;
      if (!opened.ok) reopen();
      return opened;
    },
  };
};
