import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { observePage } from '../../lib/page/observe-page.ts';
import { type FixtureFrame, fixtureFrame, frameOf, pause, until } from './fixture-frame.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

const watch = ({ window, document }: FixtureFrame) => {
  const seen = { changes: 0, addresses: [] as string[] };
  observePage({
    window,
    signal: life.signal,
    onContentChange: () => {
      seen.changes += 1;
    },
    onNavigate: address => seen.addresses.push(address),
    isOurs: node => node.nodeName === 'OURS-HOST' || node.parentNode?.nodeName === 'OURS-HOST',
    articleRegion: () => document.querySelector('article') ?? undefined,
  });
  return seen;
};

const paragraph = (text: string): HTMLElement =>
  Object.assign(document.createElement('p'), { textContent: text });

describe('observePage', () => {
  it('does nothing on a page that does not change', async () => {
    const seen = watch(await fixtureFrame('plain-article'));
    await pause(700);
    expect(seen).toEqual({ changes: 0, addresses: [] });
  });

  it('reports text that comes late, once, and not the clock beside it', async () => {
    const seen = watch(await fixtureFrame('late-content'));
    await until(() => seen.changes > 0, 'the late paragraphs');
    await pause(1_500);
    expect(seen.changes).toBe(1);
  });

  it('reports a replaced text in the article, whatever its length', async () => {
    const frame = await fixtureFrame('plain-article');
    const seen = watch(frame);
    const node = frame.document.querySelector('article h2')?.firstChild;
    if (node) node.nodeValue = 'A border';
    await until(() => seen.changes === 1, 'the report');
  });

  it('passes over our own host, attributes, styles and empty elements', async () => {
    const frame = await fixtureFrame('plain-article');
    const seen = watch(frame);
    const host = frame.document.createElement('ours-host');
    frame.document.documentElement.append(host);
    host.append(paragraph('text '.repeat(100)));
    frame.document.body.className = 'scrolled';
    frame.document.querySelector('article')?.append(frame.document.createElement('div'));
    const style = frame.document.createElement('style');
    style.textContent = 'p { color: inherit }'.repeat(50);
    frame.document.body.append(style);
    await pause(700);
    expect(seen.changes).toBe(0);
  });

  it('reports many changes as one', async () => {
    const frame = await fixtureFrame('plain-article');
    const seen = watch(frame);
    for (let index = 0; index < 10; index += 1) {
      frame.document.querySelector('article')?.append(paragraph(`Paragraph ${index}`));
      await pause(30);
    }
    await until(() => seen.changes > 0, 'the report');
    await pause(500);
    expect(seen.changes).toBe(1);
  });

  it('reports an address that changed without a load, and not a place on the page', async () => {
    const frame = await frameOf('<article><p>One</p></article>');
    const seen = watch(frame);
    frame.window.location.hash = '#part-2';
    await pause(100);
    expect(seen.addresses).toEqual([]);
    frame.window.location.hash = '#/story/2';
    await until(() => seen.addresses.length === 1, 'the route');
  });

  it('ends with its signal', async () => {
    const frame = await fixtureFrame('plain-article');
    const seen = watch(frame);
    frame.document.querySelector('article')?.append(paragraph('One more paragraph.'));
    await pause(20);
    life.abort();
    frame.document.querySelector('article')?.append(paragraph('And another.'));
    await pause(600);
    expect(seen.changes).toBe(0);
  });
});
