/**
 * The card on the page: one host element with a closed shadow root, which the page can neither read nor style.
 * It opens at the pressed line, takes the focus and gives it back, and closes by Escape, by a press outside, or
 * on abort. Keys pressed in it stay in it, so that a page's own shortcuts do not fire.
 */

import { createAdoptedStyle } from './adopted-style.ts';
import type { CardAction, CardContent } from './card-content.ts';
import { CARD_CSS } from './card-style.ts';
import { buildCardView } from './card-view.ts';
import { elementOf } from './node-kinds.ts';
import { readPageTheme } from './page-theme.ts';
import { type Box, placeCard } from './place-card.ts';

export type CardOptions = {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Called within the reader's gesture. */
  readonly onAction: (action: CardAction, content: CardContent) => void;
  readonly onClose?: (content: CardContent) => void;
  /** The arrow keys that lead on: to the right in a text that runs to the right. */
  readonly onStep?: (direction: 'next' | 'previous') => void;
};

/** `keyboard`: Tab stays inside until the card is closed. `pointer`: Tab leads on, and closes it. */
export type OpenedBy = 'keyboard' | 'pointer';

export type Card = {
  /** The element in the page, for observers that must not take it for the page's own. */
  readonly host: HTMLElement;
  readonly isOpen: () => boolean;
  /** Shows `content` at a pressed line, in place of what was shown before. */
  open(content: CardContent, at: DOMRect | Range, openedBy?: OpenedBy): void;
  close(): void;
  /** Says something to screen readers without moving the focus. */
  announce(words: string): void;
};

type OpenCard = {
  readonly content: CardContent;
  readonly dialog: HTMLElement;
  readonly at: DOMRect | Range;
  readonly openedBy: OpenedBy;
  readonly focusBefore: Element | null;
  readonly listeners: AbortController;
};

type View = Window & typeof globalThis;

const KEPT_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'beforeinput',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
  'copy',
  'selectstart',
] as const;

const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
};

const isRange = (at: DOMRect | Range): at is Range => 'startContainer' in at;

const createHost = (document: Document): HTMLElement => {
  const host = document.createElement('div');
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  for (const type of KEPT_EVENTS)
    host.addEventListener(type, event => event.stopPropagation(), { passive: true });
  return host;
};

const anchorBox = (at: DOMRect | Range): Box => (isRange(at) ? at.getBoundingClientRect() : at);

const anchorElement = (document: Document, at: DOMRect | Range): Element | null =>
  isRange(at)
    ? elementOf(at.startContainer)
    : (document.elementFromPoint?.((at.left + at.right) / 2, (at.top + at.bottom) / 2) ?? document.body);

const focusables = (dialog: HTMLElement): readonly HTMLElement[] => [
  ...dialog.querySelectorAll<HTMLElement>('button, a[href]'),
];

const canFocus = (element: Element | null): element is HTMLElement => element !== null && 'focus' in element;

class PageCard implements Card {
  readonly host: HTMLElement;
  readonly #options: CardOptions;
  readonly #view: View;
  readonly #root: ShadowRoot;
  readonly #live: HTMLElement;
  #open: OpenCard | undefined;

