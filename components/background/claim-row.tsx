import { useId } from 'react';
import type { Claim } from '../../lib/core/model/analysis.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import { RecordLine } from './record-line.tsx';

type Props = {
  readonly claim: Claim;
  readonly event: TimelineEvent | undefined;
  readonly onOpen: (start: number) => void;
};

/** A claim in the article's words, with what the record has on it. */
export const ClaimRow = ({ claim, event, onOpen }: Props) => {
  const id = useId();
  return (
    <li className="item item-claim">
      <button
        type="button"
        className="item-name"
        dir="auto"
        aria-describedby={id}
        data-opens={`claim:${claim.start}`}
        onClick={() => onOpen(claim.start)}
      >
        {claim.text}
      </button>
      {claim.attributedTo !== null && <p className="item-line">according to {claim.attributedTo}</p>}
      <RecordLine record={claim.record} event={event} id={id} />
    </li>
  );
};
