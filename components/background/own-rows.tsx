import { useEffect, useRef, useState } from 'react';
import type { OwnRow, RowDraft } from '../../lib/core/model/own-row.ts';
import type { Problem } from '../../lib/core/model/result.ts';
import { draftOfRow, emptyDraft, isEmptyDraft } from '../../lib/core/own-rows/row-drafts.ts';
import { EdtfTime } from '../shared/edtf-time.tsx';
import { settled } from '../shared/use-loaded.ts';
import type { RowCallbacks } from './row-callbacks.ts';
import { type RowEntity, RowForm } from './row-form.tsx';

export type OwnRowsProps = RowCallbacks & {
  /** Rows about what is shown, deleted ones left out. */
  readonly rows: readonly OwnRow[];
  /** Names what a new row is about, so that what is typed is found again here. */
  readonly subject: string;
  /** Whom a row can be about. */
  readonly choices: readonly RowEntity[];
  /** Titles that a new row begins with. */
  readonly chosen: readonly string[];
};

/** The form that is open, with what it begins with. */
type OpenForm = {
  readonly key: string;
  readonly start: RowDraft;
  /** Opened by itself, for what was typed before. */
  readonly isKept: boolean;
};

const keyOfRow = (id: string): string => `row ${id}`;
const keyOfNew = (subject: string): string => `new ${subject}`;

/** The open form; what was typed here before and not saved opens it again. */
const useForm = ({ subject, chosen, loadRowDraft, newRowId }: OwnRowsProps) => {
  const [form, setForm] = useState<OpenForm | null>(null);
  const load = useRef(loadRowDraft);
  useEffect(() => {
    let isHere = true;
    load.current(keyOfNew(subject)).then(kept => {
      const draft = kept.ok ? kept.value : undefined;
      if (isHere && draft !== undefined && !isEmptyDraft(draft))
        setForm(open => open ?? { key: keyOfNew(subject), start: draft, isKept: true });
    });
    return () => {
      isHere = false;
    };
  }, [subject]);
  const open = async (key: string, start: RowDraft) => {
    const kept = await settled(loadRowDraft(key), 'What was typed could not be read.');
    setForm({ key, start: (kept.ok && kept.value) || start, isKept: false });
  };
  return {
    form,
    close: () => setForm(null),
    add: () => open(keyOfNew(subject), emptyDraft(newRowId(), chosen)),
    edit: (row: OwnRow) => open(keyOfRow(row.id), draftOfRow(row)),
  };
};

type LineProps = { readonly row: OwnRow; readonly onEdit: () => void; readonly onDelete: () => void };

const OwnRowLine = ({ row, onEdit, onDelete }: LineProps) => (
  <li className="own-row">
    <p className="read">
      <EdtfTime date={row.date} /> <span dir="auto">{row.text}</span>
    </p>
    <p className="correction-actions">
      <button type="button" className="link-button" onClick={onEdit}>
        Edit<span className="visually-hidden"> {row.text}</span>
      </button>
      <button type="button" className="link-button" onClick={onDelete}>
        Delete<span className="visually-hidden"> {row.text}</span>
      </button>
    </p>
  </li>
);

/** Deleting leaves a line with a way back, for as long as the view is open. */
const useDeletion = ({ onDeleteRow, onRestoreRow }: OwnRowsProps) => {
  const [deleted, setDeleted] = useState<readonly OwnRow[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const without = (row: OwnRow) => deleted.filter(each => each.id !== row.id);
  const remove = async (row: OwnRow) => {
    const result = await settled(onDeleteRow(row.id), 'The row could not be deleted.');
    setProblem(result.ok ? null : result.error);
    if (result.ok) setDeleted([...without(row), row]);
  };
  const restore = async (row: OwnRow) => {
    const result = await settled(onRestoreRow(row.id), 'The row could not be brought back.');
    setProblem(result.ok ? null : result.error);
    if (result.ok) setDeleted(without(row));
  };
  return { deleted, problem, remove, restore };
};

const DeletedRow = ({ row, onUndo }: { readonly row: OwnRow; readonly onUndo: () => void }) => (
  <li className="own-row">
    <span className="soft" role="status">
      Row deleted.
    </span>{' '}
    <button
      type="button"
      className="link-button"
      // biome-ignore lint/a11y/noAutofocus: the pressed "Delete" is gone, and focus must not fall off the page.
      autoFocus
      aria-label={`Undo: ${row.text}`}
      onClick={onUndo}
    >
      Undo
    </button>
  </li>
);

/** The reader's own rows on an entity or a claim: added, changed, deleted and brought back. */
export const OwnRows = (props: OwnRowsProps) => {
  const { form, close, add, edit } = useForm(props);
  const { deleted, problem, remove, restore } = useDeletion(props);
  const [said, setSaid] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  const leave = (words: string) => {
    close();
    setSaid(words);
    // The form is gone with the next turn, and the button is there again.
    setTimeout(() => addButton.current?.focus());
  };
  const gone = deleted.filter(row => !props.rows.some(each => each.id === row.id));
  return (
    <section aria-label="Your rows">
      {(props.rows.length > 0 || gone.length > 0 || form !== null) && (
        <h2 className="section">
          Your rows {props.rows.length > 0 && <span aria-hidden="true">{props.rows.length}</span>}
        </h2>
      )}
      {problem !== null && (
        <p className="problem" role="alert">
          {problem.message}
        </p>
      )}
      <ul>
        {props.rows
          .filter(row => form?.key !== keyOfRow(row.id))
          .map(row => (
            <OwnRowLine key={row.id} row={row} onEdit={() => edit(row)} onDelete={() => remove(row)} />
          ))}
        {gone.map(row => (
          <DeletedRow key={row.id} row={row} onUndo={() => restore(row)} />
        ))}
      </ul>
      {form === null ? (
        <p className="own-rows-foot">
          <button type="button" className="button" ref={addButton} onClick={add}>
            Add a row
          </button>{' '}
          <span className="small" role="status">
            {said}
          </span>
        </p>
      ) : (
        <RowForm
          {...props}
          key={form.key}
          draftKey={form.key}
          start={form.start}
          isKept={form.isKept}
          onSaved={() => leave('Saved.')}
          onCancel={() => leave('')}
        />
      )}
    </section>
  );
};
