import { useId, useState } from 'react';
import type { Span } from '../../lib/core/model/span.ts';
import type { UnknownName } from './reading-order.ts';

type NameProps = { readonly name: UnknownName; readonly onJump: (span: Span) => void };

/** Each press goes to the next place where the name stands. */
const Name = ({ name: { surface, mentions }, onJump }: NameProps) => {
  const [next, setNext] = useState(0);
  const jump = () => {
    const mention = mentions[next % mentions.length];
    if (mention) onJump(mention);
    setNext(next + 1);
  };
  return (
    <li>
      <button type="button" className="name-button" onClick={jump}>
        {surface}
        {mentions.length > 1 && (
          <span aria-hidden="true" className="small">
            {' '}
            {mentions.length}
          </span>
        )}
      </button>
    </li>
  );
};

type Props = { readonly names: readonly UnknownName[]; readonly onJump: (span: Span) => void };

/** Names that stand in the article and not in the pack: said quietly, never guessed at. */
export const UnknownNames = ({ names, onJump }: Props) => {
  const id = useId();
  if (names.length === 0) return null;
  return (
    <section aria-labelledby={id} className="unknown">
      <h2 className="section" id={id}>
        Names not known here <span aria-hidden="true">{names.length}</span>
      </h2>
      <p className="small">Press one to see it in the article.</p>
      <ul className="names">
        {names.map(name => (
          <Name key={name.surface} name={name} onJump={onJump} />
        ))}
      </ul>
    </section>
  );
};
