/** Builds what stands in the card. All words are set as text, never as markup. */

import { parseEdtf } from '../core/dates/edtf.ts';
import { formatEdtf } from '../core/dates/format-edtf.ts';
import type { CardAction, CardContent, CardRecord, CardRow } from './card-content.ts';

const LABEL_ID = 'label';

const MARK_NAMES: Readonly<Record<CardContent['mark'], string>> = {
  person: 'Person',
  place: 'Place',
  organization: 'Organisation',
  event: 'Event',
  work: 'Work',
  other: 'Name',
  claim: 'Claim',
  note: 'Note',
};

const RECORD_WORDS: Readonly<
  Record<CardRecord['status'], { readonly sign: string; readonly words: string }>
> = {
  agrees: { sign: '≡', words: 'The record agrees' },
  differs: { sign: '≠', words: 'The record differs' },
  silent: { sign: '∅', words: 'Nothing on record' },
};

const ACTION_WORDS: Readonly<Record<CardAction, string>> = {
  more: 'More',
  note: 'Note',
  'not-this': 'Not this',
  never: 'Never highlight this',
  'not-claim': 'Not a claim',
};

type ElementOptions = {
  readonly className?: string;
  readonly text?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (Node | undefined)[];
};

/** Makes elements of one document. */
const elementMaker =
  (document: Document) =>
  <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    options: ElementOptions = {},
  ): HTMLElementTagNameMap[Tag] => {
    const element = document.createElement(tag);
    if (options.className) element.className = options.className;
    if (options.text !== undefined) element.textContent = options.text;
    for (const [name, value] of Object.entries(options.attributes ?? {})) element.setAttribute(name, value);
    element.append(...(options.children ?? []).filter(child => child !== undefined));
    return element;
  };

type Make = ReturnType<typeof elementMaker>;

/** A value that `datetime` may hold (https://html.spec.whatwg.org/#the-time-element). */
const HTML_DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

const isHtmlDate = (value: string): boolean => {
  const precision = parseEdtf(value)?.precision;
  return HTML_DATE.test(value) && precision !== undefined && precision !== 'season';
};

const timeElement = (make: Make, date: string): HTMLElement =>
  make('time', {
    text: formatEdtf(date),
    attributes: { dir: 'auto', ...(isHtmlDate(date) ? { datetime: date } : { 'data-edtf': date }) },
  });

const isExact = (date: string): boolean => ['day', 'minute'].includes(parseEdtf(date)?.precision ?? '');

const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

const sourceElement = (make: Make, { source, asOf }: CardRow['event']): HTMLElement =>
  make('cite', {
    children: [
      isWebAddress(source.url)
        ? make('a', {
            text: source.title,
            attributes: {
              href: source.url,
              title: source.title,
              target: '_blank',
              rel: 'noopener noreferrer',
              dir: 'auto',
            },
          })
        : make('span', { text: source.title, attributes: { dir: 'auto' } }),
      make('span', { text: `as of ${formatEdtf(asOf)}`, attributes: { dir: 'auto' } }),
    ],
  });

const rowElement = (make: Make, { event, isMet }: CardRow): HTMLElement =>
  make('li', {
    className: isMet ? 'met' : '',
    children: [
      timeElement(make, event.date),
      make('span', {
        className: isExact(event.date) ? 'station' : 'station coarse',
        attributes: { 'aria-hidden': 'true' },
      }),
      make('div', {
        children: [make('p', { text: event.text, attributes: { dir: 'auto' } }), sourceElement(make, event)],
      }),
    ],
  });

const recordElement = (make: Make, record: CardRecord): HTMLElement => {
  const { sign, words } = RECORD_WORDS[record.status];
  return make('p', {
    className: 'record',
    children: [
      make('span', { className: 'sign', text: sign, attributes: { 'aria-hidden': 'true' } }),
      make('span', {
        children: [
          make('b', { text: record.detail ? `${words}: ` : words }),
          record.detail ? make('span', { text: record.detail }) : undefined,
        ],
      }),
    ],
  });
};

const headElement = (make: Make, content: CardContent, onClose: () => void): HTMLElement => {
  const close = make('button', {
    className: 'close',
    text: '×',
    attributes: { type: 'button', 'aria-label': 'Close' },
  });
  close.addEventListener('click', onClose);
  return make('div', {
    className: content.mark === 'claim' ? 'head claim-words' : 'head',
    children: [
      make('span', {
        className: `mark ${content.mark}`,
        attributes: { role: 'img', 'aria-label': MARK_NAMES[content.mark] },
      }),
      make('h2', { text: content.label, attributes: { id: LABEL_ID, dir: 'auto' } }),
      close,
    ],
  });
};

const footerElement = (
  make: Make,
  content: CardContent,
  onAction: (action: CardAction) => void,
): HTMLElement => {
  const buttons = content.actions.map(action => {
    const button = make('button', {
      className: action,
      text: ACTION_WORDS[action],
      attributes: { type: 'button' },
    });
    button.addEventListener('click', () => onAction(action));
    return button;
  });
  return make('footer', { children: buttons });
};

const timelineElement = (make: Make, rows: readonly CardRow[]): HTMLElement | undefined =>
  rows.length === 0
    ? undefined
    : make('ol', {
        attributes: { 'aria-label': 'Timeline', role: 'list' },
        children: rows.map(row => rowElement(make, row)),
      });

export type CardViewOptions = {
  readonly document: Document;
  readonly onAction: (action: CardAction) => void;
  readonly onClose: () => void;
};

/** The dialog for `content`, not yet in any document. */
export const buildCardView = (
  content: CardContent,
  { document, onAction, onClose }: CardViewOptions,
): HTMLElement => {
  const make = elementMaker(document);
  const line = content.line ? make('p', { text: content.line, attributes: { dir: 'auto' } }) : undefined;
  const notice = content.notice ? make('p', { className: 'notice', text: content.notice }) : undefined;
  return make('div', {
    className: 'card',
    attributes: {
      role: 'dialog',
      'aria-labelledby': LABEL_ID,
      tabindex: '-1',
      dir: content.direction ?? 'ltr',
      lang: 'en',
    },
    children: [
      headElement(make, content, onClose),
      line || notice ? make('div', { className: 'body', children: [line, notice] }) : undefined,
      content.record ? recordElement(make, content.record) : undefined,
      timelineElement(make, content.rows),
      content.actions.length > 0 ? footerElement(make, content, onAction) : undefined,
    ],
  });
};
