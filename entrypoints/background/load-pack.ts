/** Opening the embedded pack: a file of the extension itself, so nothing here leaves it. */
import { failure, type Result } from '../../lib/core/model/result.ts';
import { openPack, type Pack } from '../../lib/knowledge/pack/open-pack.ts';

const MISSING = failure(
  'pack-missing',
  'The knowledge pack of Backgrounder is missing. Install the extension again.',
);

const loadPack = async (address: string): Promise<Result<Pack>> => {
  try {
    const response = await fetch(address);
    return response.ok ? openPack(await response.arrayBuffer()) : MISSING;
  } catch {
    return MISSING;
  }
};

/** Opens the pack at `address` with the first call and remembers it; a failure is tried again by the next call. */
export const openPackOnce = (address: string): (() => Promise<Result<Pack>>) => {
  let opening: Promise<Result<Pack>> | undefined;
  return async () => {
    opening ??= loadPack(address);
    const opened = await opening;
    if (!opened.ok) opening = undefined;
    return opened;
  };
};
