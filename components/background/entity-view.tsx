import { formatEdtf } from '../../lib/core/dates/format-edtf.ts';
import type { Analysis, Mention } from '../../lib/core/model/analysis.ts';
import type { Article } from '../../lib/core/model/article.ts';
import { type Correction, isAbout } from '../../lib/core/model/correction.ts';
import type { EntityBackground } from '../../lib/core/model/entity-background.ts';
import type { OwnRow } from '../../lib/core/model/own-row.ts';
import type { Result } from '../../lib/core/model/result.ts';
import type { Span } from '../../lib/core/model/span.ts';
import { livingRows } from '../../lib/core/own-rows/row-drafts.ts';
import { KindMark, kindWord } from '../shared/kind-mark.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { TimelineList } from '../timeline/timeline-list.tsx';
import { type Correcting, CorrectionsList } from './corrections-list.tsx';
import { EntityActions } from './entity-actions.tsx';
import { ExcerptList } from './excerpt-list.tsx';
import { OwnRows } from './own-rows.tsx';
import { mentionsOf, metEvents } from './reading-order.ts';
import type { RowCallbacks } from './row-callbacks.ts';
import { rowChoices } from './row-choices.ts';
import { ViewHeading } from './view-heading.tsx';
import { WhereItStands } from './where-it-stands.tsx';

export type EntityViewProps = RowCallbacks & {
  readonly title: string;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly corrections: readonly Correction[];
  /** All rows of the reader's own. */
  readonly ownRows: readonly OwnRow[];
  readonly loadEntity: (title: string) => Promise<Result<EntityBackground>>;
  readonly onBack: () => void;
  readonly onJump: (span: Span) => void;
  /** A note on these words, or on the whole article. */
  readonly onNote: (span: Span | null) => void;
  readonly onNotThis: (mention: Mention) => void;
  readonly onNever: (title: string) => void;
  readonly onUndoCorrection: (correction: Correction) => void;
  readonly correcting: Correcting;
};

type RowsProps = {
  readonly background: Result<EntityBackground> | null;
  readonly published: string | null;
  readonly analysis: Analysis;
  readonly onRetry: () => void;
};

const Rows = ({ background, published, analysis, onRetry }: RowsProps) => {
  if (background === null) {
    return (
      <p className="soft waiting" role="status">
        Opening the background…
      </p>
    );
  }
  if (!background.ok) {
    return (
      <div className="problem" role="alert">
        <p>{background.error.message}</p>
        <button type="button" className="link-button" onClick={onRetry}>
          Try again
        </button>
      </div>
    );
  }
  if (background.value.events.length === 0) {
    return <p className="remark">No dated rows are known of this name here, only the line above.</p>;
  }
  return (
    <TimelineList events={background.value.events} published={published} met={metEvents(analysis.claims)} />
  );
};

const facts = (mentions: number, asOf: string | undefined): string => {
  const here = mentions === 1 ? '1 mention here' : `${mentions} mentions here`;
  return asOf === undefined ? here : `${here} · as of ${formatEdtf(asOf, 'long')}`;
};

/** One entity: its line, what can be done with it, its dated rows, and where it stands in the article. */
export const EntityView = (props: EntityViewProps) => {
  const { title, article, analysis, onJump } = props;
  // Another version of the packs has other rows, the reader's own among them.
  const { result, retry } = useLoaded(`${analysis.packVersion} ${title}`, () => props.loadEntity(title));
  const listed = analysis.entities.find(each => each.title === title);
  const entity = result?.ok ? result.value.entity : undefined;
  const mentions = mentionsOf(analysis, title);
  const corrections = props.corrections.filter(each => isAbout(each, title));
  const label = listed?.label ?? entity?.label ?? title;
  const kind = listed?.kind ?? entity?.kind;
  return (
    <article className="view">
      <ViewHeading className="title" onBack={props.onBack}>
        {label}
      </ViewHeading>
      <p className="view-line">{listed?.description ?? entity?.description}</p>
      <p className="small view-facts">
        {kind !== undefined && (
          <>
            <KindMark kind={kind} /> {kindWord(kind)} ·{' '}
          </>
        )}
        {facts(mentions.length, entity?.asOf)}
      </p>
      <WhereItStands
        kind={kind ?? 'other'}
        spans={mentions}
        textLength={article.text.length}
        onJump={onJump}
      />
      <EntityActions
        label={label}
        mentions={mentions}
        isNever={corrections.some(each => each.kind === 'never')}
        onJump={onJump}
        onNote={props.onNote}
        onNotThis={props.onNotThis}
        onNever={() => props.onNever(title)}
      />
      {corrections.length > 0 && (
        <CorrectionsList
          corrections={corrections}
          onUndo={props.onUndoCorrection}
          correcting={props.correcting}
        />
      )}
      <OwnRows
        {...props}
        rows={livingRows(props.ownRows).filter(row => row.entities.includes(title))}
        subject={title}
        choices={rowChoices([{ title, label }], analysis)}
        chosen={[title]}
      />
      <Rows background={result} published={article.published} analysis={analysis} onRetry={retry} />
      <ExcerptList article={article} spans={mentions} onJump={onJump} />
    </article>
  );
};
