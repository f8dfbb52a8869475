import type { Claim } from '../../lib/core/model/analysis.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { crossValidate } from '../train-worthiness/cross-validate.ts';
import { readDebates } from '../train-worthiness/read-debates.ts';
import { TRAINING } from '../train-worthiness/training-options.ts';
import { type Figure, share } from './figures.ts';
import { readText } from './read-article.ts';
import { type MarkedPage, readToday } from './read-today.ts';

const figure = (set: string, name: string, value: number): Figure => ({ area: 'claims', set, name, value });

/**
 * The shipped weights have seen every debate sentence that we hold, so models trained without a part are scored on it.
 */
const scoreDebates = async (): Promise<readonly Figure[]> => {
  const { half, quarter } = crossValidate(await readDebates(), TRAINING);
  const set = 'debates, held out';
  return [
    figure(set, 'average precision, half positive', half.averagePrecision),
    figure(set, 'best F1, half positive', half.bestF1),
    figure(set, 'average precision, a quarter positive', quarter.averagePrecision),
    figure(set, 'best F1, a quarter positive', quarter.bestF1),
  ];
};

type Span = { readonly start: number; readonly end: number };

const findMarked = (page: MarkedPage, from: string, to: string): Span | undefined => {
  const start = page.text.indexOf(from);
  const end = start < 0 ? -1 : page.text.indexOf(to, start);
  return end < 0 ? undefined : { start, end: end + to.length };
};

const touches = (claims: readonly Claim[], span: Span): boolean =>
  claims.some(claim => claim.start < span.end && span.start < claim.end);

type PageTally = {
  readonly words: number;
  readonly normal: number;
  readonly few: number;
  readonly marked: readonly { readonly worth: boolean; readonly isTouched: boolean }[];
};

const tallyPage = (page: MarkedPage, knowledge: KnowledgeBase): PageTally => {
  const { claims } = readText(page.text, page.published, knowledge);
  const normal = claims.filter(claim => claim.level === 'few' || claim.level === 'normal');
  return {
    words: page.text.split(/\s+/).length,
    normal: normal.length,
    few: claims.filter(claim => claim.level === 'few').length,
    marked: page.claims.flatMap(({ from, to, worth }) => {
      const span = findMarked(page, from, to);
      return span ? [{ worth: worth === 1, isTouched: touches(normal, span) }] : [];
    }),
  };
};

const scoreToday = async (knowledge: KnowledgeBase): Promise<readonly Figure[]> => {
  const pages = (await readToday()).map(page => tallyPage(page, knowledge));
  const sum = (of: (page: PageTally) => number): number => pages.reduce((total, page) => total + of(page), 0);
  const marked = pages.flatMap(page => page.marked);
  const touchedShare = (worth: boolean): number => {
    const chosen = marked.filter(each => each.worth === worth);
    return share(chosen.filter(each => each.isTouched).length, chosen.length);
  };
  const perThousand = (name: string, count: number): Figure => ({
    ...figure(
      'today',
      name,
      share(
        1000 * count,
        sum(page => page.words),
      ),
    ),
    isCount: true,
  });
  return [
    figure('today', 'checkable clauses touched at "normal"', touchedShare(true)),
    figure('today', 'non-claims touched at "normal"', touchedShare(false)),
    perThousand(
      'claims per 1,000 words at "normal"',
      sum(page => page.normal),
    ),
    perThousand(
      'claims per 1,000 words at "few"',
      sum(page => page.few),
    ),
  ];
};

/** Claims: what is found in today's news, and check-worthiness on debate sentences. */
export const scoreClaims = async (knowledge: KnowledgeBase): Promise<readonly Figure[]> => [
  ...(await scoreToday(knowledge)),
  ...(await scoreDebates()),
];
