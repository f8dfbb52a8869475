import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/page/extract-article.ts';
import { fixtureDocument } from './fixture-document.ts';

const letters = (text: string): string => text.replace(/[\s\u00AD]+/g, '');

const NAMES = ['plain-article', 'strict-csp', 'dark-article', 'damaged-copy', 'malformed', 'line-breaks'];

describe.each(NAMES)('the map of %s', name => {
  const page = fixtureDocument(name);
  const result = extractArticle(page, { url: page.URL });
  if (!result.ok) throw new Error(result.error.code);
  const { article, textMap } = result.value;
  const words = [...article.text.matchAll(/\S+/g)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

  it('leads every word to its place in the live page and back', () => {
    for (const span of words) {
      const range = textMap.rangeOf(span);
      expect(letters(String(range))).toBe(letters(article.text.slice(span.start, span.end)));
      expect(range && textMap.spanOf(range)).toEqual(span);
      expect(range && textMap.offsetOf(range.startContainer, range.startOffset)).toBe(span.start);
    }
  });

  it('has no place for what the page has changed', () => {
    const [first, second] = [words[0], words.at(-1)];
    if (!first || !second) throw new Error('no words');
    const node = textMap.rangeOf(first)?.startContainer;
    if (!node) throw new Error('no node');
    node.nodeValue = `${node.nodeValue} `;
    expect(textMap.rangeOf(first)).toBeUndefined();
    expect(textMap.rangeOf(second)).toBeDefined();
  });
});
