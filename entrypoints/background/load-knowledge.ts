/** Opening what recognition needs: files of the extension itself, so nothing here leaves it. */
import { openTagger, type Tagger } from '../../lib/core/mentions/tagger/open-tagger.ts';
import { failure, type Result, success } from '../../lib/core/model/result.ts';
import { openPack, type Pack } from '../../lib/knowledge/pack/open-pack.ts';

/** The opened pack and the tagger of names; without weights names are found by their shape. */
export type Knowledge = { readonly pack: Pack; readonly tagger: Tagger | undefined };

/** Addresses of the two files. */
export type KnowledgeFiles = { readonly pack: string; readonly tagger: string };

export type FindKnowledge = () => Promise<Result<Knowledge>>;

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

const loadKnowledge = async (files: KnowledgeFiles): Promise<Result<Knowledge>> => {
  const [pack, tagger] = await Promise.all([
    loadFile(files.pack, openPack),
    loadFile(files.tagger, openTagger),
  ]);
  return pack.ok ? success({ pack: pack.value, tagger: tagger.ok ? tagger.value : undefined }) : pack;
};

/** Opens the files with the first call and remembers them; a failure is tried again by the next call. */
export const openKnowledgeOnce = (files: KnowledgeFiles): FindKnowledge => {
  let opening: Promise<Result<Knowledge>> | undefined;
  return async () => {
    opening ??= loadKnowledge(files);
    const opened = await opening;
    if (!opened.ok) opening = undefined;
    return opened;
  };
};
