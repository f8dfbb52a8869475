import { type RefObject, useEffect, useRef } from 'react';
import type { PanelView } from './location.ts';

const openerOf = (view: PanelView): string =>
  view.kind === 'entity' ? `entity:${view.title}` : `claim:${view.start}`;

/** When a view is closed, focus (and with it the place in the list) returns to the button that opened it. */
export const useReturnFocus = (view: PanelView | null): RefObject<HTMLElement | null> => {
  const body = useRef<HTMLElement>(null);
  const previous = useRef<PanelView | null>(null);
  useEffect(() => {
    const closed = previous.current;
    previous.current = view;
    if (view !== null || closed === null) return;
    const openers = body.current?.querySelectorAll<HTMLElement>('[data-opens]') ?? [];
    [...openers].find(opener => opener.dataset['opens'] === openerOf(closed))?.focus();
  }, [view]);
  return body;
};
