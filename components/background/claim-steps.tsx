import type { KeyboardEvent } from 'react';
import type { Claim } from '../../lib/core/model/analysis.ts';

type Props = {
  readonly claim: Claim;
  /** All claims worth a look, in reading order. */
  readonly claims: readonly Claim[];
  readonly onOpenClaim: (start: number) => void;
};

type Steps = {
  readonly place: number;
  readonly previous: Claim | undefined;
  readonly next: Claim | undefined;
};

/** Where a claim stands among the others; a dismissed one stands nowhere, but has neighbours. */
const stepsOf = (claim: Claim, claims: readonly Claim[]): Steps => ({
  place: claims.findIndex(each => each.start === claim.start) + 1,
  previous: claims.findLast(each => each.start < claim.start),
  next: claims.find(each => each.start > claim.start),
});

const isTyping = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null;

/** Left and right lead to the previous and the next claim, as in the card on the page. */
export const stepByKey = (event: KeyboardEvent<HTMLElement>, { claim, claims, onOpenClaim }: Props): void => {
  const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (hasModifier || isTyping(event.target) || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const { previous, next } = stepsOf(claim, claims);
  const wanted = (event.key === 'ArrowRight') === isRtl ? previous : next;
  if (wanted === undefined) return;
  event.preventDefault();
  onOpenClaim(wanted.start);
};

/** From claim to claim. */
export const ClaimSteps = ({ claim, claims, onOpenClaim }: Props) => {
  const { place, previous, next } = stepsOf(claim, claims);
  const link = (words: string, to: Claim | undefined) => (
    <button
      type="button"
      className="link-button"
      disabled={to === undefined}
      onClick={() => to && onOpenClaim(to.start)}
    >
      {words}
    </button>
  );
  return (
    <nav className="steps" aria-label="Claims">
      {link('Previous claim', previous)}
      <span className="small">{place > 0 && `${place} of ${claims.length}`}</span>
      {link('Next claim', next)}
    </nav>
  );
};