  constructor(options: CardOptions, view: View) {
    this.#options = options;
    this.#view = view;
    this.host = createHost(options.document);
    this.#root = this.host.attachShadow({ mode: 'closed' });
    const style = createAdoptedStyle(options.document);
    style?.setCss(CARD_CSS);
    style?.ensureIn(this.#root);
    this.#live = options.document.createElement('div');
    this.#live.className = 'quiet';
    this.#live.setAttribute('role', 'status');
    this.#root.append(this.#live);
    options.signal.addEventListener('abort', () => {
      this.close();
      this.host.remove();
    });
  }

  readonly isOpen = (): boolean => this.#open !== undefined;

  open(content: CardContent, at: DOMRect | Range, openedBy: OpenedBy = 'pointer'): void {
    const { document, signal, onAction } = this.#options;
    if (signal.aborted) return;
    const focusBefore = this.#open?.focusBefore ?? document.activeElement;
    this.#takeDown();
    const dialog = buildCardView(content, {
      document,
      onAction: action => onAction(action, content),
      onClose: () => this.close(),
    });
    const theme = anchorElement(document, at);
    dialog.dataset['theme'] = theme ? readPageTheme(theme) : 'light';
    this.#open = { content, dialog, at, openedBy, focusBefore, listeners: new AbortController() };
    this.#putUp(dialog);
    this.#place();
    this.#listen(this.#open);
    dialog.focus({ preventScroll: true });
  }

  close(): void {
    const open = this.#open;
    if (!open) return;
    const hadFocus = this.#root.activeElement !== null;
    this.#takeDown();
    if (hadFocus && canFocus(open.focusBefore)) open.focusBefore.focus({ preventScroll: true });
    this.#options.onClose?.(open.content);
  }

  announce(words: string): void {
    this.#attach();
    // A live region speaks when its text changes: the same words twice need an empty moment between.
    this.#live.textContent = '';
    this.#view.setTimeout(() => {
      this.#live.textContent = words;
    }, 50);
  }

  /** Beside the body, so that a page which replaces its body keeps the card. */
  #attach(): void {
    if (!this.host.isConnected) this.#options.document.documentElement.append(this.host);
  }

  #putUp(dialog: HTMLElement): void {
    this.#attach();
    this.#root.append(dialog);
    // The top layer stands above any z-index of the page.
    if ('showPopover' in dialog) {
      dialog.popover = 'manual';
      dialog.showPopover();
    }
  }

  #takeDown(): void {
    this.#open?.listeners.abort();
    this.#open?.dialog.remove();
    this.#open = undefined;
  }

  #place(): void {
    if (!this.#open) return;
    const { dialog, at } = this.#open;
    const anchor = anchorBox(at);
    // The page took the pressed words away: the card stays where it was.
    if (anchor.right === anchor.left && anchor.bottom === anchor.top && dialog.style.top !== '') return;
    const { clientWidth, clientHeight } = this.#options.document.documentElement;
    dialog.style.maxHeight = '';
    const { left, top, maxHeight } = placeCard({
      anchor,
      card: { width: dialog.offsetWidth, height: dialog.offsetHeight },
      viewport: {
        width: clientWidth,
        height: Math.min(clientHeight || this.#view.innerHeight, this.#view.innerHeight),
      },
      isRightToLeft: dialog.dir === 'rtl',
    });
    dialog.style.maxHeight = `${maxHeight}px`;
    dialog.style.left = `${left + this.#view.scrollX}px`;
    dialog.style.top = `${top + this.#view.scrollY}px`;
  }

  #listen({ dialog, listeners }: OpenCard): void {
    const { document } = this.#options;
    const capture = { signal: listeners.signal, capture: true };
    this.#view.addEventListener('keydown', event => this.#onKey(event), capture);
    document.addEventListener('pointerdown', event => this.#onPress(event), capture);
    this.#view.addEventListener('resize', () => this.#place(), { signal: listeners.signal });
    // The card scrolls with the document by itself, but not with a scrolling part of it.
    document.addEventListener('scroll', event => event.target !== document && this.#place(), {
      ...capture,
      passive: true,
    });
    dialog.addEventListener('keydown', event => this.#onTab(event), { signal: listeners.signal });
    dialog.addEventListener('keydown', event => this.#onArrow(event), { signal: listeners.signal });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  #onPress(event: Event): void {
    if (!event.composedPath().includes(this.host)) this.close();
  }

  #onArrow(event: KeyboardEvent): void {
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (!isPlain || !this.#open || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    event.preventDefault();
    const isForward = (event.key === 'ArrowRight') !== (this.#open.dialog.dir === 'rtl');
    this.#options.onStep?.(isForward ? 'next' : 'previous');
  }

  #onTab(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || !this.#open) return;
    const items = focusables(this.#open.dialog);
    const isAtEdge = this.#root.activeElement === (event.shiftKey ? items[0] : items.at(-1));
    const isAtStart = event.shiftKey && this.#root.activeElement === this.#open.dialog;
    if (!isAtEdge && !isAtStart) return;
    if (this.#open.openedBy === 'pointer') {
      this.close();
      return;
    }
    event.preventDefault();
    (event.shiftKey ? items.at(-1) : items[0])?.focus();
  }
}

/** Makes the page's card, closed; the host enters the page when it is first needed and leaves on abort. */
export const createCard = (options: CardOptions): Card => {
  const view = options.document.defaultView;
  if (!view) throw new Error('A card needs a document in a window');
  return new PageCard(options, view);
};
