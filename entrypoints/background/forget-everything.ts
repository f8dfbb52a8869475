import { browser } from 'wxt/browser';
import type { Result } from '../../lib/core/model/result.ts';
import type { Stores } from '../../lib/storage/open-stores.ts';
import type { RuleChanges } from './rule-changes.ts';

/** Empties the storage, gives back the permissions, and takes every highlight off the open pages. */
export const forgetEverything = async (stores: Stores, changes: RuleChanges): Promise<Result<null>> => {
  const emptied = await stores.deleteEverything();
  if (!emptied.ok) return emptied;
  await browser.storage.session.clear();
  const { origins = [] } = await browser.permissions.getAll();
  // What the manifest requires cannot be given back; each origin is tried for itself.
  await Promise.allSettled(origins.map(origin => browser.permissions.remove({ origins: [origin] })));
  return changes.applyEverywhere();
};
