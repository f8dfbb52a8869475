/** Rows of the reader's own, from any page: kept first, then put to use in every open article. */
import type { RowCallbacks } from '../../components/background/row-callbacks.ts';
import type { Result } from '../../lib/core/model/result.ts';
import { callBackground } from '../../lib/extension/connect-parts.ts';
import { stores } from './page-services.ts';

/** The write is what the reader waits for; the pages follow by themselves. */
const thenUse = <T>(written: Result<T>): Result<T> => {
  if (written.ok) callBackground('packsChanged', null);
  return written;
};

export const rowCallbacks: RowCallbacks = {
  onSaveRow: async row => {
    const read = await callBackground('readRow', row);
    // Not understood, it is kept all the same: what the reader wrote goes before what can be made of it.
    const unread = { ...row, relation: null, roles: { context: row.entities } };
    return thenUse(await stores.ownRows.saveRow(read.ok ? read.value : unread));
  },
  onDeleteRow: async id => thenUse(await stores.ownRows.deleteRow(id)),
  onRestoreRow: async id => thenUse(await stores.ownRows.restoreRow(id)),
  loadRowDraft: key => stores.ownRows.findDraft(key),
  keepRowDraft: (key, draft) => stores.ownRows.keepDraft(key, draft),
  newRowId: () => `own:${crypto.randomUUID()}`,
};
