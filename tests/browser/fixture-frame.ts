/** Written pages, loaded into a frame of their own size: a real layout with its own document and window. */
const PAGES: Readonly<Record<string, string>> = import.meta.glob('../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export type FixtureFrame = {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly frame: HTMLIFrameElement;
};

type FrameOptions = { readonly width?: number; readonly height?: number };

/** Shows markup in a frame that is removed with the next one. */
export const frameOf = async (html: string, options: FrameOptions = {}): Promise<FixtureFrame> => {
  for (const old of document.querySelectorAll('iframe[data-fixture]')) old.remove();
  const frame = document.createElement('iframe');
  frame.dataset['fixture'] = '';
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    border: '0',
    width: `${options.width ?? 1100}px`,
    height: `${options.height ?? 800}px`,
  });
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow;
  if (!view || !frame.contentDocument) throw new Error('The frame has no document');
  return { document: frame.contentDocument, window: view as Window & typeof globalThis, frame };
};

/** Shows a written page of tests/fixtures/pages. */
export const fixtureFrame = (name: string, options: FrameOptions = {}): Promise<FixtureFrame> => {
  const html = PAGES[`../fixtures/pages/${name}.html`];
  if (html === undefined) throw new Error(`There is no page ${name}`);
  return frameOf(html, options);
};

/** Until `isDone` holds, for at most two seconds. */
export const until = async (isDone: () => boolean, what = 'the expected state'): Promise<void> => {
  const end = performance.now() + 4_000;
  while (!isDone()) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
};

export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
