/**
 * The one bridge between the article's text and the live page. Article text is made of characters copied one
 * to one from text nodes; runs of such characters are *segments*, in text order and in document order, so
 * both directions are a binary search. What stands between segments (blank lines, the line break of a `<br>`)
 * belongs to no node; white space and hidden text that was left out belongs to no offset.
 *
 * The page may change at any time. Each segment remembers what its node held, and a range is only handed out
 * while the nodes at both of its ends still stand in the document and still hold it.
 */

import type { Span } from '../core/model/span.ts';

/** `length` characters of the text from `start` on, copied from `node` from `nodeStart` on. */
export type TextSegment = {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly nodeStart: number;
  /** What `node` held when it was read. */
  readonly data: string;
};

/** Offsets of an article's text to places in the live page, and back. */
export type TextMap = {
  readonly segments: readonly TextSegment[];
  /** The live range of a span; undefined when none of it came from the page, or the page has changed there. */
  rangeOf(span: Span): Range | undefined;
  /** What a range covers of the article's text; undefined when it covers none of it. */
  spanOf(range: AbstractRange): Span | undefined;
  /** The offset of a place in a text node, the nearest after it in that node; undefined outside the article. */
  offsetOf(node: Node, offset: number): number | undefined;
};

const isIntact = ({ node, data }: TextSegment): boolean => node.isConnected && node.data === data;

/** Index of the first element for which `isPast` holds; `isPast` must be false, then true, along the list. */
const firstIndex = <T>(items: readonly T[], isPast: (item: T) => boolean): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && isPast(item)) high = middle;
    else low = middle + 1;
  }
  return low;
};

const segmentEnd = (segment: TextSegment): number => segment.start + segment.length;

const groupByNode = (segments: readonly TextSegment[]): ReadonlyMap<Node, readonly TextSegment[]> => {
  const groups = new Map<Node, TextSegment[]>();
  for (const segment of segments) {
    const group = groups.get(segment.node);
    if (group) group.push(segment);
    else groups.set(segment.node, [segment]);
  }
  return groups;
};

const rangeBetween = (first: TextSegment, last: TextSegment, span: Span): Range | undefined => {
  if (!isIntact(first) || !isIntact(last)) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.nodeStart + Math.max(0, span.start - first.start));
  range.setEnd(last.node, last.nodeStart + Math.min(last.length, span.end - last.start));
  return range.collapsed ? undefined : range;
};

const findRange = (segments: readonly TextSegment[], span: Span): Range | undefined => {
  const first = segments[firstIndex(segments, segment => segmentEnd(segment) > span.start)];
  const last = segments[firstIndex(segments, segment => segment.start >= span.end) - 1];
  return first && last && first.start <= last.start ? rangeBetween(first, last, span) : undefined;
};

/** True when `segment`'s character at `index` stands at or after the place. */
const standsAfter = (place: Range, segment: TextSegment, index: number): boolean =>
  place.comparePoint(segment.node, segment.nodeStart + index) >= 0;

const collapsedAt = (node: Node, offset: number): Range | undefined => {
  const place = node.ownerDocument?.createRange();
  place?.setStart(node, offset);
  return place;
};

/** The first offset whose character stands at or after a place. */
const offsetAfter = (segments: readonly TextSegment[], node: Node, offset: number): number => {
  const place = collapsedAt(node, offset);
  if (!place) return Number.POSITIVE_INFINITY;
  const segment = segments[firstIndex(segments, one => standsAfter(place, one, one.length - 1))];
  if (!segment) return Number.POSITIVE_INFINITY;
  return segment.start + (segment.node === node ? Math.max(0, offset - segment.nodeStart) : 0);
};

/** The end of the last character that stands wholly before a place. */
const offsetBefore = (segments: readonly TextSegment[], node: Node, offset: number): number => {
  const place = collapsedAt(node, offset);
  if (!place) return Number.NEGATIVE_INFINITY;
  const segment = segments[firstIndex(segments, one => standsAfter(place, one, 0)) - 1];
  if (!segment) return Number.NEGATIVE_INFINITY;
  const length =
    segment.node === node ? Math.min(segment.length, offset - segment.nodeStart) : segment.length;
  return segment.start + length;
};

const findSpan = (segments: readonly TextSegment[], range: AbstractRange): Span | undefined => {
  const root = range.startContainer.getRootNode();
  const present = segments.filter(segment => isIntact(segment) && segment.node.getRootNode() === root);
  if (present.length === 0 || range.endContainer.getRootNode() !== root) return undefined;
  const start = offsetAfter(present, range.startContainer, range.startOffset);
  const end = offsetBefore(present, range.endContainer, range.endOffset);
  return start < end ? { start, end } : undefined;
};

const findOffset = (own: readonly TextSegment[], offset: number): number | undefined => {
  const segment = own[firstIndex(own, one => one.nodeStart + one.length > offset)];
  if (segment) return segment.start + Math.max(0, offset - segment.nodeStart);
  const last = own.at(-1);
  return last && segmentEnd(last);
};

/** Makes the map of an article's segments, which must be in order and must not overlap. */
export const createTextMap = (segments: readonly TextSegment[]): TextMap => {
  const byNode = groupByNode(segments);
  return {
    segments,
    rangeOf: span => findRange(segments, span),
    spanOf: range => findSpan(segments, range),
    offsetOf: (node, offset) => findOffset(byNode.get(node) ?? [], offset),
  };
};
