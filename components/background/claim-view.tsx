import { formatEdtf } from '../../lib/core/dates/format-edtf.ts';
import type { Analysis, Claim, ClaimFrame } from '../../lib/core/model/analysis.ts';
import type { Article } from '../../lib/core/model/article.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import type { Result } from '../../lib/core/model/result.ts';
import type { Span } from '../../lib/core/model/span.ts';
import { KindMark } from '../shared/kind-mark.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { TimelineList } from '../timeline/timeline-list.tsx';
import { RecordLine } from './record-line.tsx';
import { ViewHeading } from './view-heading.tsx';

export type ClaimViewProps = {
  readonly claim: Claim;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly loadEvents: (ids: readonly string[]) => Promise<Result<readonly TimelineEvent[]>>;
  readonly onBack: () => void;
  readonly onJump: (span: Span) => void;
  readonly onNote: (span: Span) => void;
  readonly onOpenEntity: (title: string) => void;
};

const Reading = ({ frame }: { readonly frame: ClaimFrame }) => (
  <dl className="reading">
    <dt>What</dt>
    <dd>
      {frame.negated ? 'not ' : ''}
      {frame.relation.replaceAll('-', ' ')}
    </dd>
    {frame.actors.length > 0 && (
      <>
        <dt>Who</dt>
        <dd>{frame.actors.join(', ')}</dd>
      </>
    )}
    {frame.objects.length > 0 && (
      <>
        <dt>To what</dt>
        <dd>{frame.objects.join(', ')}</dd>
      </>
    )}
    {frame.date !== null && (
      <>
        <dt>When</dt>
        <dd>{formatEdtf(frame.date, 'long')}</dd>
      </>
    )}
  </dl>
);

const EntityLinks = ({ claim, analysis, onOpenEntity }: Omit<ClaimViewProps, 'onBack'>) => (
  <ul className="names">
    {analysis.entities
      .filter(entity => claim.entities.includes(entity.title))
      .map(entity => (
        <li key={entity.title}>
          <button type="button" className="name-button" onClick={() => onOpenEntity(entity.title)}>
            <KindMark kind={entity.kind} />
            {entity.label}
          </button>
        </li>
      ))}
  </ul>
);

/** The rows that the record names: those of the article's own timeline at once, others when they are loaded. */
const useRecordRows = ({ claim, analysis, loadEvents }: ClaimViewProps) => {
  const { events: ids } = claim.record;
  const here = analysis.timeline.filter(event => ids.includes(event.id));
  const missing = ids.filter(id => !here.some(event => event.id === id));
  const { result } = useLoaded(missing.join(' '), async () =>
    missing.length === 0 ? { ok: true, value: [] } : loadEvents(missing),
  );
  const rows = [...here, ...(result?.ok ? result.value : [])];
  return { rows, problem: result && !result.ok ? result.error : null };
};

/** One claim: its words, what the record has on it, and how the words were understood. */
export const ClaimView = (props: ClaimViewProps) => {
  const { claim, article, onJump } = props;
  const { rows, problem } = useRecordRows(props);
  const { status } = claim.record;
  const met = new Set(status === 'silent' ? [] : claim.record.events);
  return (
    <article className="view">
      <ViewHeading className="title claim-words" onBack={props.onBack}>
        {claim.text}
      </ViewHeading>
      {claim.attributedTo !== null && <p className="view-line">according to {claim.attributedTo}</p>}
      <RecordLine record={claim.record} event={rows.find(row => claim.record.events[0] === row.id)} />
      <div className="buttons actions">
        <button type="button" className="button" onClick={() => onJump(claim)}>
          Show in the article
        </button>
        <button type="button" className="button" onClick={() => props.onNote(claim)}>
          Note
        </button>
      </div>
      {status === 'silent' && (
        <p className="remark">
          {rows.length > 0
            ? 'No row here speaks of this. The rows below are related.'
            : 'No row here speaks of this; that says nothing about the claim.'}
        </p>
      )}
      {problem !== null && <p className="problem">{problem.message}</p>}
      {rows.length > 0 && <TimelineList events={rows} published={article.published} met={met} />}
      <h2 className="section">Named in it</h2>
      <EntityLinks {...props} />
      {claim.frame !== null && (
        <>
          <h2 className="section">How it was understood</h2>
          <Reading frame={claim.frame} />
        </>
      )}
    </article>
  );
};
