import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../../lib/core/analyze-article.ts';
import type { Claim } from '../../../lib/core/model/analysis.ts';
import { samplePack } from '../../support/sample-knowledge.ts';
import { sketchArticle } from '../../support/sketch-article.ts';

const pack = samplePack();

const claimsOf = (text: string): readonly Claim[] => analyzeArticle(sketchArticle(text), pack).claims;

const claimWith = (text: string, words: string): Claim | undefined =>
  claimsOf(text).find(claim => claim.text.includes(words));

describe('the record', () => {
  it('agrees with the year of an event that it knows to the day', () => {
    const claim = claimWith(
      'Kosovo unilaterally declared independence from Serbia in 2008, and has been quiet since.',
      'declared',
    );
    expect(claim?.record).toEqual({
      status: 'agrees',
      differs: null,
      events: ['kosovo-declares-independence'],
    });
    expect(claim?.date).toBe('2008');
  });

  it('differs where only the date is another, and says so', () => {
    const claim = claimWith('Kosovo declared independence from Serbia in 2009.', 'declared');
    expect(claim?.record).toMatchObject({ status: 'differs', differs: 'date' });
  });

  it('is silent on other participants', () => {
    expect(claimWith('Serbia declared independence from Kosovo in 2008.', 'declared')?.record.status).toBe(
      'silent',
    );
  });

  it('is silent on plans, conditions, denials and beliefs', () => {
    for (const text of [
      'Kosovo will declare independence from Serbia in 2008.',
      'Belgrade denied that Kosovo declared independence from Serbia in 2008.',
      'Kosovo falsely claimed that it declared independence from Serbia in 2008.',
      'If Kosovo declared independence from Serbia in 2008, talks were over.',
    ]) {
      expect(claimWith(text, 'Kosovo')?.record.status ?? 'silent').toBe('silent');
    }
  });

  it('differs by polarity where an event is denied that it has on that date', () => {
    const claim = claimWith('Kosovo never declared independence from Serbia in 2008.', 'Kosovo');
    expect(claim?.record).toMatchObject({ status: 'differs', differs: 'polarity' });
  });

  it('does not compare what a date only borders on', () => {
    for (const text of [
      'Since 2012 Kosovo has declared its independence from Serbia.',
      'Kosovo marked the anniversary of its declaration of independence from Serbia in 2012.',
    ]) {
      expect(claimWith(text, 'Kosovo')?.record.status).not.toBe('differs');
    }
  });

  it('finds the application behind an accession process', () => {
    const claim = claimWith(
      'Serbia’s EU accession process, which launched in 2009, has been slow.',
      'launched in 2009',
    );
    expect(claim?.text).toBe('Serbia’s EU accession process, which launched in 2009');
    expect(claim?.record).toMatchObject({ status: 'agrees', events: ['serbia-applies'] });
  });

  it('reads the subject of a relative clause', () => {
    const claim = claimWith(
      'He spoke of Kosovo, which declared independence from Serbia in 2008, at length.',
      'which declared',
    );
    expect(claim?.record.status).toBe('agrees');
  });
});

describe('claims', () => {
  it('are not found in quotations and questions', () => {
    const text =
      'He said: “Kosovo declared independence in 2008 and we know it.” Did Kosovo declare independence in 2008?';
    expect(claimsOf(text).filter(claim => claim.level !== null)).toEqual([]);
  });

  it('tell who says so', () => {
    const claims = claimsOf(
      'As per the European Commission, Kosovo declared independence from Serbia in 2008.',
    );
    expect(claims.at(-1)?.attributedTo).toBe('European Commission');
  });

  it('have the words of the text at their offsets', () => {
    const text = 'Kosovo – a former province – declared independence from Serbia in 2008 (on 17 February).';
    for (const claim of claimsOf(text)) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  });
});
