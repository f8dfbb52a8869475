/**
 * Which marks lie under the pointer. Highlights are no elements and get no events, so a press is looked up by
 * its place: by `highlightsFromPoint` where the browser has it, else by the caret's position there. The caret
 * also answers for the blank space beside a line, so a range counts only if one of its boxes holds the point.
 */

type PointOptions = { readonly shadowRoots: readonly ShadowRoot[] };

type HitRegistry = {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options?: PointOptions,
  ) => readonly { readonly ranges: readonly AbstractRange[] }[];
};

export type Point = { readonly x: number; readonly y: number };

/** Glyphs reach a little over their line's box. */
const SLACK_PX = 2;

const holdsPoint = (range: Range, { x, y }: Point): boolean =>
  [...range.getClientRects()].some(
    box =>
      x >= box.left - SLACK_PX &&
      x <= box.right + SLACK_PX &&
      y >= box.top - SLACK_PX &&
      y <= box.bottom + SLACK_PX,
  );

const byRegistry = (document: Document, ranges: ReadonlySet<Range>, point: Point, options: PointOptions) => {
  const registry = document.defaultView?.CSS?.highlights as (HighlightRegistry & HitRegistry) | undefined;
  const hits = registry?.highlightsFromPoint?.(point.x, point.y, options) ?? [];
  const touched = new Set(hits.flatMap(hit => [...hit.ranges]));
  return [...ranges].filter(range => touched.has(range));
};

const byCaret = (document: Document, ranges: ReadonlySet<Range>, point: Point, options: PointOptions) => {
  const caret = document.caretPositionFromPoint?.(point.x, point.y, {
    shadowRoots: [...options.shadowRoots],
  });
  if (!caret) return [];
  return [...ranges].filter(
    range =>
      range.startContainer.getRootNode() === caret.offsetNode.getRootNode() &&
      range.isPointInRange(caret.offsetNode, caret.offset) &&
      holdsPoint(range, point),
  );
};

/** The ranges of `ranges` under a point of the viewport. */
export const rangesAt = (
  document: Document,
  ranges: ReadonlySet<Range>,
  { x, y, shadowRoots = [] }: Point & Partial<PointOptions>,
): readonly Range[] => {
  const hits = byRegistry(document, ranges, { x, y }, { shadowRoots });
  return hits.length > 0 ? hits : byCaret(document, ranges, { x, y }, { shadowRoots });
};
