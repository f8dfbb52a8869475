import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

// React asks for this flag wherever `act` drives it.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export type Rendered = {
  readonly container: HTMLElement;
  readonly show: (element: ReactElement) => Promise<void>;
  readonly unmount: () => Promise<void>;
};

/** Renders into a fresh document body and waits for what loads at once. */
export const render = async (element: ReactElement): Promise<Rendered> => {
  document.body.replaceChildren();
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const show = (next: ReactElement) => act(async () => root.render(next));
  await show(element);
  return { container, show, unmount: () => act(async () => root.unmount()) };
};

const IMPLICIT: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  heading: 'h1, h2, h3',
  list: 'ol, ul',
  textbox: 'textarea, input[type=text]',
  searchbox: 'input[type=search]',
  radio: 'input[type=radio]',
  link: 'a[href]',
  combobox: 'select',
};

const visibleText = (element: Element): string => {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
};

const textOfId = (id: string): string => {
  const element = document.getElementById(id);
  return element === null ? '' : visibleText(element);
};

/** The accessible name, as far as these components make one. */
export const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ??
  (element.getAttribute('aria-labelledby')?.split(' ').map(textOfId).join(' ') ||
    ('labels' in element && element.labels instanceof NodeList && element.labels[0] instanceof Element
      ? visibleText(element.labels[0])
      : visibleText(element)));

export const descriptionOf = (element: Element): string =>
  textOfId(element.getAttribute('aria-describedby') ?? '');

/** What assistive technology finds by role, in document order, with `name` exactly where one is given. */
export const allByRole = (role: string, name?: string): readonly HTMLElement[] => {
  const selector = [`[role=${role}]`, IMPLICIT[role]].filter(Boolean).join(', ');
  return [...document.body.querySelectorAll<HTMLElement>(selector)].filter(
    element =>
      element.closest('[aria-hidden=true], [hidden]') === null &&
      (name === undefined || nameOf(element) === name),
  );
};

/** The one element of a role and name; throws where there is none or several. */
export const byRole = (role: string, name?: string): HTMLElement => {
  const found = allByRole(role, name);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} of role ${role} named "${name ?? ''}"`);
  return only;
};

export const click = (element: HTMLElement): Promise<void> => act(async () => element.click());

export const press = (element: HTMLElement, key: string): Promise<void> =>
  act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

/** Types as React hears it: through the element's own setter, then an input event. */
export const type = (element: HTMLElement, text: string): Promise<void> =>
  act(async () => {
    const prototype =
      element instanceof HTMLTextAreaElement
        ? HTMLTextAreaElement.prototype
        : element instanceof HTMLSelectElement
          ? HTMLSelectElement.prototype
          : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
    const event = element instanceof HTMLSelectElement ? 'change' : 'input';
    element.dispatchEvent(new Event(event, { bubbles: true }));
  });

/** Lets promises settle inside `act`. */
export const settle = (): Promise<void> => act(async () => undefined);

export const pageText = (): string => visibleText(document.body);
