import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../lib/core/model/result.ts';
import { TaskButton } from './task-button.tsx';

type Props = {
  readonly label: string;
  /** What will be gone, and that it cannot be undone. */
  readonly warning: string;
  readonly confirmLabel: string;
  readonly done: string;
  readonly run: () => Promise<Result<unknown>>;
};

/** A press that cannot be undone is asked for twice, in the place where it was pressed. */
export const ConfirmButton = ({ label, warning, confirmLabel, done, run }: Props) => {
  const [isAsking, setIsAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button type="button" className="button" onClick={() => setIsAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <div className="problem" role="alertdialog" aria-label={label}>
      <p>{warning}</p>
      <div className="buttons">
        <button type="button" className="button" ref={keep} onClick={() => setIsAsking(false)}>
          Keep everything
        </button>
        <TaskButton label={confirmLabel} done={done} run={run} />
      </div>
    </div>
  );
};
