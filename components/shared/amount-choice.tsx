import { useId } from 'react';
import { AMOUNTS, type Amount } from '../../lib/core/model/analysis.ts';

const WORDS: Readonly<Record<Amount, string>> = { few: 'Few', normal: 'Normal', all: 'All' };

type Props = {
  readonly amount: Amount;
  readonly onAmount: (amount: Amount) => void;
  readonly disabled?: boolean;
};

/** "Amount of highlights": three radio buttons drawn as one control. */
export const AmountChoice = ({ amount, onAmount, disabled = false }: Props) => {
  const name = useId();
  return (
    <fieldset className="amount" disabled={disabled}>
      <legend>Amount of highlights</legend>
      <div className="amount-choices">
        {AMOUNTS.map(each => (
          <label key={each}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={each}
              checked={each === amount}
              onChange={() => onAmount(each)}
            />
            <span>{WORDS[each]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
