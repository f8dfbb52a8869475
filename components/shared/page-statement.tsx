import type { PageState } from '../../lib/core/model/page-state.ts';
import { Statement } from './statement.tsx';

export type PageStatementProps = {
  readonly state: Exclude<PageState, { kind: 'ready' }>;
  readonly onRunAnyway: () => void;
  readonly onRetry: () => void;
  readonly onAllowSite: (host: string) => void;
};

const NoPermission = ({
  host,
  onAllowSite,
}: {
  host: string | null;
  onAllowSite: (host: string) => void;
}) => (
  <Statement
    heading="This page has not been read."
    actions={
      host !== null && (
        <button type="button" className="button" onClick={() => onAllowSite(host)}>
          Always read on {host}
        </button>
      )
    }
  >
    Backgrounder looks at a page only when you ask. Click its icon in the toolbar to read this one.
  </Statement>
);

/** The states of a page that is not (yet) an article, in sentences. */
export const PageStatement = ({ state, onRunAnyway, onRetry, onAllowSite }: PageStatementProps) => {
  switch (state.kind) {
    case 'reading':
      return state.step === 'extracting' ? (
        <Statement heading="Reading the article…" busy />
      ) : (
        <Statement heading="Finding names and claims…" busy />
      );
    case 'no-permission':
      return <NoPermission host={state.host} onAllowSite={onAllowSite} />;
    case 'unsupported':
      return (
        <Statement heading="This page cannot be read.">
          Browsers let no extension look at their own pages and stores. Open a news article in this tab.
        </Statement>
      );
    case 'not-an-article':
      return (
        <Statement
          heading="No article here."
          actions={
            <button type="button" className="button" onClick={onRunAnyway}>
              Run anyway
            </button>
          }
        >
          This page looks like a list or an index rather than one article.
        </Statement>
      );
    case 'failed':
      return (
        <Statement
          heading={state.problem.message}
          actions={
            <button type="button" className="button" onClick={onRetry}>
              Try again
            </button>
          }
        />
      );
  }
};
