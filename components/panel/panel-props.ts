import type { ExportFormatName } from '../../lib/core/export/export-formats.ts';
import type { Analysis, Mention } from '../../lib/core/model/analysis.ts';
import type { Article } from '../../lib/core/model/article.ts';
import type { Correction } from '../../lib/core/model/correction.ts';
import type { EntityBackground } from '../../lib/core/model/entity-background.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import type { Note } from '../../lib/core/model/note.ts';
import type { OwnRow } from '../../lib/core/model/own-row.ts';
import type { PageState } from '../../lib/core/model/page-state.ts';
import type { PanelTarget } from '../../lib/core/model/panel-target.ts';
import type { Result } from '../../lib/core/model/result.ts';
import type { Span } from '../../lib/core/model/span.ts';
import type { SuggestEntities } from '../background/meaning-chooser.tsx';
import type { RowCallbacks } from '../background/row-callbacks.ts';
import type { NoteCallbacks } from '../notes/note-callbacks.ts';

/** A new `id` makes the panel go to `target`; the same id is followed once only. */
export type PanelRequest = { readonly id: number; readonly target: PanelTarget };

export type PanelProps = NoteCallbacks &
  RowCallbacks & {
    readonly state: PageState;
    /** Notes of this article that are not deleted; null while they are being read. */
    readonly notes: Result<readonly Note[]> | null;
    /** Those that hold in this article. */
    readonly corrections: readonly Correction[];
    /** Rows of the reader's own, deleted ones among them. */
    readonly ownRows: readonly OwnRow[];
    readonly request: PanelRequest | null;
    readonly loadEntity: (title: string) => Promise<Result<EntityBackground>>;
    /** Rows that a claim's record names and the article's own timeline lacks. */
    readonly loadEvents: (ids: readonly string[]) => Promise<Result<readonly TimelineEvent[]>>;
    /** A fresh id for a note, such as a random UUID. */
    readonly newNoteId: () => string;
    /** Scrolls the article's page to the span and shows it. */
    readonly onJump: (span: Span) => void;
    readonly onRunAnyway: () => void;
    readonly onRetry: () => void;
    readonly onAllowSite: (host: string) => void;
    readonly onHighlightPage: (highlight: boolean) => void;
    readonly onNotThis: (mention: Mention) => void;
    readonly onNever: (title: string) => void;
    /** Keeps a correction of any kind and scope. */
    readonly onCorrect: (correction: Correction) => void;
    readonly onUndoCorrection: (correction: Correction) => void;
    readonly suggestEntities: SuggestEntities;
    /** Saves the background of an article as a file. */
    readonly onExportArticle: (
      read: { readonly article: Article; readonly analysis: Analysis },
      format: ExportFormatName,
    ) => Promise<Result<unknown>>;
    readonly onOpenLibrary: () => void;
    readonly onOpenOptions: () => void;
  };
