import type { Amount } from '../../lib/core/model/analysis.ts';
import type { PageState } from '../../lib/core/model/page-state.ts';
import type { Problem } from '../../lib/core/model/result.ts';

export type PopupProps = {
  readonly state: PageState;
  /** Why the last press had no effect ("Permission was not given."); null when all is well. */
  readonly problem: Problem | null;
  readonly onHighlightPage: (highlight: boolean) => void;
  /** Called synchronously in the click, so that a permission may be asked for. */
  readonly onHighlightSite: (highlight: boolean) => void;
  readonly onAmount: (amount: Amount) => void;
  /** Called synchronously in the click, as the browsers demand for opening a panel. */
  readonly onOpenPanel: () => void;
  readonly onRunAnyway: () => void;
  readonly onRetry: () => void;
  readonly onAllowSite: (host: string) => void;
  readonly onOpenLibrary: () => void;
  readonly onOpenOptions: () => void;
};
