import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../lib/page/place-card.ts';

const line = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });
const card = { width: 340, height: 300 };
const viewport = { width: 1000, height: 800 };

describe('placeCard', () => {
  it('stands below the pressed line, and above where there is no room below', () => {
    expect(placeCard({ anchor: line(100, 100), card, viewport, isRightToLeft: false })).toMatchObject({
      left: 100,
      top: 128,
      side: 'below',
    });
    const above = placeCard({ anchor: line(100, 700), card, viewport, isRightToLeft: false });
    expect(above).toMatchObject({ side: 'above', top: 392 });
  });

  it('ends at the line’s end in a page that runs from right to left', () => {
    expect(placeCard({ anchor: line(600, 100), card, viewport, isRightToLeft: true }).left).toBe(320);
  });

  it('never covers the line and never leaves the window sideways', () => {
    const options = fc.record({
      left: fc.integer({ min: -50, max: 1200 }),
      top: fc.integer({ min: 0, max: 700 }),
      width: fc.integer({ min: 200, max: 348 }),
      height: fc.integer({ min: 80, max: 900 }),
      viewportWidth: fc.integer({ min: 364, max: 1400 }),
      viewportHeight: fc.integer({ min: 200, max: 1000 }),
      isRightToLeft: fc.boolean(),
    });
    fc.assert(
      fc.property(options, ({ left, top, width, height, viewportWidth, viewportHeight, isRightToLeft }) => {
        const anchor = line(left, Math.min(top, viewportHeight - 20));
        const view = { width: viewportWidth, height: viewportHeight };
        const placed = placeCard({ anchor, card: { width, height }, viewport: view, isRightToLeft });
        const shown = Math.min(height, placed.maxHeight);
        const isClear =
          placed.side === 'below' ? placed.top >= anchor.bottom : placed.top + shown <= anchor.top;
        expect(isClear).toBe(true);
        expect(placed.left).toBeGreaterThanOrEqual(8);
        expect(placed.left + width).toBeLessThanOrEqual(viewportWidth - 8);
      }),
    );
  });
});
