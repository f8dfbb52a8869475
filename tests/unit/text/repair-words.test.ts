import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairWords } from '../../../lib/core/text/repair-words.ts';
import { tokenizeText } from '../../../lib/core/text/tokenize-text.ts';
import { wordSource } from './word-source.ts';

const source = wordSource(
  `country attend agenda independence intelligence refuse buyers attempt finish the to an of and in that was said by
   government modern could which members would return with before union european president summit treaty people for
   winter important want giant insect merchant servant distant dozen often listen kitten written`,
  ['Serbia', 'Kosovo', 'India', 'European Union'],
);

const read = (text: string) => repairWords(tokenizeText(text), source);
const restored = (text: string) => read(text).repairs.map(repair => repair.restored);

describe('a copy altered by substitution', () => {
  it('is read as it was written, at the same offsets', () => {
    const text =
      'The counattempt did attfinish, for indepfinishence, innotifyigence, purchaseers, to refutilize.';
    const { repairs } = read(text);
    expect(repairs.map(repair => repair.restored)).toEqual([
      'country',
      'attend',
      'independence',
      'intelligence',
      'buyers',
      'refuse',
    ]);
    for (const { start, end, surface, kind } of repairs) {
      expect(text.slice(start, end)).toBe(surface);
      expect(kind).toBe('altered');
    }
  });

  it('is read by rules that no list has, where several words show them', () => {
    const text = 'That was importinsect to the merchinsect and the servinsect in the distinsect counattempt.';
    expect(restored(text)).toEqual(['important', 'merchant', 'servant', 'distant', 'country']);
  });

  it('is read in capitalised words too, once the rule is known', () => {
    expect(restored('The counattempt did attfinish. Indepfinishence of the counattempt.')).toContain(
      'Independence',
    );
  });

  it('is never claimed of a clean text, of one odd word, or of names', () => {
    expect(restored('The country did attend, an attempt to finish the agenda.')).toEqual([]);
    expect(restored('The counattempt did attend.')).toEqual([]);
    expect(restored('Attfinish and Counattempt met.')).toEqual([]);
  });
});

describe('other damage', () => {
  it('of the encoding is undone exactly', () => {
    const { repairs, text } = read('VuÄ\u008DiÄ‡ said itâ€™s the â€œUnionâ€\u009D in MÃ¼nchen.');
    expect(text.tokens.map(token => token.text).join(' ')).toBe(
      'Vučić said it ’s the “ Union ” in München .'.replace('it ’s', 'it ’s'),
    );
    expect(repairs.every(({ kind }) => kind === 'encoding')).toBe(true);
  });

  it('by character recognition is read where several words show it', () => {
    expect(restored('The govemment of lndia said that tbe c0untry and its rnembers wou1d retum.')).toEqual([
      'government',
      'India',
      'the',
      'country',
      'members',
      'would',
      'return',
    ]);
    expect(restored('The govemment said that the country was in the union.')).toEqual([]);
  });

  it('of spaces gives two words with the offsets of each', () => {
    const page = 'The president ofthe country and theEuropean summit inthe winter, andthe treaty.';
    const { text, repairs } = read(page);
    expect(repairs.map(repair => repair.restored)).toEqual(['of the', 'the European', 'in the', 'and the']);
    const words = text.tokens.filter(token => token.text === 'the' || token.text === 'European');
    for (const { start, end, text: word } of words) expect(page.slice(start, end)).toBe(word);
  });

  it('by invisible characters and letters of other alphabets is read through', () => {
    expect(restored('The coun\u00ADtry of S\u0435rbia.')).toEqual(['country', 'Serbia']);
    expect(restored('Москва and Κόσοβο, the treaty.')).toEqual([]);
  });

  it('at the ends of lines is read whole', () => {
    expect(restored('That was the indepen-\ndence of the country.')).toEqual(['independence']);
  });

  it('is not seen in addresses, accounts and code', () => {
    expect(restored('See ofthe.com, @andthe and #inthe or forthe/ofthe, and toLowerCase.')).toEqual([]);
  });
});

it('keeps every token at its place in the page, whatever the page holds', () => {
  const pieces = fc.constantFrom(
    'ofthe ',
    'counattempt ',
    'â€™',
    'Ä‡',
    '\u00AD',
    'ﬁ',
    'а',
    'theEuropean ',
    'rnembers ',
    'x',
    '. ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
      const page = parts.join('');
      const { text, repairs } = read(page);
      expect(text.text).toBe(page);
      let end = 0;
      for (const token of text.tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(page.length);
      for (const repair of repairs) expect(page.slice(repair.start, repair.end)).toBe(repair.surface);
    }),
  );
});
