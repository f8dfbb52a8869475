import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageStatements } from '../../../lib/core/model/claim-review.ts';
import { readRecords } from '../../../lib/page/json-ld.ts';
import { readPageStatements } from '../../../lib/page/page-statements.ts';
import { documentOf } from './fixture-document.ts';

const ld = (json: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(json).replaceAll('<', '\\u003c')}</script>`;

const read = (html: string, published: string | null = '2025-11-05'): PageStatements => {
  const document = documentOf(html, 'https://news.example/story');
  return readPageStatements(document, readRecords(document), published);
};

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'The bridge was closed for a year.',
  author: { '@type': 'Organization', name: 'The Checking Desk' },
  reviewRating: { '@type': 'Rating', ratingValue: '2', bestRating: 5, alternateName: 'Mostly wrong' },
  datePublished: '2025-11-04T10:00:00Z',
  url: 'https://checks.example/bridge',
};

const reviewsOf = (json: unknown) => read(ld(json)).reviews;

describe('reviews of claims in a page', () => {
  it('are read as fact-checkers publish them', () => {
    const expected = {
      claim: 'The bridge was closed for a year.',
      publisher: 'The Checking Desk',
      rating: 'Mostly wrong',
      date: '2025-11-04',
      url: 'https://checks.example/bridge',
    };
    expect(reviewsOf(REVIEW)).toEqual([expected]);
    expect(
      reviewsOf({ '@graph': [{ '@type': 'WebPage' }, { ...REVIEW, '@type': ['ClaimReview'] }] }),
    ).toEqual([expected]);
    expect(reviewsOf([REVIEW, REVIEW])).toHaveLength(1);
  });

  it('have a rating in numbers where they have none in words', () => {
    const rating = (reviewRating: unknown) => reviewsOf({ ...REVIEW, reviewRating })[0]?.rating;
    expect(rating({ ratingValue: 2, bestRating: '5' })).toBe('2 of 5');
    expect(rating([{ ratingValue: '2' }])).toBe('2');
    expect(rating({ ratingValue: 'NaN' })).toBeUndefined();
  });

  it.each([
    ['no claim', { claimReviewed: undefined }],
    ['no publisher', { author: undefined }],
    ['no rating', { reviewRating: undefined }],
    ['an address that is no https', { url: 'http://checks.example' }],
    ['a script for an address', { url: 'javascript:alert(1)' }],
    ['a claim of nothing that is seen', { claimReviewed: '\u200b\u202e ' }],
  ])('are passed over with %s', (_, changes) => {
    expect(reviewsOf({ ...REVIEW, ...changes })).toEqual([]);
  });

  it('are plain, short and few', () => {
    const [review] = reviewsOf({
      ...REVIEW,
      claimReviewed: `<b>bold</b>\u202e ${'x'.repeat(5000)}`,
      datePublished: 'yesterday',
    });
    expect(review?.claim).toMatch(/^<b>bold<\/b> x+…$/);
    expect(review?.claim.length).toBeLessThanOrEqual(400);
    expect(review?.date).toBeNull();
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...REVIEW,
      url: `https://c.example/${index}`,
    }));
    expect(reviewsOf(many)).toHaveLength(20);
  });

  it('are never an error, whatever stands there', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(REVIEW)), fc.jsonValue()), broken => {
        const reviews = reviewsOf({ ...REVIEW, ...broken, '@type': 'ClaimReview' });
        for (const review of reviews) expect(review.url).toMatch(/^https:\/\//);
      }),
    );
  });
});

describe('a later change of the article', () => {
  const article = (dateModified: string) => ld({ '@type': 'NewsArticle', headline: 'x', dateModified });

  it('is a day after publication', () => {
    expect(read(article('2025-11-07T09:00:00Z')).updated).toBe('2025-11-07');
    expect(read('<meta property="article:modified_time" content="2025-11-06">').updated).toBe('2025-11-06');
    expect(read(article('2025-11-05T23:00:00Z')).updated).toBeNull();
    expect(read(article('soon')).updated).toBeNull();
    expect(read(article('2025-11-07'), null).updated).toBeNull();
  });
});
