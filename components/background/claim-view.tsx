import { useId, useState } from 'react';
import { dismissedWords, isDismissed } from '../../lib/core/claims/dismiss-claims.ts';
import type { Analysis, Claim } from '../../lib/core/model/analysis.ts';
import type { Article } from '../../lib/core/model/article.ts';
import type { Correction } from '../../lib/core/model/correction.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import type { OwnRow } from '../../lib/core/model/own-row.ts';
import type { Result } from '../../lib/core/model/result.ts';
import type { Span } from '../../lib/core/model/span.ts';
import { livingRows } from '../../lib/core/own-rows/row-drafts.ts';
import { KindMark } from '../shared/kind-mark.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { TimelineList } from '../timeline/timeline-list.tsx';
import { ClaimSteps, stepByKey } from './claim-steps.tsx';
import { ClaimWhy } from './claim-why.tsx';
import type { Correcting } from './corrections-list.tsx';
import { OwnRows } from './own-rows.tsx';
import { listClaims } from './reading-order.ts';
import { RecordLine } from './record-line.tsx';
import type { RowCallbacks } from './row-callbacks.ts';
import { rowChoices } from './row-choices.ts';
import { ViewHeading } from './view-heading.tsx';

export type ClaimViewProps = RowCallbacks & {
  readonly claim: Claim;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly corrections: readonly Correction[];
  /** All rows of the reader's own. */
  readonly ownRows: readonly OwnRow[];
  readonly loadEvents: (ids: readonly string[]) => Promise<Result<readonly TimelineEvent[]>>;
  readonly correcting: Correcting;
  readonly onUndoCorrection: (correction: Correction) => void;
  readonly onBack: () => void;
  readonly onJump: (span: Span) => void;
  readonly onNote: (span: Span) => void;
  readonly onOpenEntity: (title: string) => void;
  readonly onOpenClaim: (start: number) => void;
};

const namedIn = ({ claim, analysis }: Pick<ClaimViewProps, 'claim' | 'analysis'>) =>
  analysis.entities.filter(entity => claim.entities.includes(entity.title));

const EntityLinks = (props: ClaimViewProps) => (
  <ul className="names">
    {namedIn(props).map(entity => (
      <li key={entity.title}>
        <button type="button" className="name-button" onClick={() => props.onOpenEntity(entity.title)}>
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
  const { result } = useLoaded(`${analysis.packVersion} ${missing.join(' ')}`, async () =>
    missing.length === 0 ? { ok: true, value: [] } : loadEvents(missing),
  );
  const rows = [...here, ...(result?.ok ? result.value : [])];
  return { rows, problem: result && !result.ok ? result.error : null };
};

type ActionsProps = ClaimViewProps & {
  readonly whyId: string;
  readonly isWhyOpen: boolean;
  readonly onWhy: () => void;
};

const Actions = ({ claim, article, correcting, whyId, isWhyOpen, onWhy, ...rest }: ActionsProps) => (
  <div className="buttons actions">
    <button type="button" className="button" onClick={() => rest.onJump(claim)}>
      Show in the article
    </button>
    <button type="button" className="button" onClick={() => rest.onNote(claim)}>
      Note
    </button>
    <span className="quiet-buttons">
      <button
        type="button"
        className="link-button"
        aria-expanded={isWhyOpen}
        aria-controls={whyId}
        onClick={onWhy}
      >
        Why this?
      </button>
      {!isDismissed(claim.text, dismissedWords(rest.corrections)) && (
        <button
          type="button"
          className="link-button"
          onClick={() =>
            correcting.onCorrect({
              kind: 'not-claim',
              scope: { within: 'article', articleId: article.id },
              surface: claim.text,
            })
          }
        >
          Not a claim
        </button>
      )}
    </span>
  </div>
);

/** Once dismissed, with the way back. */
const Dismissed = ({ claim, corrections, onUndoCorrection }: ClaimViewProps) => {
  const said = corrections.find(
    each => each.kind === 'not-claim' && isDismissed(claim.text, dismissedWords([each])),
  );
  if (said === undefined) return null;
  return (
    <p className="remark" role="status">
      You said that this is no claim. It is not painted or listed any more.{' '}
      <button type="button" className="link-button" onClick={() => onUndoCorrection(said)}>
        Undo
      </button>
    </p>
  );
};

const Rows = (props: ClaimViewProps & { readonly rows: readonly TimelineEvent[] }) => {
  const { claim, article, rows } = props;
  const isSilent = claim.record.status === 'silent';
  return (
    <>
      {isSilent && (
        <p className="remark">
          {rows.length > 0
            ? 'No row here speaks of this. The rows below are related.'
            : 'No row here speaks of this; that says nothing about the claim.'}
        </p>
      )}
      {rows.length > 0 && (
        <TimelineList
          events={rows}
          published={article.published}
          met={new Set(isSilent ? [] : claim.record.events)}
        />
      )}
    </>
  );
};

/** A row is about the claim where it meets it, or where it shares two of its entities. */
const isOnClaim = ({ id, entities }: OwnRow, claim: Claim): boolean =>
  claim.record.events.includes(id) || entities.filter(title => claim.entities.includes(title)).length > 1;

/** One claim: its words, what the record has on it, why, and the reader's own rows. */
export const ClaimView = (props: ClaimViewProps) => {
  const { claim, article, analysis } = props;
  const { rows, problem } = useRecordRows(props);
  const [isWhyOpen, setIsWhyOpen] = useState(false);
  const whyId = useId();
  const first = rows.find(row => claim.record.events[0] === row.id);
  const steps = { claim, claims: listClaims(analysis), onOpenClaim: props.onOpenClaim };
  const named = namedIn(props);
  return (
    <article className="view" onKeyDown={event => stepByKey(event, steps)}>
      <ViewHeading className="title claim-words" onBack={props.onBack}>
        {claim.text}
      </ViewHeading>
      {claim.attributedTo !== null && <p className="view-line">according to {claim.attributedTo}</p>}
      <RecordLine record={claim.record} event={first} />
      <Dismissed {...props} />
      <Actions {...props} whyId={whyId} isWhyOpen={isWhyOpen} onWhy={() => setIsWhyOpen(!isWhyOpen)} />
      {isWhyOpen && (
        <ClaimWhy
          id={whyId}
          claim={claim}
          event={claim.record.status === 'silent' ? undefined : first}
          entities={analysis.entities}
        />
      )}
      {problem !== null && <p className="problem">{problem.message}</p>}
      <Rows {...props} rows={rows} />
      {named.length > 0 && (
        <>
          <h2 className="section">Named in it</h2>
          <EntityLinks {...props} />
          <OwnRows
            {...props}
            rows={livingRows(props.ownRows).filter(row => isOnClaim(row, claim))}
            subject={`${article.id} ${claim.start}`}
            choices={rowChoices(named, analysis)}
            chosen={named.map(({ title }) => title)}
          />
        </>
      )}
      <ClaimSteps {...steps} />
    </article>
  );
};
