import type { ReactNode } from 'react';

type Props = {
  readonly heading: string;
  readonly children?: ReactNode;
  /** Buttons that lead on. */
  readonly actions?: ReactNode;
  /** True while something is under way. */
  readonly busy?: boolean;
};

/** A state in words: what is the matter, and what can be done. Announced when it changes. */
export const Statement = ({ heading, children, actions, busy = false }: Props) => (
  <div className="statement" role="status" aria-busy={busy}>
    <h2>{heading}</h2>
    {children !== undefined && <p>{children}</p>}
    {actions !== undefined && <div className="buttons">{actions}</div>}
  </div>
);
