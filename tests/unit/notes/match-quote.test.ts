import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchQuote, quoteAt } from '../../../lib/core/notes/match-quote.ts';

const TEXT =
  'Serbia applied to join the European Union in 2009. It became a candidate in 2012. ' +
  'Kosovo signed an agreement with the European Union in 2015, and applied to join in 2022. ' +
  'Serbia has not recognised Kosovo, which has slowed its accession.';

const quoteOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return quoteAt(TEXT, { start, end: start + words.length });
};

const scoreIn = (text: string, quote: ReturnType<typeof quoteOf>): number =>
  matchQuote(text, quote)?.score ?? 0;

describe('matchQuote', () => {
  it('finds any span of an unchanged text exactly', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 60 }), (start, length) => {
        const span = { start, end: Math.min(TEXT.length, start + length) };
        expect(matchQuote(TEXT, quoteAt(TEXT, span))).toEqual({ ...span, score: 1 });
      }),
    );
  });

  it('tells repeated words apart by what stands around them', () => {
    const second = quoteOf('the European Union', 60);
    const moved = `A new first paragraph was put before it. ${TEXT}`;
    expect(matchQuote(moved, second)?.start).toBe(moved.lastIndexOf('the European Union'));
    expect(matchQuote(moved, quoteOf('the European Union'))?.start).toBe(moved.indexOf('the European Union'));
  });

  it('scores a better place higher', () => {
    const quote = quoteOf('It became a candidate in 2012.');
    const moved = `Words before. ${TEXT}`;
    const edited = TEXT.replace('It became a candidate', 'It was made a candidate');
    const uprooted = 'Elsewhere: It became a candidate in 2012. Nothing else is left of the article.';
    const poor = 'Elsewhere: It became the host of games in 2014.';
    const scores = [TEXT, moved, edited, uprooted, poor].map(text => scoreIn(text, quote));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('survives edits within the quote', () => {
    const quote = quoteOf('Serbia has not recognised Kosovo');
    const edited = TEXT.replace('has not recognised', 'has never recognized');
    const found = matchQuote(edited, quote);
    expect(found && edited.slice(found.start, found.end)).toBe('Serbia has never recognized Kosovo');
  });

  it('finds nothing rather than the wrong words', () => {
    expect(
      matchQuote('An article on something else entirely, about bread.', quoteOf('Serbia applied')),
    ).toBeUndefined();
    expect(matchQuote('', quoteOf('Serbia applied'))).toBeUndefined();
    expect(matchQuote(TEXT, { ...quoteOf('Serbia'), exact: '' })).toBeUndefined();
  });

  it('answers soon for a long quote that is gone', () => {
    const long = 'All of these words are no longer there. '.repeat(100);
    const text = TEXT.repeat(100);
    const start = performance.now();
    matchQuote(text, { exact: long, prefix: '', suffix: '', start: 0, end: long.length });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

type Selector = {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
};
type Annotations = {
  readonly rows: readonly { readonly target: readonly { readonly selector: readonly Selector[] }[] }[];
};

const ANCHORS = new URL('../../../../shared/eval/anchors/', import.meta.url);

describe.skipIf(!existsSync(ANCHORS))(
  'on the saved page with annotations (skipped where it is absent)',
  () => {
    it('finds all of them', async () => {
      const { JSDOM } = await import('jsdom');
      const read = (name: string) => readFileSync(new URL(name, ANCHORS), 'utf8');
      const text =
        new JSDOM(read('wikipedia-regression-testing.html')).window.document.body.textContent ?? '';
      const annotations: Annotations = JSON.parse(read('wikipedia-regression-testing.json'));
      for (const row of annotations.rows) {
        const selector = row.target[0]?.selector.find(one => one.type === 'TextQuoteSelector');
        const exact = selector?.exact ?? '';
        const quote = {
          exact,
          prefix: selector?.prefix ?? '',
          suffix: selector?.suffix ?? '',
          start: 0,
          end: 0,
        };
        const found = matchQuote(text, quote);
        expect(found && text.slice(found.start, found.end)).toBe(exact);
      }
    });
  },
);
