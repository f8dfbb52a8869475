/** A stretch of a text: half-open `[start, end)`, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies wholly inside `outer`. */
export const spanContains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
