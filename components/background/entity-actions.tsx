import { useId, useState } from 'react';
import type { Mention } from '../../lib/core/model/analysis.ts';
import type { Span } from '../../lib/core/model/span.ts';

type Props = {
  readonly label: string;
  readonly mentions: readonly Mention[];
  readonly isNever: boolean;
  readonly onJump: (span: Span) => void;
  readonly onNote: (span: Span | null) => void;
  readonly onNotThis: (mention: Mention) => void;
  readonly onNever: () => void;
};

const spellings = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((mention, index) => mentions.findIndex(each => each.surface === mention.surface) === index);

const certainty = (mentions: readonly Mention[]): string => {
  const lowest = Math.min(...mentions.map(mention => mention.confidence));
  if (lowest >= 0.9) return 'Linked with little doubt.';
  return lowest >= 0.6 ? 'Linked with some doubt.' : 'Linked with much doubt.';
};

const Why = ({ mentions, id }: { mentions: readonly Mention[]; id: string }) => (
  <div className="remark" id={id}>
    <p>{certainty(mentions)}</p>
    <ul>
      {[...new Set(mentions.flatMap(mention => mention.reasons))].map(reason => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  </div>
);

type WhichProps = Pick<Props, 'label' | 'mentions' | 'onNotThis'> & { readonly id: string };

const WhichSpelling = ({ label, mentions, onNotThis, id }: WhichProps) => (
  <fieldset className="remark which" id={id}>
    <legend>Which of these is not {label}?</legend>
    <div className="buttons">
      {spellings(mentions).map(mention => (
        <button type="button" className="button" key={mention.surface} onClick={() => onNotThis(mention)}>
          “{mention.surface}”
        </button>
      ))}
    </div>
  </fieldset>
);

/** What a reader can do with an entity. "Not this" asks which spelling, where the article has several. */
export const EntityActions = (props: Props) => {
  const { label, mentions, isNever, onJump, onNote, onNotThis, onNever } = props;
  const [next, setNext] = useState(0);
  const [open, setOpen] = useState<'why' | 'which' | null>(null);
  const id = useId();
  const current = mentions[Math.max(0, next - 1) % Math.max(1, mentions.length)];
  const jump = () => {
    const mention = mentions[next % mentions.length];
    if (mention) onJump(mention);
    setNext(next + 1);
  };
  const severalSpellings = spellings(mentions).length > 1;
  const toggle = (which: 'why' | 'which') => setOpen(open === which ? null : which);
  const notThis = () => {
    if (severalSpellings) toggle('which');
    else if (mentions[0]) onNotThis(mentions[0]);
  };
  return (
    <>
      <div className="buttons actions">
        {mentions.length > 0 && (
          <button type="button" className="button" onClick={jump}>
            Next mention
          </button>
        )}
        <button type="button" className="button" onClick={() => onNote(current ?? null)}>
          Note
        </button>
        <span className="quiet-buttons">
          {mentions.length > 0 && (
            <button
              type="button"
              className="link-button"
              aria-expanded={severalSpellings ? open === 'which' : undefined}
              onClick={notThis}
            >
              Not this
            </button>
          )}
          {!isNever && (
            <button type="button" className="link-button" onClick={onNever}>
              Never highlight
            </button>
          )}
          {mentions.length > 0 && (
            <button
              type="button"
              className="link-button"
              aria-expanded={open === 'why'}
              aria-controls={id}
              onClick={() => toggle('why')}
            >
              Why?
            </button>
          )}
        </span>
      </div>
      {open === 'why' && mentions.length > 0 && <Why mentions={mentions} id={id} />}
      {open === 'which' && mentions.length > 0 && <WhichSpelling {...{ label, mentions, onNotThis, id }} />}
    </>
  );
};
