import { useId } from 'react';

type Props = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
};

/** An on/off switch named exactly `label`; the hint is its description. */
export const Switch = ({ label, checked, onChange, hint, disabled = false }: Props) => {
  const id = useId();
  return (
    <div className="switch">
      <button
        type="button"
        role="switch"
        aria-checked={checked}
        aria-describedby={hint === undefined ? undefined : id}
        disabled={disabled}
        onClick={() => onChange(!checked)}
      >
        {label}
        <span className="switch-track" aria-hidden="true" />
      </button>
      {hint !== undefined && (
        <p className="small" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
};
