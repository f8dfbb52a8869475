/** Sides in px of the viewport, as in a `DOMRect`. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

type Size = { readonly width: number; readonly height: number };

/** Where the card's upper left corner goes, and how tall it may be. */
export type Placement = {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
};

const GAP_PX = 8;
const MARGIN_PX = 8;
/** Less than this is no card: it then reaches out of the window rather than over the line. */
const MIN_HEIGHT_PX = 160;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

type PlaceOptions = {
  readonly anchor: Box;
  readonly card: Size;
  readonly viewport: Size;
  readonly isRightToLeft: boolean;
};

/**
 * Places a card at a pressed line: below it, above where only there is room, never over it, and inside the
 * window from side to side. A card taller than the better side gets that side's height and scrolls.
 */
export const placeCard = ({ anchor, card, viewport, isRightToLeft }: PlaceOptions): Placement => {
  const roomBelow = viewport.height - anchor.bottom - GAP_PX - MARGIN_PX;
  const roomAbove = anchor.top - GAP_PX - MARGIN_PX;
  const side = card.height <= roomBelow || roomBelow >= roomAbove ? 'below' : 'above';
  const maxHeight = Math.max(MIN_HEIGHT_PX, side === 'below' ? roomBelow : roomAbove);
  const height = Math.min(card.height, maxHeight);
  const wanted = isRightToLeft ? anchor.right - card.width : anchor.left;
  return {
    left: clamp(wanted, MARGIN_PX, Math.max(MARGIN_PX, viewport.width - card.width - MARGIN_PX)),
    top: side === 'below' ? anchor.bottom + GAP_PX : anchor.top - GAP_PX - height,
    maxHeight,
    side,
  };
};
