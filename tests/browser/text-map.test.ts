import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBlocks, writeBlocks } from '../../lib/page/article-text.ts';
import { extractArticle } from '../../lib/page/extract-article.ts';
import { createTextMap } from '../../lib/page/text-map.ts';
import { fixtureFrame } from './fixture-frame.ts';

/** Pieces of markup that a news page is made of, nested and broken up at random. */
const words = fc.constantFrom(
  'Kosovo',
  'Vučić',
  ' ',
  '\n\t',
  'a b',
  '😀',
  '\u00a0',
  'so\u00adft',
  '&amp;',
  '\u200b',
  '.',
);
const { markup } = fc.letrec<{ markup: string; element: string }>(tie => ({
  markup: fc
    .array(fc.oneof({ weight: 3, arbitrary: words }, tie('element')), { maxLength: 7 })
    .map(a => a.join('')),
  element: fc
    .tuple(
      fc.constantFrom('b', 'span', 'a', 'p', 'div', 'li', 'h2', 'pre', 'blockquote', 'br'),
      tie('markup'),
    )
    .map(([tag, inner]) => (tag === 'br' ? '<br>' : `<${tag}>${inner}</${tag}>`)),
}));

const written = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  const live = { liveOf: (text: Text) => text, isHidden: () => false };
  const text = joinBlocks(writeBlocks(root, live));
  return { root, ...text, textMap: createTextMap(text.segments) };
};

const visible = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '');

describe('the text map on generated pages', () => {
  it('copies every visible character, in order', () => {
    fc.assert(
      fc.property(markup, html => {
        const { root, text } = written(html);
        expect(visible(text)).toBe(visible(root.textContent ?? ''));
        expect(text).not.toMatch(/[ \n]$|^[ \n]| {2}|\n{3}/);
      }),
      { numRuns: 400 },
    );
  });

  it('leads each copied character to itself and back', () => {
    fc.assert(
      fc.property(markup, html => {
        const { text, textMap, segments } = written(html);
        for (const segment of segments) {
          for (let index = 0; index < segment.length; index += 1) {
            const span = { start: segment.start + index, end: segment.start + index + 1 };
            const range = textMap.rangeOf(span);
            const character = range?.toString() ?? '';
            expect(/^\s$/.test(text.slice(span.start, span.end)) ? character.trim() : character).toBe(
              text.slice(span.start, span.end).trim(),
            );
            expect(range && textMap.spanOf(range)).toEqual(span);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives any span a range that covers its words and no others', () => {
    fc.assert(
      fc.property(markup, fc.nat(200), fc.nat(200), (html, from, length) => {
        const { text, textMap } = written(html);
        const span = { start: Math.min(from, text.length), end: Math.min(from + length, text.length) };
        const range = textMap.rangeOf(span);
        expect(visible(range?.toString() ?? '')).toBe(visible(text.slice(span.start, span.end)));
        const back = range && textMap.spanOf(range);
        expect(visible(back ? text.slice(back.start, back.end) : '')).toBe(
          visible(text.slice(span.start, span.end)),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('reads a selection that ends at elements', () => {
    const { root, text, textMap } = written('<p>One <b>two</b></p><p>three</p>');
    const range = document.createRange();
    range.selectNodeContents(root);
    expect(textMap.spanOf(range)).toEqual({ start: 0, end: text.length });
    range.selectNode(root.querySelector('b') ?? root);
    expect(textMap.spanOf(range)).toEqual({ start: 4, end: 7 });
  });
});

describe('in a laid-out page', () => {
  it('drops what the page hides and maps the rest', async () => {
    const { document: page } = await fixtureFrame('plain-article');
    for (const [index, paragraph] of [...page.querySelectorAll('article p')].entries()) {
      if (paragraph.textContent?.startsWith('Helsinki applied')) {
        paragraph.setAttribute('class', `hidden-${index}`);
        page.styleSheets[0]?.insertRule(`.hidden-${index} { display: none }`);
      }
    }
    const result = extractArticle(page, { url: 'https://news.example/plain' });
    if (!result.ok) throw new Error(result.error.message);
    const { article, textMap } = result.value;
    expect(article.text).not.toContain('Helsinki applied');
    const start = article.text.indexOf('Sauli');
    const range = textMap.rangeOf({ start, end: start + 'Sauli Niinistö'.length });
    expect(range?.toString()).toBe('Sauli\u00a0Niinistö');
    expect(range?.getBoundingClientRect().width).toBeGreaterThan(50);
  });

  it('reads a page whose style sheet still hides everything', async () => {
    const { document: page } = await fixtureFrame('dark-article');
    page.body.style.display = 'none';
    expect(extractArticle(page, { url: 'https://news.example/dark' })).toMatchObject({ ok: true });
  });
});
