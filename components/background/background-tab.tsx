import { useId, useState } from 'react';
import type { Analysis, Claim } from '../../lib/core/model/analysis.ts';
import type { Article } from '../../lib/core/model/article.ts';
import type { ClaimReview } from '../../lib/core/model/claim-review.ts';
import type { Correction } from '../../lib/core/model/correction.ts';
import type { Span } from '../../lib/core/model/span.ts';
import { matchesQuery } from '../shared/matches-query.ts';
import { Statement } from '../shared/statement.tsx';
import { ClaimList } from './claim-list.tsx';
import { type Correcting, CorrectionsList } from './corrections-list.tsx';
import { EntityRow } from './entity-row.tsx';
import { OthersSay } from './others-say.tsx';
import {
  claimMatches,
  entityMatches,
  type ListedEntity,
  listClaims,
  listEntities,
  listUnknownNames,
  type UnknownName,
} from './reading-order.ts';
import { UnknownNames } from './unknown-names.tsx';

export type BackgroundTabProps = {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly corrections: readonly Correction[];
  /** Others' reviews of claims that the page carries. */
  readonly reviews: readonly ClaimReview[];
  readonly onOpenEntity: (title: string) => void;
  readonly onOpenClaim: (start: number) => void;
  readonly onJump: (span: Span) => void;
  readonly onUndoCorrection: (correction: Correction) => void;
  readonly correcting: Correcting;
};

type Found = {
  readonly claims: readonly Claim[];
  readonly entities: readonly ListedEntity[];
  readonly unknown: readonly UnknownName[];
};

const find = (analysis: Analysis, query: string): Found => ({
  claims: listClaims(analysis).filter(claim => claimMatches(query, claim)),
  entities: listEntities(analysis).filter(listed => entityMatches(query, listed)),
  unknown: listUnknownNames(analysis).filter(name => matchesQuery(query, [name.surface])),
});

const sizeOf = ({ claims, entities, unknown }: Found): number =>
  claims.length + entities.length + unknown.length;

type SearchProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly found: number;
};

const Search = ({ query, onQuery, found }: SearchProps) => (
  <div>
    <input
      type="search"
      className="find"
      aria-label="Find in this article"
      placeholder="Find in this article"
      value={query}
      onChange={event => onQuery(event.currentTarget.value)}
    />
    <p className={found === 0 ? 'soft nothing' : 'visually-hidden'} role="status">
      {query.trim() !== '' && (found === 0 ? `Nothing here matches “${query.trim()}”.` : `${found} found`)}
    </p>
  </div>
);

type ClaimsProps = BackgroundTabProps & { readonly claims: readonly Claim[] };

/** Claims with something on record. */
const RecordedClaims = (props: ClaimsProps) => {
  const id = useId();
  if (props.claims.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className="section" id={id}>
        Claims <span aria-hidden="true">{props.claims.length}</span>
      </h2>
      <ClaimList {...props} />
    </section>
  );
};

/** Claims on which the pack is silent: last, and folded away until they are asked for. */
const OtherClaims = ({ isOpen, ...props }: ClaimsProps & { readonly isOpen: boolean }) =>
  props.claims.length > 0 && (
    <details open={isOpen}>
      <summary className="section">
        More that could be checked <span aria-hidden="true">{props.claims.length}</span>
      </summary>
      <ClaimList {...props} />
    </details>
  );

const isOnRecord = (claim: Claim): boolean => claim.record.status !== 'silent';

type EntitiesProps = BackgroundTabProps & { entities: readonly ListedEntity[] };

const Entities = ({ entities, article, onOpenEntity, onJump }: EntitiesProps) => {
  const id = useId();
  if (entities.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className="section" id={id}>
        Who and what <span aria-hidden="true">{entities.length}</span>
      </h2>
      <ul>
        {entities.map(listed => (
          <EntityRow
            key={listed.entity.title}
            listed={listed}
            textLength={article.text.length}
            onOpen={onOpenEntity}
            onJump={onJump}
          />
        ))}
      </ul>
    </section>
  );
};

/** What the article touches, in reading order, with a search over all of it. */
export const BackgroundTab = (props: BackgroundTabProps) => {
  const [query, setQuery] = useState('');
  const found = find(props.analysis, query);
  const isEmpty = sizeOf(find(props.analysis, '')) === 0;
  if (isEmpty && props.corrections.length === 0 && props.reviews.length === 0) {
    return (
      <Statement heading="Nothing known is named in this article.">
        It was read in full; none of its names is in the pack.
      </Statement>
    );
  }
  return (
    <>
      <Search query={query} onQuery={setQuery} found={sizeOf(found)} />
      <RecordedClaims {...props} claims={found.claims.filter(isOnRecord)} />
      {query.trim() === '' && <OthersSay reviews={props.reviews} />}
      <Entities {...props} entities={found.entities} />
      <OtherClaims
        {...props}
        claims={found.claims.filter(claim => !isOnRecord(claim))}
        isOpen={query.trim() !== ''}
      />
      <UnknownNames names={found.unknown} onJump={props.onJump} correcting={props.correcting} />
      {query === '' && props.corrections.length > 0 && (
        <section>
          <h2 className="section">Corrected by you</h2>
          <CorrectionsList
            corrections={props.corrections}
            onUndo={props.onUndoCorrection}
            correcting={props.correcting}
          />
        </section>
      )}
    </>
  );
};
