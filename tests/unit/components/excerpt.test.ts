import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeExcerpts } from '../../../components/background/excerpt.ts';
import { ARTICLE } from '../../support/gallery/sample-analysis.ts';
import { countOf, findSpan } from '../../support/gallery/sample-text.ts';

const join = (runs: readonly { readonly text: string }[]): string => runs.map(run => run.text).join('');

it('gives one excerpt a sentence, with every mention in it marked', () => {
  const spans = Array.from({ length: countOf('Kosovo') }, (_, nth) => findSpan('Kosovo', nth));
  const excerpts = makeExcerpts(ARTICLE, spans);
  expect(excerpts.map(({ runs }) => join(runs))).toEqual([
    'Kosovo declared independence from Serbia in 2008, and Belgrade has never accepted it.',
    'Kyiv has not recognised Kosovo either, and it abstained from a 2023 vote on Kosovo joining the Council of Europe.',
  ]);
  expect(excerpts[1]?.runs.filter(run => run.marked).map(run => run.text)).toEqual(['Kosovo', 'Kosovo']);
});

it('quotes the article as it is, whatever its sentences look like', () => {
  const words = fc.array(fc.constantFrom('a', 'Mr.', 'word', 'No.', 'x'.repeat(90), 'end.'), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, fc.nat(), (list, pick) => {
      const text = list.join(' ');
      const index = pick % list.length;
      const start = list.slice(0, index).join(' ').length + (index === 0 ? 0 : 1);
      const span = { start, end: start + (list[index] ?? '').length };
      const article = {
        ...ARTICLE,
        text,
        blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
      };
      const [excerpt] = makeExcerpts(article, [span]);
      expect(text).toContain(join(excerpt?.runs ?? []));
      expect(excerpt?.runs.find(run => run.marked)?.text).toBe(list[index]);
    }),
  );
});
