/**
 * Paints marks over the article by the CSS Custom Highlight API: ranges in a registry and one adopted style
 * sheet, so the page's DOM stays as it is. The registry is the page's too: what it clears is set again, and
 * our own ranges are kept here, never read back (Firefox refuses to iterate the registry from a content
 * script). Ranges are made in short slices with the page in between, and appear all at once.
 */

import type { Span } from '../core/model/span.ts';
import { type AdoptedStyle, createAdoptedStyle } from './adopted-style.ts';
import { HIGHLIGHT_LAYERS, type HighlightLayer, type MarkLayer, registryName } from './highlight-layers.ts';
import { highlightCss } from './highlight-style.ts';
import { rangesAt } from './hit-test.ts';
import { elementOf } from './node-kinds.ts';
import { readPageTheme } from './page-theme.ts';
import type { TextMap } from './text-map.ts';
import { forEachInSlices } from './yield-to-page.ts';

/** Something to paint: a span of the article's text. */
export type Mark = Span & { readonly id: string; readonly layer: MarkLayer };

export type Highlighter = {
  /** Paints `marks` in place of all earlier ones; gives those that have no place in the page. */
  paint(marks: readonly Mark[], textMap: TextMap): Promise<readonly Mark[]>;
  /** Marks under a point of the viewport, the shortest first: a name before the claim around it. */
  hitTest(x: number, y: number): readonly Mark[];
  /** Where a mark is painted; undefined when it is not. */
  rangeOf(markId: string): Range | undefined;
  /** Sets one mark apart, as the one the reader was led to; undefined: none. */
  setCurrent(markId: string | undefined): void;
  clear(): void;
};

export type HighlighterOptions = { readonly document: Document; readonly signal: AbortSignal };

type View = Window & typeof globalThis;

type Painted = { readonly mark: Mark; readonly range: Range };

const SLICE_MS = 8;
const RESTORE_EVERY_MS = 1_000;

const isShadowRoot = (root: Node): root is ShadowRoot => root.nodeType === 11 && 'host' in root;

class LivePainter implements Highlighter {
  readonly #document: Document;
  readonly #view: View;
  readonly #style: AdoptedStyle;
  readonly #signal: AbortSignal;
  readonly #painted = new Map<string, Painted>();
  readonly #markOf = new Map<Range, Mark>();
  readonly #registered = new Map<HighlightLayer, Highlight>();
  #run = new AbortController();

  constructor({ document, signal }: HighlighterOptions, view: View, style: AdoptedStyle) {
    this.#document = document;
    this.#signal = signal;
    this.#view = view;
    this.#style = style;
    const timer = view.setInterval(() => {
      if (!document.hidden) this.#restore();
    }, RESTORE_EVERY_MS);
    const themes = new view.MutationObserver(() => this.#applyTheme());
    for (const root of [document.documentElement, document.body]) themes.observe(root, { attributes: true });
    signal.addEventListener('abort', () => {
      view.clearInterval(timer);
      themes.disconnect();
      this.clear();
    });
  }

  async paint(marks: readonly Mark[], textMap: TextMap): Promise<readonly Mark[]> {
    this.#run.abort();
    this.#run = new AbortController();
    const signal = AbortSignal.any([this.#run.signal, this.#signal]);
    const painted: Painted[] = [];
    const missing: Mark[] = [];
    const place = (mark: Mark): void => {
      const range = textMap.rangeOf(mark);
      if (range) painted.push({ mark, range });
      else missing.push(mark);
    };
    await forEachInSlices(marks, place, { view: this.#view, signal, sliceMs: SLICE_MS });
    if (!signal.aborted) this.#show(painted);
    return missing;
  }

  hitTest(x: number, y: number): readonly Mark[] {
    const shadowRoots = [...this.#roots()].filter(isShadowRoot);
    const ranges = rangesAt(this.#document, new Set(this.#markOf.keys()), { x, y, shadowRoots });
    return ranges
      .flatMap(range => this.#markOf.get(range) ?? [])
      .sort((a, b) => a.end - a.start - (b.end - b.start));
  }

  rangeOf(markId: string): Range | undefined {
    return this.#painted.get(markId)?.range;
  }

  setCurrent(markId: string | undefined): void {
    const range = markId === undefined ? undefined : this.rangeOf(markId);
    this.#register('current', range ? [range] : []);
  }

  clear(): void {
    this.#run.abort();
    this.#painted.clear();
    this.#markOf.clear();
    for (const layer of HIGHLIGHT_LAYERS) this.#register(layer, []);
    this.#style.remove();
  }

  #show(painted: readonly Painted[]): void {
    this.clear();
    for (const one of painted) {
      this.#painted.set(one.mark.id, one);
      this.#markOf.set(one.range, one.mark);
    }
    for (const layer of HIGHLIGHT_LAYERS) {
      this.#register(
        layer,
        painted.filter(one => one.mark.layer === layer).map(one => one.range),
      );
    }
    this.#applyTheme();
    this.#restore();
  }

  #register(layer: HighlightLayer, ranges: readonly Range[]): void {
    const registry = this.#view.CSS.highlights;
    const name = registryName(layer);
    const own = this.#registered.get(layer);
    if (own && registry.get(name) === own) registry.delete(name);
    this.#registered.delete(layer);
    if (ranges.length === 0) return;
    const highlight = new this.#view.Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = HIGHLIGHT_LAYERS.indexOf(layer);
    registry.set(name, highlight);
    this.#registered.set(layer, highlight);
  }

  #roots(): ReadonlySet<Node> {
    return new Set([...this.#markOf.keys()].map(range => range.startContainer.getRootNode()));
  }

  /** The page may have cleared the registry or replaced the list of style sheets. */
  #restore(): void {
    if (this.#markOf.size === 0) return;
    const registry = this.#view.CSS.highlights;
    for (const [layer, highlight] of this.#registered) {
      if (registry.get(registryName(layer)) !== highlight) registry.set(registryName(layer), highlight);
    }
    this.#style.ensureIn(this.#document);
    for (const root of this.#roots()) if (isShadowRoot(root)) this.#style.ensureIn(root);
  }

  #applyTheme(): void {
    const [first] = this.#markOf.keys();
    const element = elementOf(first?.startContainer);
    if (element) this.#style.setCss(highlightCss(readPageTheme(element)));
  }
}

const INERT: Highlighter = {
  paint: async marks => marks,
  hitTest: () => [],
  rangeOf: () => undefined,
  setCurrent: () => undefined,
  clear: () => undefined,
};

/** Makes the painter of a page; it takes everything back on abort. Without highlights it paints nothing. */
export const createHighlighter = (options: HighlighterOptions): Highlighter => {
  const view = options.document.defaultView;
  const style = createAdoptedStyle(options.document);
  return view?.CSS?.highlights && style && !options.signal.aborted
    ? new LivePainter(options, view, style)
    : INERT;
};
