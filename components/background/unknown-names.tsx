import { useId, useState } from 'react';
import type { Span } from '../../lib/core/model/span.ts';
import type { Correcting } from './corrections-list.tsx';
import { MeaningChooser } from './meaning-chooser.tsx';
import type { UnknownName } from './reading-order.ts';

type NameProps = {
  readonly name: UnknownName;
  readonly onJump: (span: Span) => void;
  readonly onPick: (surface: string) => void;
};

/** Each press goes to the next place where the name stands. */
const Name = ({ name: { surface, mentions }, onJump, onPick }: NameProps) => {
  const [next, setNext] = useState(0);
  const jump = () => {
    const mention = mentions[next % mentions.length];
    if (mention) onJump(mention);
    onPick(surface);
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

type Props = {
  readonly names: readonly UnknownName[];
  readonly onJump: (span: Span) => void;
  readonly correcting: Correcting;
};

type PickedProps = { readonly surface: string; readonly correcting: Correcting };

/** What the pressed name is, if the reader knows. */
const Picked = ({ surface, correcting }: PickedProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const { place, onCorrect, suggestEntities } = correcting;
  const scope = { within: 'article', articleId: place.articleId } as const;
  return (
    <div>
      <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        “{surface}” is…
      </button>
      {isOpen && (
        <MeaningChooser
          surface={surface}
          suggestEntities={suggestEntities}
          onChoose={title => onCorrect({ kind: 'is-that', scope, surface, title })}
        />
      )}
    </div>
  );
};

/** Names that stand in the article and not in the pack: said quietly, never guessed at. */
export const UnknownNames = ({ names, onJump, correcting }: Props) => {
  const id = useId();
  const [picked, setPicked] = useState<string | null>(null);
  if (names.length === 0) return null;
  return (
    <section aria-labelledby={id} className="unknown">
      <h2 className="section" id={id}>
        Names not known here <span aria-hidden="true">{names.length}</span>
      </h2>
      <p className="small">Press one to see it in the article.</p>
      <ul className="names">
        {names.map(name => (
          <Name key={name.surface} name={name} onJump={onJump} onPick={setPicked} />
        ))}
      </ul>
      {picked !== null && names.some(({ surface }) => surface === picked) && (
        <Picked key={picked} surface={picked} correcting={correcting} />
      )}
    </section>
  );
};
