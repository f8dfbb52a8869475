import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/page/extract-article.ts';
import { registryName } from '../../lib/page/highlight-layers.ts';
import { createHighlighter, type Mark } from '../../lib/page/highlighter.ts';
import { createTextMap } from '../../lib/page/text-map.ts';
import { type FixtureFrame, fixtureFrame, frameOf, pause, until } from './fixture-frame.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

const read = (page: Document) => {
  const result = extractArticle(page, { url: 'https://news.example/story' });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const markOf = (text: string, words: string, layer: Mark['layer']): Mark => {
  const start = text.indexOf(words);
  return { id: `${layer}:${words}`, layer, start, end: start + words.length };
};

/** The words that are painted on a layer, as the page's registry has them. */
const paintedOn = ({ window }: FixtureFrame, layer: Mark['layer'] | 'current'): readonly string[] =>
  [...(window.CSS.highlights.get(registryName(layer)) ?? [])].map(String);

const paintArticle = async (frame: FixtureFrame) => {
  const { article, textMap } = read(frame.document);
  const highlighter = createHighlighter({ document: frame.document, signal: life.signal });
  const marks = [
    markOf(article.text, 'Pekka Haavisto', 'person'),
    markOf(article.text, 'Brussels', 'place'),
    markOf(article.text, 'NATO', 'organization'),
    markOf(article.text, 'the North Atlantic Treaty was signed in Washington on 4 April 1949', 'claim'),
    markOf(article.text, 'Washington', 'place'),
    markOf(article.text, 'Sweden should follow soon', 'note'),
  ];
  const missing = await highlighter.paint(marks, textMap);
  return { highlighter, marks, missing, article, textMap };
};

describe('highlighter', () => {
  it('paints the words of each mark and changes nothing in the page', async () => {
    const frame = await fixtureFrame('plain-article');
    const before = frame.document.documentElement.outerHTML;
    const { missing } = await paintArticle(frame);
    expect(missing).toEqual([]);
    expect(paintedOn(frame, 'person')).toEqual(['Pekka Haavisto']);
    expect(paintedOn(frame, 'place')).toEqual(['Brussels', 'Washington']);
    expect(paintedOn(frame, 'note')).toEqual(['Sweden should follow soon']);
    expect(frame.document.documentElement.outerHTML).toBe(before);
  });

  it('paints under a strict content security policy', async () => {
    const frame = await fixtureFrame('strict-csp');
    const { article, textMap } = read(frame.document);
    const highlighter = createHighlighter({ document: frame.document, signal: life.signal });
    await highlighter.paint([markOf(article.text, 'Duško Marković', 'person')], textMap);
    expect(paintedOn(frame, 'person')).toEqual(['Duško Marković']);
    const [sheet] = frame.document.adoptedStyleSheets;
    expect([...(sheet?.cssRules ?? [])].some(rule => rule.cssText.includes(registryName('person')))).toBe(
      true,
    );
  });

  it('finds what was pressed, the name before the claim around it', async () => {
    const frame = await fixtureFrame('plain-article');
    const { highlighter, marks } = await paintArticle(frame);
    const box = highlighter.rangeOf('place:Washington')?.getBoundingClientRect();
    if (!box) throw new Error('not painted');
    const hits = highlighter.hitTest(box.left + box.width / 2, box.top + box.height / 2);
    expect(hits.map(mark => mark.layer)).toEqual(['place', 'claim']);
    expect(highlighter.hitTest(box.left + 3, box.top - 60)).not.toContain(marks[4]);
    expect(highlighter.hitTest(5, 5)).toEqual([]);
  });

  it('paints again after the page cleared the registry and its style sheets', async () => {
    const frame = await fixtureFrame('plain-article');
    await paintArticle(frame);
    frame.window.CSS.highlights.clear();
    frame.document.adoptedStyleSheets = [];
    await until(() => paintedOn(frame, 'person').length === 1, 'the marks to come back');
    expect(frame.document.adoptedStyleSheets).toHaveLength(1);
  });

  it('paints elsewhere after a text was replaced, by a new reading', async () => {
    const frame = await fixtureFrame('plain-article');
    const { highlighter, textMap, marks } = await paintArticle(frame);
    const node = textMap.rangeOf(marks[0] ?? { start: 0, end: 1 })?.startContainer;
    node?.parentElement?.replaceChildren(`${node.textContent}`);
    expect((await highlighter.paint(marks, textMap)).map(mark => mark.layer)).toContain('person');
    const again = read(frame.document);
    expect(await highlighter.paint(marks, again.textMap)).toEqual([]);
    expect(paintedOn(frame, 'person')).toEqual(['Pekka Haavisto']);
  });

  it('sets apart the mark that the reader was led to', async () => {
    const frame = await fixtureFrame('plain-article');
    const { highlighter } = await paintArticle(frame);
    highlighter.setCurrent('place:Brussels');
    expect(paintedOn(frame, 'current')).toEqual(['Brussels']);
    highlighter.setCurrent(undefined);
    expect(paintedOn(frame, 'current')).toEqual([]);
  });

  it('chooses its colours by the page that is really there', async () => {
    const css = (frame: FixtureFrame) =>
      [...(frame.document.adoptedStyleSheets[0]?.cssRules ?? [])].map(rule => rule.cssText).join('');
    const light = await fixtureFrame('plain-article');
    await paintArticle(light);
    const dark = await fixtureFrame('dark-article');
    const { article, textMap } = read(dark.document);
    const highlighter = createHighlighter({ document: dark.document, signal: life.signal });
    await highlighter.paint([markOf(article.text, 'Josep Borrell', 'person')], textMap);
    expect(css(dark)).not.toBe(css(light));
    dark.document.body.style.cssText = 'background: white; color: black';
    await until(() => css(dark) === css(light), 'the light palette');
  });

  it('takes everything back on abort', async () => {
    const frame = await fixtureFrame('plain-article');
    await paintArticle(frame);
    life.abort();
    expect(frame.window.CSS.highlights.size).toBe(0);
    expect(frame.document.adoptedStyleSheets).toHaveLength(0);
  });

  it('paints in shadow roots, open or closed', async () => {
    const frame = await frameOf('<main></main>');
    const host = frame.document.querySelector('main');
    const root = host?.attachShadow({ mode: 'closed' });
    if (!root) throw new Error('no root');
    root.append('Kosovo declared independence');
    const node = root.firstChild as Text;
    const textMap = createTextMap([{ start: 0, length: node.length, node, nodeStart: 0, data: node.data }]);
    const highlighter = createHighlighter({ document: frame.document, signal: life.signal });
    await highlighter.paint([{ id: 'a', layer: 'place', start: 0, end: 6 }], textMap);
    expect(paintedOn(frame, 'place')).toEqual(['Kosovo']);
    expect(root.adoptedStyleSheets).toHaveLength(1);
  });

  it('paints 5,000 marks without holding the page up', async () => {
    const frame = await frameOf(
      `<article>${'<p>Serbia and Kosovo met in Brussels again.</p>'.repeat(2_500)}</article>`,
    );
    const segments = [];
    let start = 0;
    for (const { firstChild } of frame.document.querySelectorAll('p')) {
      const node = firstChild as Text;
      segments.push({ start, length: node.length, node, nodeStart: 0, data: node.data });
      start += node.length + 2;
    }
    const marks = segments.flatMap((segment, index): Mark[] => [
      { id: `a${index}`, layer: 'place', start: segment.start, end: segment.start + 6 },
      { id: `b${index}`, layer: 'place', start: segment.start + 11, end: segment.start + 17 },
    ]);
    const highlighter = createHighlighter({ document: frame.document, signal: life.signal });
    const held: number[] = [];
    const observer = new PerformanceObserver(list =>
      held.push(...list.getEntries().map(entry => entry.duration)),
    );
    observer.observe({ type: 'longtask' });
    const startedAt = performance.now();
    expect(await highlighter.paint(marks, createTextMap(segments))).toEqual([]);
    const totalMs = performance.now() - startedAt;
    await pause(50);
    observer.disconnect();
    expect(paintedOn(frame, 'place')).toHaveLength(5_000);
    expect(Math.max(0, ...held)).toBeLessThan(200);
    console.info(
      `5,000 marks: ${totalMs.toFixed(0)} ms, longest task ${Math.max(0, ...held)} ms (0: under 50)`,
    );
  });
});
