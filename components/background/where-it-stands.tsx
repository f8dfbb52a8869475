import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import type { EntityKind } from '../../lib/core/model/entity.ts';
import type { Span } from '../../lib/core/model/span.ts';

type Props = {
  readonly kind: EntityKind;
  readonly spans: readonly Span[];
  readonly textLength: number;
  readonly onJump: (span: Span) => void;
};

const percent = (span: Span, textLength: number): number =>
  textLength === 0 ? 0 : Math.round((span.start / textLength) * 10000) / 100;

/** Where an arrow key leads among `count` ticks; undefined for other keys. Right-to-left text turns the arrows. */
const nextTick = (key: string, current: number, count: number, isRtl: boolean): number | undefined => {
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return Math.min(count - 1, current + 1);
  if (key === back) return Math.max(0, current - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
};

/** A press between ticks goes to the nearest one, so that a hair-thin tick need not be hit. */
const nearestTick = (ticks: readonly Element[], clientX: number): number => {
  const distances = ticks.map(tick => {
    const box = tick.getBoundingClientRect();
    return Math.abs((box.left + box.right) / 2 - clientX);
  });
  return distances.indexOf(Math.min(...distances));
};

/** A hair-thin strip of the article with a tick for each mention: one tab stop, arrows between ticks. */
export const WhereItStands = ({ kind, spans, textLength, onJump }: Props) => {
  const [active, setActive] = useState(0);
  const strip = useRef<HTMLDivElement>(null);
  const ticks = () => [...(strip.current?.querySelectorAll('button') ?? [])];
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = nextTick(event.key, active, spans.length, isRtl);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    ticks()[next]?.focus();
  };
  const onStripClick = (event: MouseEvent<HTMLDivElement>) => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    const span = spans[nearestTick(ticks(), event.clientX)];
    if (span) onJump(span);
  };
  if (spans.length === 0) return null;
  return (
    <div
      className={`where tick-${kind}`}
      role="toolbar"
      aria-label="Where it stands"
      ref={strip}
      onKeyDown={onKeyDown}
      onClick={onStripClick}
    >
      {spans.map((span, index) => (
        <button
          key={span.start}
          type="button"
          aria-label={`Mention ${index + 1} of ${spans.length}`}
          tabIndex={index === Math.min(active, spans.length - 1) ? 0 : -1}
          style={{ insetInlineStart: `${percent(span, textLength)}%` }}
          onFocus={() => setActive(index)}
          onClick={() => onJump(span)}
        />
      ))}
    </div>
  );
};
