import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeClause, scoreClause } from '../../../lib/core/claims/check-worthiness.ts';
import { joinWords } from '../../../lib/core/claims/clause-words.ts';
import type { ClauseContent } from '../../../lib/core/claims/read-frame.ts';
import { findDates } from '../../../lib/core/dates/find-dates.ts';
import { tokenizeText } from '../../../lib/core/text/tokenize-text.ts';

/** The first sentence of a text as one clause. */
const contentOf = (words: string): ClauseContent => {
  const text = tokenizeText(words);
  const sentence = text.sentences[0] ?? { start: 0, end: 0, firstToken: 0, endToken: 0 };
  return {
    text,
    clause: { ...sentence, sentence, head: null },
    mentions: [],
    headMentions: [],
    dates: findDates({ text, published: '2025-11-05' }),
    joined: joinWords(text, sentence.firstToken, sentence.endToken),
  };
};

const newsScore = (words: string): number => judgeClause(contentOf(words)).newsScore;

const CHECKABLE = [
  'Kosovo declared independence from Serbia on 17 February 2008.',
  'Unemployment in the region fell to 4.2 per cent in 2024, the lowest rate since 1991.',
  'The city council voted 12 to 3 on Tuesday to close two of its five libraries.',
  'Norlandia was the first country to sign the treaty, in March 1999.',
  'The company cut 3,000 jobs after its profits dropped by half last year.',
  'More than 40,000 people were killed in the earthquake, and 2 million lost their homes.',
] as const;

const NOT_CHECKABLE = {
  opinions: [
    'It is a truly wonderful idea that deserves our respect.',
    'Nothing could be more important than the courage of a great leader.',
  ],
  questions: [
    'Why should anybody trust them with such a thing?',
    'Did Kosovo declare independence from Serbia in 2008?',
  ],
  promises: [
    'We will work hard to give every child a better future.',
    'The new government will make the streets safer for all.',
  ],
  predictions: ['It may well become harder to find a way out.', 'Talks could perhaps begin soon.'],
  feelings: ['I hope that you feel as happy as I do.', 'Thank you all, my friends, and good night.'],
} as const;

describe('check-worthiness', () => {
  const leastCheckable = Math.min(...CHECKABLE.map(newsScore));

  it.each(Object.entries(NOT_CHECKABLE))('puts every checkable sentence above %s', (_, sentences) => {
    for (const sentence of sentences) expect(newsScore(sentence)).toBeLessThan(leastCheckable);
  });

  it('ranks the same way as trained, before news prose is allowed for', () => {
    const best = Math.max(
      ...[...NOT_CHECKABLE.opinions, ...NOT_CHECKABLE.promises, ...NOT_CHECKABLE.feelings].map(words =>
        scoreClause(contentOf(words)),
      ),
    );
    for (const sentence of CHECKABLE) expect(scoreClause(contentOf(sentence))).toBeGreaterThan(best);
  });

  it('prefers what happened to the same thing planned', () => {
    expect(newsScore('Norlandia cut its military budget by 12 per cent.')).toBeGreaterThan(
      newsScore('Norlandia plans to cut its military budget by 12 per cent.'),
    );
  });

  it('prefers a statement to the same words as a question', () => {
    expect(newsScore('The senate passed the bill in 2019.')).toBeGreaterThan(
      newsScore('The senate passed the bill in 2019?'),
    );
  });

  it('does not take the month of May for a possibility, nor the US for us', () => {
    expect(newsScore('Voters in May rejected the 2023 treaty.')).toBeGreaterThan(
      newsScore('Voters in time may reject the 2023 treaty.'),
    );
    expect(newsScore('The army of the US left in 2021.')).toBeGreaterThan(
      newsScore('The army of us left in 2021.'),
    );
  });

  it('gives the same score every time', () => {
    for (const sentence of CHECKABLE) expect(newsScore(sentence)).toBe(newsScore(sentence));
  });

  it.each(['', '…', '?', '"', '12', '😀 😀', '\u200b', 'ﬁ ŽŽŽ Ж', 'a'.repeat(5000)])(
    'answers odd input %j with a share',
    words => {
      const { score, newsScore: shifted } = judgeClause(contentOf(words));
      for (const each of [score, shifted]) {
        expect(each).toBeGreaterThanOrEqual(0);
        expect(each).toBeLessThanOrEqual(1);
      }
    },
  );

  it('stays between 0 and 1 whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), words => {
        const { score, newsScore: shifted } = judgeClause(contentOf(words));
        return score >= 0 && score <= 1 && shifted >= 0 && shifted <= 1;
      }),
    );
  });

  it('judges a clause without the marks around it', () => {
    const sentence = 'Norlandia joined the union in 2004';
    expect(newsScore(`“${sentence}”.`)).toBeCloseTo(newsScore(sentence), 6);
  });
});
