import type { Note } from '../../lib/core/model/note.ts';
import type { Result } from '../../lib/core/model/result.ts';
import type { NoteCallbacks } from '../notes/note-callbacks.ts';
import type { ImportReport } from '../shared/import-report.ts';

type ExportFormat = 'json' | 'markdown';

export type LibraryProps = NoteCallbacks & {
  /** All notes, deleted ones among them (`deletedAt`); null while they are being read. */
  readonly notes: Result<readonly Note[]> | null;
  readonly onExport: (format: ExportFormat) => Promise<Result<unknown>>;
  readonly onImport: (file: File) => Promise<Result<ImportReport>>;
  readonly onOpenOptions: () => void;
};
