/** Going from highlight to highlight by keyboard: scrolls there, says where it is, and opens its card. */
import { failure, type Result, success } from '../../lib/core/model/result.ts';
import type { Direction } from '../../lib/extension/messages.ts';
import type { Highlighter } from '../../lib/page/highlighter.ts';
import { revealRange } from '../../lib/page/reveal-range.ts';
import type { SubjectMark } from './article-marks.ts';
import type { MarkCard } from './page-card.ts';

type WalkOptions = {
  readonly window: Window;
  readonly highlighter: Highlighter;
  readonly card: MarkCard;
  /** The painted marks in reading order. */
  readonly findMarks: () => readonly SubjectMark[];
};

const SCROLL_TIMEOUT_MS = 700;

/** Settles when the page has stopped scrolling; at once when it does not begin to. */
const scrollEnd = (window: Window): Promise<void> =>
  new Promise(resolve => {
    const listeners = new AbortController();
    const finish = () => {
      listeners.abort();
      resolve();
    };
    const atRest = window.setTimeout(finish, 100);
    window.addEventListener('scroll', () => window.clearTimeout(atRest), {
      signal: listeners.signal,
      capture: true,
      once: true,
    });
    window.addEventListener('scrollend', finish, { signal: listeners.signal, capture: true, once: true });
    window.setTimeout(finish, SCROLL_TIMEOUT_MS);
  });

/** The index to start from: what is on the screen now, so that the first step leads to what is seen. */
const indexOnScreen = (ranges: readonly Range[], direction: Direction, height: number): number => {
  const boxes = ranges.map(range => range.getBoundingClientRect());
  if (direction === 'next') {
    const index = boxes.findIndex(({ bottom }) => bottom > 0);
    return index === -1 ? 0 : index;
  }
  return Math.max(
    0,
    boxes.findLastIndex(({ top }) => top < height),
  );
};

/** Which highlights are walked over. */
type Walked = 'any' | 'claim';

/** Goes to the next or previous highlight, round at the ends; from `fromId` where it is given. */
export type MarkWalk = (direction: Direction, which?: Walked, fromId?: string) => Promise<Result<null>>;

const WORDS = {
  any: { one: 'Highlight', none: 'No highlights on this page.' },
  claim: { one: 'Claim', none: 'No claims are highlighted on this page.' },
} as const;

/** A walk over a page's highlights. */
export const createMarkWalk = ({ window, highlighter, card, findMarks }: WalkOptions): MarkWalk => {
  let currentId: string | undefined;

  const listMarks = (which: Walked): readonly SubjectMark[] =>
    findMarks().filter(
      ({ id, subject }) =>
        highlighter.rangeOf(id) !== undefined && (which === 'any' || subject.kind === which),
    );

  const step = (direction: Direction, marks: readonly SubjectMark[]): number => {
    const current = marks.findIndex(({ id }) => id === currentId);
    if (current !== -1) return (current + (direction === 'next' ? 1 : -1) + marks.length) % marks.length;
    const ranges = marks.flatMap(({ id }) => highlighter.rangeOf(id) ?? []);
    return indexOnScreen(ranges, direction, window.innerHeight);
  };

  return async (direction, which = 'any', fromId = currentId) => {
    currentId = fromId;
    const marks = listMarks(which);
    const index = step(direction, marks);
    const mark = marks[index];
    const range = mark && highlighter.rangeOf(mark.id);
    if (mark === undefined || range === undefined) {
      card.announce(WORDS[which].none);
      return failure('no-highlights', WORDS[which].none);
    }
    currentId = mark.id;
    card.close();
    highlighter.setCurrent(mark.id);
    revealRange(range);
    await scrollEnd(window);
    await card.openOn(mark, range, 'keyboard');
    highlighter.setCurrent(mark.id);
    card.announce(`${WORDS[which].one} ${index + 1} of ${marks.length}`);
    return success(null);
  };
};
