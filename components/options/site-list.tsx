import type { SiteRule } from '../../lib/core/model/reading-rules.ts';

type Props = {
  readonly rules: readonly SiteRule[];
  readonly onRemove: (host: string) => void;
};

/** Sites with a rule of their own, each removable. */
export const SiteList = ({ rules, onRemove }: Props) => {
  if (rules.length === 0) {
    return (
      <p className="soft">No site has a rule of its own. “Always on this site” in the popup adds one.</p>
    );
  }
  return (
    <ul className="list" aria-label="Sites">
      {rules.map(({ host, highlight }) => (
        <li key={host}>
          <span>
            {host} <span className="small">{highlight ? 'always' : 'never'}</span>
          </span>
          <button type="button" className="link-button" onClick={() => onRemove(host)}>
            Remove<span className="visually-hidden"> {host}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
