import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { type CardOptions, createCard } from '../../lib/page/card.ts';
import { CLAIM_CARD, ENTITY_CARD, UNKNOWN_CARD } from './card-samples.ts';
import { pause, until } from './fixture-frame.ts';

let life: AbortController;
let root: ShadowRoot | undefined;
const attachShadow = Element.prototype.attachShadow;

beforeEach(() => {
  life = new AbortController();
  root = undefined;
  document.body.innerHTML =
    '<a href="#x" id="before">A link</a><p style="margin-top:80px">The assembly of <b id="name">Kosovo</b> met.</p><a href="#y">Next</a>';
  document.body.style.cssText = 'background:#fff;color:#222;margin:20px';
  // The page cannot reach a closed root; the test keeps hold of it as it is made.
  Element.prototype.attachShadow = function (init) {
    root = attachShadow.call(this, init);
    return root;
  };
});
afterEach(() => {
  life.abort();
  Element.prototype.attachShadow = attachShadow;
});

const nameRange = (): Range => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('#name') ?? document.body);
  return range;
};

const makeCard = (options: Partial<CardOptions> = {}) =>
  createCard({ document, signal: life.signal, onAction: () => undefined, ...options });

const dialog = (): HTMLElement | null => root?.querySelector<HTMLElement>('[role=dialog]') ?? null;
const button = (name: string): HTMLElement | undefined =>
  [...(dialog()?.querySelectorAll('button') ?? [])].find(one => (one.ariaLabel ?? one.textContent) === name);

