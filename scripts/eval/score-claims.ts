import { scoreSentences } from '../../lib/core/claims/score-sentences.ts';
import type { Claim } from '../../lib/core/model/analysis.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { tokenizeText } from '../../lib/core/text/tokenize-text.ts';
import { readJsonLines } from './eval-folder.ts';
import { type Figure, share } from './figures.ts';
import { readText } from './read-article.ts';
import { type MarkedPage, readToday } from './read-today.ts';

type DebateSentence = { readonly text: string; readonly label: 0 | 1 };

const figure = (set: string, name: string, value: number): Figure => ({ area: 'claims', set, name, value });

/** Area under the precision-recall curve, as the mean of the precision at each positive. */
export const averagePrecision = (
  scored: readonly { readonly score: number; readonly label: 0 | 1 }[],
): number => {
  let positives = 0;
  let sum = 0;
  scored
    .toSorted((a, b) => b.score - a.score)
    .forEach(({ label }, index) => {
      if (label === 0) return;
      positives++;
      sum += positives / (index + 1);
    });
  return share(sum, positives);
};

const scoreDebates = async (knowledge: KnowledgeBase): Promise<readonly Figure[]> => {
  const lines = await readJsonLines<DebateSentence>('claims', 'claimbuster-train.jsonl');
  const scored = lines.map(({ text, label }) => {
    const analysis = readText(text, null, knowledge);
    const claims = scoreSentences({ text: tokenizeText(text), ...analysis, knowledge }, analysis.claims);
    return { label, score: Math.max(0, ...claims.map(claim => claim.score)) };
  });
  return [figure('debates (claimbuster)', 'average precision', averagePrecision(scored))];
};

type Span = { readonly start: number; readonly end: number };

const findMarked = (page: MarkedPage, from: string, to: string): Span | undefined => {
  const start = page.text.indexOf(from);
  const end = start < 0 ? -1 : page.text.indexOf(to, start);
  return end < 0 ? undefined : { start, end: end + to.length };
};

const touches = (claims: readonly Claim[], span: Span): boolean =>
  claims.some(claim => claim.start < span.end && span.start < claim.end);

const scoreToday = async (knowledge: KnowledgeBase): Promise<readonly Figure[]> => {
  const tally = { worth: 0, worthTouched: 0, other: 0, otherTouched: 0, words: 0, normal: 0, few: 0 };
  for (const page of await readToday()) {
    const { claims } = readText(page.text, page.published, knowledge);
    const normal = claims.filter(claim => claim.level === 'few' || claim.level === 'normal');
    tally.words += page.text.split(/\s+/).length;
    tally.normal += normal.length;
    tally.few += claims.filter(claim => claim.level === 'few').length;
    for (const { from, to, worth } of page.claims) {
      const span = findMarked(page, from, to);
      if (!span) continue;
      tally[worth ? 'worth' : 'other']++;
      if (touches(normal, span)) tally[worth ? 'worthTouched' : 'otherTouched']++;
    }
  }
  const perThousand = (name: string, count: number): Figure => ({
    ...figure('today', name, (1000 * count) / tally.words),
    isCount: true,
  });
  return [
    figure('today', 'checkable clauses touched at "normal"', share(tally.worthTouched, tally.worth)),
    figure('today', 'non-claims touched at "normal"', share(tally.otherTouched, tally.other)),
    perThousand('claims per 1,000 words at "normal"', tally.normal),
    perThousand('claims per 1,000 words at "few"', tally.few),
  ];
};

/** Claims: what is found in today's news, and check-worthiness on debate sentences. */
export const scoreClaims = async (knowledge: KnowledgeBase): Promise<readonly Figure[]> => [
  ...(await scoreToday(knowledge)),
  ...(await scoreDebates(knowledge)),
];
