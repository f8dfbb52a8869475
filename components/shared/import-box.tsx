import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Result } from '../../lib/core/model/result.ts';
import { settled } from './use-loaded.ts';

type Props<T> = {
  /** What can be brought here, and what happens then. */
  readonly prompt: string;
  /** The accessible name of the file picker. */
  readonly fileLabel: string;
  /** File types, as an `accept` attribute has them. */
  readonly accept: string;
  readonly onImport: (file: File) => Promise<Result<T>>;
  /** What became of the file. */
  readonly renderResult: (fileName: string, value: T) => ReactNode;
};

type State<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'done'; readonly name: string; readonly result: Result<T> };

const showState = <T,>(state: State<T>, renderResult: Props<T>['renderResult']): ReactNode => {
  if (state.kind === 'idle') return null;
  if (state.kind === 'reading') return <p>Reading {state.name}…</p>;
  return state.result.ok ? (
    renderResult(state.name, state.result.value)
  ) : (
    <p className="problem">{state.result.error.message}</p>
  );
};

/** Takes a file by pick or drop and says what became of it. */
export const ImportBox = <T,>({ prompt, fileLabel, accept, onImport, renderResult }: Props<T>) => {
  const [state, setState] = useState<State<T>>({ kind: 'idle' });
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
      <p id={id}>{prompt}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          Choose file
        </button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={fileLabel}
        accept={accept}
        onChange={event => {
          take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <div role="status" aria-busy={state.kind === 'reading'}>
        {showState(state, renderResult)}
      </div>
    </section>
  );
};
