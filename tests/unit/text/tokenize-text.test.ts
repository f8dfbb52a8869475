import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizeText } from '../../../lib/core/text/tokenize-text.ts';

const tokensOf = (text: string) => tokenizeText(text).tokens.map(token => token.text);

const sentencesOf = (text: string) => {
  const { sentences } = tokenizeText(text);
  return sentences.map(({ start, end }) => text.slice(start, end));
};

describe('tokens', () => {
  it('lose nothing but white space and move nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const { tokens } = tokenizeText(text);
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(at, token.start)).toMatch(/^[\s\u200B\uFEFF]*$/);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u200B\uFEFF]*$/);
      }),
    );
  });

  it('cover every lone surrogate', () => {
    expect(tokensOf('a\uD800b \uDC00')).toEqual(['a', '\uD800', 'b', '\uDC00']);
  });

  it.each([
    ['Serbia’s EU', ['Serbia', '’s', 'EU']],
    ['the U.S. and the E.U.', ['the', 'U.S.', 'and', 'the', 'E.U.']],
    ["O'Brien isn’t d’Ivoire", ["O'Brien", 'isn’t', 'd’Ivoire']],
    ['Ukraine-Southeast F-16s', ['Ukraine', '-', 'Southeast', 'F', '-', '16s']],
    ['£1,500.50 in the 1990s', ['£', '1,500.50', 'in', 'the', '1990s']],
    ['Група „Београд“', ['Група', '„', 'Београд', '“']],
  ])('of %j', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  it.each([
    ['one endless word', 'a'.repeat(1_000_000)],
    ['initialisms without end', 'U.'.repeat(300_000)],
    ['apostrophes', "a'".repeat(300_000)],
    ['combining marks', '\u0301'.repeat(500_000)],
    ['digits and commas', '1,'.repeat(300_000)],
    ['full stops', '.'.repeat(300_000)],
    ['quotes', '“ '.repeat(300_000)],
  ])('of %s take time linear in the text', (_, text) => {
    const start = performance.now();
    tokenizeText(text);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('sentences', () => {
  it.each([
    ['He met Mr. Smith on Oct. 30. Then he left.', ['He met Mr. Smith on Oct. 30.', 'Then he left.']],
    ['The U.S. said no. The end.', ['The U.S. said no.', 'The end.']],
    ['J. K. Rowling wrote. “Who?” he asked.', ['J. K. Rowling wrote.', '“Who?” he asked.']],
    ['“We will work on it.” He left.', ['“We will work on it.”', 'He left.']],
    ['A headline without a stop\n\nThe text begins.', ['A headline without a stop', 'The text begins.']],
    [
      'Zelensky Visits Azov Troops\nFierce fighting goes on.',
      ['Zelensky Visits Azov Troops', 'Fierce fighting goes on.'],
    ],
    ['It rose 3.5 percent. Then it fell.', ['It rose 3.5 percent.', 'Then it fell.']],
  ])('of %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('go on over the line breaks of a hard-wrapped text', () => {
    const text =
      'The agreement between the\nEuropean Union and the\nmember states was signed\nin Brussels today.';
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('hold every token once, in order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), text => {
        const { tokens, sentences } = tokenizeText(text);
        let next = 0;
        for (const sentence of sentences) {
          expect(sentence.firstToken).toBe(next);
          next = sentence.endToken;
        }
        expect(next).toBe(tokens.length);
      }),
    );
  });
});
