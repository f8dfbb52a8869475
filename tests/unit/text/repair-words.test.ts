import { describe, expect, it } from 'vitest';
import { repairWords } from '../../../lib/core/text/repair-words.ts';
import { tokenizeText } from '../../../lib/core/text/tokenize-text.ts';

const WORDS = new Set(
  'country attend agenda independence intelligence refuse buyers attempt finish the to an reattempt'.split(
    ' ',
  ),
);

const repair = (text: string) => repairWords(tokenizeText(text), word => WORDS.has(word)).repairs;

describe('a damaged copy', () => {
  it('is read as it was written, at the same offsets', () => {
    const text =
      'The counattempt did attfinish, for indepfinishence, innotifyigence, purchaseers, to refutilize.';
    const repairs = repair(text);
    expect(repairs.map(({ restored }) => restored)).toEqual([
      'country',
      'attend',
      'independence',
      'intelligence',
      'buyers',
      'refuse',
    ]);
    for (const { start, end, surface } of repairs) expect(text.slice(start, end)).toBe(surface);
  });

  it('is never claimed of a clean text', () => {
    expect(repair('The country did attend, an attempt to finish the agenda.')).toEqual([]);
  });

  it('is not claimed for one odd word', () => {
    expect(repair('The counattempt did attend.')).toEqual([]);
  });

  it('is never found in a name', () => {
    expect(repair('Attfinish and Counattempt met.')).toEqual([]);
  });
});