describe('the card', () => {
  it('shows name, line and the dated, sourced rows', () => {
    makeCard().open(ENTITY_CARD, nameRange());
    expect(dialog()?.querySelector('h2')?.textContent).toBe('Kosovo');
    expect(dialog()?.textContent).toContain('Partly recognised state in Southeast Europe');
    const items = [...(dialog()?.querySelectorAll('ol[aria-label=Timeline] > li') ?? [])];
    expect(items.map(item => item.querySelector('time')?.dateTime)).toEqual([
      '1999-06-10',
      '2008-02-17',
      '2010',
    ]);
    expect(items.map(item => item.querySelector('time')?.textContent)).toEqual([
      '10 Jun 1999',
      '17 Feb 2008',
      '2010',
    ]);
    expect(items[2]?.querySelector('.coarse')).not.toBeNull();
    const link = items[1]?.querySelector('a');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.target).toBe('_blank');
    expect(items[1]?.textContent).toContain('as of Nov 2025');
  });

  it('says in words what the record has on a claim', () => {
    const card = makeCard();
    card.open(CLAIM_CARD, nameRange());
    expect(dialog()?.textContent).toContain('The record differs: the record has 17 February 2008');
    expect(dialog()?.querySelector('li.met')?.textContent).toContain('declared independence');
    card.open({ ...CLAIM_CARD, record: { status: 'silent', detail: null } }, nameRange());
    expect(dialog()?.textContent).toContain('Nothing on record');
    card.open(UNKNOWN_CARD, nameRange());
    expect(dialog()?.textContent).toContain('Nothing is known of this name here.');
    expect(dialog()?.querySelector('ol')).toBeNull();
  });

  it('is a dialog named by the entity to assistive technology', async () => {
    makeCard().open(ENTITY_CARD, nameRange());
    type Frame = { readonly frame: { readonly id: string }; readonly childFrames?: readonly Frame[] };
    type Node = { readonly role?: { readonly value: string }; readonly name?: { readonly value: string } };
    const session = cdp() as unknown as { send(method: string, params?: object): Promise<never> };
    const { frameTree }: { frameTree: Frame } = await session.send('Page.getFrameTree');
    const frames = [frameTree, ...(frameTree.childFrames ?? [])].map(one => one.frame.id);
    const nodes: Node[] = [];
    for (const frameId of frames) {
      const tree: { nodes: readonly Node[] } = await session.send('Accessibility.getFullAXTree', { frameId });
      nodes.push(...tree.nodes);
    }
    const named = (role: string) =>
      nodes.filter(node => node.role?.value === role).map(node => node.name?.value);
    expect(named('dialog')).toContain('Kosovo');
    expect(named('list')).toContain('Timeline');
    expect(named('button')).toEqual(
      expect.arrayContaining(['Close', 'More', 'Not this', 'Never highlight this']),
    );
  });

  it('adds one element to the page, which the page can neither read nor style', () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<style id="hostile">* { color: red !important; font: 40px serif !important; display: block !important }</style>',
    );
    const before = document.body.innerHTML;
    const card = makeCard();
    card.open(ENTITY_CARD, nameRange());
    expect(document.body.innerHTML).toBe(before);
    expect(card.host.shadowRoot).toBeNull();
    expect(document.documentElement.textContent).not.toContain('Partly recognised');
    const heading = dialog()?.querySelector('h2');
    expect(heading && getComputedStyle(heading).fontSize).toBe('18px');
    expect(heading && getComputedStyle(heading).color).not.toBe('rgb(255, 0, 0)');
    document.querySelector('#hostile')?.remove();
    life.abort();
    expect(card.host.isConnected).toBe(false);
  });

  it('sets what it shows as text', () => {
    const hostile = '<img src=x onerror="alert(1)">';
    makeCard().open(
      {
        ...ENTITY_CARD,
        label: hostile,
        line: hostile,
        rows: [
          {
            event: {
              date: hostile,
              text: hostile,
              source: { title: hostile, url: 'javascript:alert(1)' },
              asOf: '',
            },
            isMet: true,
          },
        ],
      },
      nameRange(),
    );
    expect(dialog()?.querySelector('img')).toBeNull();
    expect(dialog()?.querySelector('a')).toBeNull();
    expect(dialog()?.querySelector('h2')?.textContent).toBe(hostile);
  });

  it('stands below the pressed line and flips above at the end of the window', () => {
    const card = makeCard();
    card.open(ENTITY_CARD, nameRange());
    const line = nameRange().getBoundingClientRect();
    expect(dialog()?.getBoundingClientRect().top).toBeGreaterThanOrEqual(line.bottom);
    const low = new DOMRect(300, innerHeight - 30, 60, 20);
    card.open(ENTITY_CARD, low);
    expect(dialog()?.getBoundingClientRect().bottom).toBeLessThanOrEqual(low.top);
  });

  it('stays inside a window of 320 px', async () => {
    await page.viewport(320, 640);
    const card = makeCard();
    card.open(CLAIM_CARD, new DOMRect(280, 100, 30, 20));
    const box = dialog()?.getBoundingClientRect();
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(320);
    expect(box?.bottom).toBeLessThanOrEqual(640);
    expect(dialog()?.scrollWidth).toBe(dialog()?.clientWidth);
    await page.viewport(1200, 900);
  });

  it('closes by Escape and gives the focus back', async () => {
    const closed: string[] = [];
    const card = makeCard({ onClose: content => closed.push(content.subject) });
    const before = document.querySelector<HTMLElement>('#before');
    before?.focus();
    card.open(ENTITY_CARD, nameRange(), 'keyboard');
    expect(document.activeElement).toBe(card.host);
    await userEvent.keyboard('{Escape}');
    expect(card.isOpen()).toBe(false);
    expect(document.activeElement).toBe(before);
    expect(closed).toEqual(['Kosovo']);
  });

  it('closes by a press outside and not by one inside', async () => {
    const card = makeCard();
    card.open(ENTITY_CARD, nameRange());
    dialog()
      ?.querySelector('h2')
      ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(card.isOpen()).toBe(true);
    await userEvent.click(document.querySelector('#before') ?? document.body);
    expect(card.isOpen()).toBe(false);
  });

  it('keeps Tab inside while it was opened by keyboard', async () => {
    const card = makeCard();
    card.open(ENTITY_CARD, nameRange(), 'keyboard');
    for (let press = 0; press < 12; press += 1) {
      await userEvent.keyboard('{Tab}');
      expect(document.activeElement).toBe(card.host);
    }
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(card.host);
  });

  it('gives actions within the press, and keeps keys from the page', async () => {
    const actions: string[] = [];
    const keys: string[] = [];
    document.addEventListener('keydown', event => keys.push(event.key), { signal: life.signal });
    makeCard({ onAction: (action, content) => actions.push(`${action} ${content.subject}`) }).open(
      ENTITY_CARD,
      nameRange(),
    );
    for (const name of ['More', 'Not this', 'Never highlight this']) button(name)?.click();
    expect(actions).toEqual(['more Kosovo', 'not-this Kosovo', 'never Kosovo']);
    await userEvent.keyboard('j');
    expect(keys).toEqual([]);
  });

  it('follows the page it stands on, light or dark', () => {
    const card = makeCard();
    card.open(ENTITY_CARD, nameRange());
    expect(dialog()?.dataset['theme']).toBe('light');
    document.body.style.cssText = 'background:#111;color:#ddd';
    card.open(ENTITY_CARD, nameRange());
    expect(dialog()?.dataset['theme']).toBe('dark');
  });

  it('announces without moving the focus', async () => {
    document.querySelector<HTMLElement>('#before')?.focus();
    makeCard().announce('Mention 2 of 5: Kosovo');
    await until(() => root?.querySelector('[role=status]')?.textContent === 'Mention 2 of 5: Kosovo');
    expect(document.activeElement?.id).toBe('before');
  });

  it('opens soon', async () => {
    const card = makeCard();
    card.open(ENTITY_CARD, nameRange());
    await pause(50);
    const start = performance.now();
    card.open(CLAIM_CARD, nameRange());
    const ms = performance.now() - start;
    console.info(`card opened in ${ms.toFixed(1)} ms`);
    expect(ms).toBeLessThan(50);
  });
});
