import { useId } from 'react';
import type { Span } from '../../lib/core/model/span.ts';
import { KindMark, kindWord } from '../shared/kind-mark.tsx';
import type { ListedEntity } from './reading-order.ts';
import { WhereItStands } from './where-it-stands.tsx';

type Props = {
  readonly listed: ListedEntity;
  readonly textLength: number;
  readonly onOpen: (title: string) => void;
  readonly onJump: (span: Span) => void;
};

/** An entity of the article: a button named by its label, its line, and where it stands. */
export const EntityRow = ({ listed: { entity, mentions }, textLength, onOpen, onJump }: Props) => {
  const id = useId();
  return (
    <li className="item">
      <KindMark kind={entity.kind} />
      <div>
        <button
          type="button"
          className="item-name"
          aria-describedby={id}
          data-opens={`entity:${entity.title}`}
          onClick={() => onOpen(entity.title)}
        >
          {entity.label}
        </button>
        <p className="item-line" id={id}>
          <span className="visually-hidden">{kindWord(entity.kind)}. </span>
          {entity.description}
        </p>
        <WhereItStands kind={entity.kind} spans={mentions} textLength={textLength} onJump={onJump} />
      </div>
    </li>
  );
};
