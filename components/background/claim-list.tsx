import type { KeyboardEvent } from 'react';
import type { Analysis, Claim } from '../../lib/core/model/analysis.ts';
import type { Article } from '../../lib/core/model/article.ts';
import { ClaimRow } from './claim-row.tsx';
import { groupBySection } from './claim-sections.ts';

type Props = {
  readonly claims: readonly Claim[];
  readonly article: Article;
  readonly analysis: Analysis;
  readonly onOpenClaim: (start: number) => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down lead from claim to claim; Tab does too, as everywhere. */
const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const step = STEPS[event.key];
  const claims = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-opens^="claim:"]')];
  const current = claims.findIndex(claim => claim.matches(':focus'));
  const next = step === undefined || current === -1 ? undefined : claims[current + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};

/** Claims by the sections of the article, each with what the record has on it. */
export const ClaimList = ({ claims, article, analysis, onOpenClaim }: Props) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way between its buttons.
  <div onKeyDown={moveFocus}>
    {groupBySection(claims, article).map(section => (
      <div key={section.start}>
        {section.heading !== null && (
          <h3 className="part" dir="auto">
            {section.heading}
          </h3>
        )}
        <ul>
          {section.claims.map(claim => (
            <ClaimRow
              key={claim.start}
              claim={claim}
              event={analysis.timeline.find(event => event.id === claim.record.events[0])}
              onOpen={onOpenClaim}
            />
          ))}
        </ul>
      </div>
    ))}
  </div>
);
