import { type ReactNode, useId } from 'react';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly placeholder?: string;
  /** What is wrong with it; undefined while nothing is. */
  readonly fault: string | undefined;
  readonly isLong?: boolean;
  readonly inputMode?: 'text' | 'url';
  readonly autoFocus?: boolean;
  /** Stands below the field: how a date is understood, how much room is left. */
  readonly children?: ReactNode;
};

/** A field of the form of a row, with its fault in words. */
export const RowField = (props: Props) => {
  const { label, value, onValue, fault, isLong = false, inputMode = 'text', children } = props;
  const id = useId();
  const shared = {
    id,
    value,
    dir: 'auto',
    placeholder: props.placeholder,
    'aria-invalid': fault !== undefined,
    'aria-describedby': `${id}-hint`,
    autoFocus: props.autoFocus,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...shared} rows={3} onChange={event => onValue(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={inputMode}
          onChange={event => onValue(event.currentTarget.value)}
        />
      )}
      <p className={fault === undefined ? 'small' : 'field-fault'} id={`${id}-hint`} role="status">
        {fault ?? children}
      </p>
    </div>
  );
};
