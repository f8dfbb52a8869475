import type { OwnRow, OwnRowText, RowDraft } from '../../lib/core/model/own-row.ts';
import type { Result } from '../../lib/core/model/result.ts';

/** What can be done with rows of the reader's own. */
export type RowCallbacks = {
  /** Creates the row or replaces what it says. Resolves when the write is durable. */
  readonly onSaveRow: (row: OwnRowText) => Promise<Result<OwnRow>>;
  readonly onDeleteRow: (id: string) => Promise<Result<unknown>>;
  readonly onRestoreRow: (id: string) => Promise<Result<unknown>>;
  /** What was typed in a form and not saved; undefined where there is nothing. */
  readonly loadRowDraft: (key: string) => Promise<Result<RowDraft | undefined>>;
  /** Keeps what is typed; null forgets it. */
  readonly keepRowDraft: (key: string, draft: RowDraft | null) => Promise<Result<unknown>>;
  /** A fresh id for a row. */
  readonly newRowId: () => string;
};
