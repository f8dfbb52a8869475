import { type DragEvent, useId, useRef, useState } from 'react';
import type { Result } from '../../lib/core/model/result.ts';
import { countWords } from './count-words.ts';
import type { ImportReport } from './import-report.ts';
import { settled } from './use-loaded.ts';

type Props = { readonly onImport: (file: File) => Promise<Result<ImportReport>> };

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'done'; readonly name: string; readonly result: Result<ImportReport> };

const reportWords = ({ added, updated, unchanged, problems }: ImportReport): string => {
  const parts = [
    ...(added > 0 ? [`${added} added`] : []),
    ...(updated > 0 ? [`${updated} updated`] : []),
    ...(unchanged > 0 ? [`${unchanged} already here`] : []),
    ...(problems.length > 0 ? [`${countWords(problems.length, 'entry', 'entries')} left out`] : []),
  ];
  return parts.length === 0 ? 'nothing to take over' : parts.join(', ');
};

const Report = ({ state }: { readonly state: State }) => {
  if (state.kind === 'idle') return null;
  if (state.kind === 'reading') return <p>Reading {state.name}…</p>;
  if (!state.result.ok) return <p className="problem">{state.result.error.message}</p>;
  return (
    <>
      <p>
        {state.name}: {reportWords(state.result.value)}.
      </p>
      {state.result.value.problems.length > 0 && (
        <ul className="import-problems">
          {state.result.value.problems.map(({ where, message }) => (
            <li key={`${where} ${message}`}>
              {where}: {message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** Takes a file by pick or drop and says, entry by entry, what became of it. */
export const ImportBox = ({ onImport }: Props) => {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = async (file: File | undefined) => {
    if (!file) return;
    setState({ kind: 'reading', name: file.name });
    const result = await settled(onImport(file), 'The file could not be read.');
    setState({ kind: 'done', name: file.name, result });
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files[0]);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <section
      aria-labelledby={id}
      className={isOver ? 'import import-over' : 'import'}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setIsOver(false)}
    >
      <p id={id}>Bring back an exported file: drop it here, or choose it. Nothing that is here is lost.</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          Choose file
        </button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File to import"
        accept=".json,application/json"
        onChange={event => {
          take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <div role="status" aria-busy={state.kind === 'reading'}>
        <Report state={state} />
      </div>
    </section>
  );
};
