/** Presses on highlights. The page's own links, buttons and selections go first. */
import type { Mark } from '../../lib/page/highlighter.ts';

/** What the page itself answers a press on. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

const isPlainClick = (event: MouseEvent): boolean =>
  event.isTrusted &&
  event.button === 0 &&
  event.detail <= 1 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

const isOnPageControl = (event: MouseEvent): boolean => {
  const target = event.composedPath()[0];
  return target instanceof Element && target.closest(INTERACTIVE) !== null;
};

type PressOptions<M extends Mark> = {
  readonly window: Window;
  readonly signal: AbortSignal;
  /** Marks under a point of the viewport, the innermost first. */
  readonly marksAt: (x: number, y: number) => readonly M[];
  readonly onPress: (mark: M, event: MouseEvent) => void;
};

/** Calls back for presses on marks until `signal` is aborted. Nothing is kept from the page. */
export const hearPresses = <M extends Mark>({ window, signal, marksAt, onPress }: PressOptions<M>): void => {
  const onClick = (event: MouseEvent): void => {
    if (!isPlainClick(event) || isOnPageControl(event)) return;
    if (window.getSelection()?.isCollapsed === false) return;
    const [mark] = marksAt(event.clientX, event.clientY);
    if (mark !== undefined) onPress(mark, event);
  };
  // On the window and in the capturing phase: pages stop events on their way.
  window.addEventListener('click', onClick, { signal, capture: true });
};
