import { useState } from 'react';
import type { Result } from '../../lib/core/model/result.ts';
import { settled } from './use-loaded.ts';

type Props = {
  readonly label: string;
  /** What is said when it went well: "Exported." */
  readonly done: string;
  readonly run: () => Promise<Result<unknown>>;
  readonly className?: string;
};

/** A button for something that takes a moment and may fail; it says how it went. */
export const TaskButton = ({ label, done, run, className = 'button' }: Props) => {
  const [said, setSaid] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const press = async () => {
    setIsBusy(true);
    const result = await settled(run(), 'This did not work.');
    setIsBusy(false);
    setSaid(result.ok ? done : result.error.message);
  };
  return (
    <span className="task">
      <button type="button" className={className} disabled={isBusy} onClick={press}>
        {label}
      </button>
      <span className="small" role="status">
        {isBusy ? 'Working…' : said}
      </span>
    </span>
  );
};
