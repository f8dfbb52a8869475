import type { RowReason } from '../../lib/core/timeline/explain-row.ts';

const MOST_NAMED = 3;

/** In a few words why a row stands in the article's timeline. */
export const RowWhy = ({ reason }: { readonly reason: RowReason }) => {
  const labels = reason.entities.slice(0, MOST_NAMED).map(({ label }) => label);
  const more = reason.entities.length - labels.length;
  return (
    <>
      {labels.length > 0 && (
        <span className="row-why">
          about {labels.join(', ')}
          {more > 0 && ` and ${more} more`}
        </span>
      )}
      {reason.isOnStatedDay && <span className="row-why">a day that this article names</span>}
    </>
  );
};
