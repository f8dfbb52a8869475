import type { Amount } from '../../lib/core/model/analysis.ts';
import type { Correction } from '../../lib/core/model/correction.ts';
import type { OwnRow } from '../../lib/core/model/own-row.ts';
import type { AddedPack, PackDescription } from '../../lib/core/model/pack-description.ts';
import type { Settings, SiteRule } from '../../lib/core/model/reading-rules.ts';
import type { Problem, Result } from '../../lib/core/model/result.ts';
import type { ImportReport } from '../shared/import-report.ts';

export type OptionsProps = {
  /** Null while they are being read. */
  readonly settings: Settings | null;
  readonly siteRules: readonly SiteRule[];
  /** True while "On all news sites" is on and its permission held. */
  readonly allSites: boolean;
  readonly corrections: readonly Correction[];
  /** Rows of the reader's own, deleted ones among them. */
  readonly ownRows: readonly OwnRow[];
  readonly pack: Result<PackDescription> | null;
  /** Packs of others, the one that has precedence first. */
  readonly addedPacks: readonly AddedPack[];
  readonly extensionVersion: string;
  /** Why the last press had no effect; null when all is well. */
  readonly problem: Problem | null;
  readonly onAmount: (amount: Amount) => void;
  readonly onRemoveSite: (host: string) => void;
  /** Called synchronously in the click, so that a permission may be asked for. */
  readonly onAllSites: (on: boolean) => void;
  readonly onUndoCorrection: (correction: Correction) => void;
  /** Saves a file with notes, rules, corrections and settings. */
  readonly onExport: () => Promise<Result<unknown>>;
  /** Saves the reader's rows, and what names mean everywhere, as a pack of this name. */
  readonly onExportRows: (name: string) => Promise<Result<unknown>>;
  readonly onImport: (file: File) => Promise<Result<ImportReport>>;
  readonly onAddPack: (file: File) => Promise<Result<Pick<AddedPack, 'name' | 'entities' | 'events'>>>;
  readonly onSetPackActive: (name: string, isActive: boolean) => void;
  readonly onRemovePack: (name: string) => void;
  /** Names in their new order; null stands for the pack that ships with the extension. */
  readonly onOrderPacks: (names: readonly (string | null)[]) => void;
  readonly onDeleteEverything: () => Promise<Result<unknown>>;
  readonly onOpenLibrary: () => void;
  readonly onOpenWelcome: () => void;
};
