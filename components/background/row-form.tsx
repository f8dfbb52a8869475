import { type FormEvent, useRef, useState } from 'react';
import { formatEdtf } from '../../lib/core/dates/format-edtf.ts';
import { MAX_ROW_LENGTH, type OwnRow, type OwnRowText, type RowDraft } from '../../lib/core/model/own-row.ts';
import type { Problem } from '../../lib/core/model/result.ts';
import { checkRow, type RowFaults } from '../../lib/core/own-rows/check-row.ts';
import { readRowDate } from '../../lib/core/own-rows/read-row-date.ts';
import { settled } from '../shared/use-loaded.ts';
import type { RowCallbacks } from './row-callbacks.ts';
import { RowField } from './row-field.tsx';
import { type UsedRowDraft, useRowDraft } from './use-row-draft.ts';

/** An entity that a row can be about. */
export type RowEntity = { readonly title: string; readonly label: string };

type Props = Pick<RowCallbacks, 'onSaveRow' | 'keepRowDraft'> & {
  readonly draftKey: string;
  readonly start: RowDraft;
  /** The form opened by itself with what was typed before: the focus stays where it is. */
  readonly isKept: boolean;
  readonly choices: readonly RowEntity[];
  readonly onSaved: (row: OwnRow) => void;
  readonly onCancel: () => void;
};

type PartProps = {
  readonly draft: RowDraft;
  readonly faults: RowFaults;
  readonly edit: (changes: Partial<RowDraft>) => void;
};

const DateField = ({ draft, faults, edit, isKept }: PartProps & Pick<Props, 'isKept'>) => {
  const date = readRowDate(draft.date);
  return (
    <RowField
      label="Date"
      value={draft.date}
      placeholder="17 February 2008"
      fault={faults.date}
      autoFocus={!isKept}
      onValue={value => edit({ date: value })}
    >
      {date !== undefined && `Read as ${formatEdtf(date, 'long')}`}
      {date === undefined &&
        (draft.date.trim() === '' ? 'A day, a month, a year or a span' : 'Not a date yet')}
    </RowField>
  );
};

const SentenceField = ({ draft, faults, edit }: PartProps) => {
  const left = MAX_ROW_LENGTH - draft.text.length;
  return (
    <RowField
      label="What happened"
      value={draft.text}
      fault={faults.text}
      isLong
      onValue={value => edit({ text: value.replace(/\n+/g, ' ') })}
    >
      {left < 0 ? `${-left} characters too many` : `One sentence; ${left} characters left`}
    </RowField>
  );
};

const SourceFields = ({ draft, faults, edit }: PartProps) => (
  <>
    <RowField
      label="Source"
      value={draft.sourceTitle}
      fault={faults.sourceTitle}
      onValue={sourceTitle => edit({ sourceTitle })}
    >
      The page’s title
    </RowField>
    <RowField
      label="Its address"
      value={draft.sourceUrl}
      placeholder="https://"
      fault={faults.sourceUrl}
      inputMode="url"
      onValue={sourceUrl => edit({ sourceUrl })}
    >
      Where anyone can read it
    </RowField>
  </>
);

const toggled = (titles: readonly string[], title: string): readonly string[] =>
  titles.includes(title) ? titles.filter(each => each !== title) : [...titles, title];

const EntityChoice = ({ draft, faults, edit, choices }: PartProps & Pick<Props, 'choices'>) => (
  <fieldset className="row-entities">
    <legend>Who and what it is about</legend>
    {choices.map(({ title, label }) => (
      <label key={title}>
        <input
          type="checkbox"
          checked={draft.entities.includes(title)}
          onChange={() => edit({ entities: toggled(draft.entities, title) })}
        />
        {label}
      </label>
    ))}
    {faults.entities !== undefined && (
      <p className="field-fault" role="status">
        {faults.entities}
      </p>
    )}
  </fieldset>
);

/** Saves what is sound; what is not is said at its field until it is, and the first such field takes the focus. */
const useSaving = ({ onSaveRow, onSaved }: Props, { draft, drop }: UsedRowDraft) => {
  const [isTried, setIsTried] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const checked = checkRow(draft);
  const form = useRef<HTMLFormElement>(null);
  const write = async (row: OwnRowText) => {
    const saved = await settled(onSaveRow(row), 'The row could not be written.');
    setProblem(saved.ok ? null : saved.error);
    if (!saved.ok) return;
    drop();
    onSaved(saved.value);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (checked.ok) write(checked.row);
    else setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const faults: RowFaults = isTried && !checked.ok ? checked.faults : {};
  return { form, faults, problem, submit };
};

const keptWords = (kept: UsedRowDraft['kept']): string => {
  if (kept === 'nothing') return '';
  return kept === 'kept' ? 'Kept as typed, until you save it.' : kept.message;
};

/** The form of a row of the reader's own. */
export const RowForm = (props: Props) => {
  const used = useRowDraft(props);
  const { form, faults, problem, submit } = useSaving(props, used);
  const part = { draft: used.draft, edit: used.edit, faults };
  return (
    <form className="remark row-form" aria-label="Your row" ref={form} onSubmit={submit} noValidate>
      {props.isKept && <p className="small">Kept from before; not saved yet.</p>}
      <DateField {...part} isKept={props.isKept} />
      <SentenceField {...part} />
      <SourceFields {...part} />
      <EntityChoice {...part} choices={props.choices} />
      {problem !== null && (
        <p className="problem" role="alert">
          {problem.message} Your words are still here.
        </p>
      )}
      <div className="buttons">
        <button type="submit" className="button primary">
          Save row
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            used.drop();
            props.onCancel();
          }}
        >
          Cancel
        </button>
      </div>
      <p className="small" role="status">
        {keptWords(used.kept)}
      </p>
    </form>
  );
};
