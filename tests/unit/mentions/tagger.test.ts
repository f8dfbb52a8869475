import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../lib/core/mentions/find-names.ts';
import { openTagger, type Tagger } from '../../../lib/core/mentions/tagger/open-tagger.ts';
import { tokenizeText } from '../../../lib/core/text/tokenize-text.ts';
import { openContents, sampleContents, samplePack, sketchEntity } from '../../support/sample-knowledge.ts';

const pack = samplePack();

const weights = (): ArrayBuffer => {
  const bytes = readFileSync(fileURLToPath(new URL('../../../models/names.tagger', import.meta.url)));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

const openShipped = (): Tagger => {
  const tagger = openTagger(weights());
  if (!tagger.ok) throw new Error(tagger.error.message);
  return tagger.value;
};

const tagger = openShipped();

/** The names of a text as `surface: kind`. */
const read = (text: string): readonly string[] => {
  const tokenized = tokenizeText(text);
  return tagger.tag(tokenized, pack).map(({ firstToken, endToken, kind }) => {
    const start = tokenized.tokens[firstToken]?.start;
    return `${text.slice(start, tokenized.tokens[endToken - 1]?.end)}: ${kind}`;
  });
};

describe('the tagger', () => {
  it('finds names that no list has', () => {
    expect(
      read(
        'The lawyer Marta Ilvessen told reporters in Dobrovice that the Ostrava Chamber of Commerce had agreed.',
      ),
    ).toEqual(['Marta Ilvessen: person', 'Dobrovice: place', 'Ostrava Chamber of Commerce: organization']);
  });

  it('leaves honorifics, offices and possessive endings out of a name', () => {
    expect(read('Mr. Peter Hallgren’s lawyer spoke before President Anna Keller’s arrival.')).toEqual([
      'Peter Hallgren: person',
      'Anna Keller: person',
    ]);
  });

  it('lets a name that is clear once help where it stands alone', () => {
    const kinds = read(
      'Prime Minister Tomas Halvek resigned on Monday. Halvek had led the party since 2014. Critics of Halvek said he had waited too long.',
    );
    expect(kinds).toEqual(['Tomas Halvek: person', 'Halvek: person', 'Halvek: person']);
  });

  it('finds nothing where nothing is named', () => {
    expect(read('Nobody knew what the weather would bring. They waited until the evening.')).toEqual([]);
  });

  it('answers any text with names in order, inside it and not overlapping', () => {
    const words = fc.constantFrom(
      'Anna',
      'Novak',
      'of',
      'the',
      'U.S.',
      '’s',
      '-',
      '&',
      '.',
      'É',
      '́',
      '\ud800',
      '1990',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map(parts => parts.join(' ')),
    );
    fc.assert(
      fc.property(anyText, text => {
        const tokenized = tokenizeText(text);
        let end = 0;
        for (const name of tagger.tag(tokenized, pack)) {
          expect(name.firstToken).toBeGreaterThanOrEqual(end);
          expect(name.endToken).toBeGreaterThan(name.firstToken);
          expect(name.confidence).toBeGreaterThan(0);
          expect(name.confidence).toBeLessThanOrEqual(1);
          end = name.endToken;
        }
        expect(end).toBeLessThanOrEqual(tokenized.tokens.length);
      }),
    );
  });

  it('answers a sentence of ten thousand capitals', () => {
    expect(read('Anna '.repeat(10_000)).length).toBeGreaterThan(0);
  });

  it('refuses bytes that are no weights, and weights that were damaged', () => {
    const damaged = new Uint8Array(weights());
    damaged[5000] = (damaged[5000] ?? 0) ^ 1;
    for (const bytes of [new ArrayBuffer(0), new ArrayBuffer(100), damaged.buffer]) {
      const opened = openTagger(bytes);
      expect(opened.ok ? '' : opened.error.code).toBe('tagger-damaged');
    }
  });
});

describe('names with a tagger', () => {
  const names = (text: string) => {
    const tokenized = tokenizeText(text);
    return findNames(tokenized, pack, tagger).map(({ firstToken, endToken, candidates }) => ({
      surface: text.slice(tokenized.tokens[firstToken]?.start, tokenized.tokens[endToken - 1]?.end),
      isKnown: candidates.length > 0,
    }));
  };

  it('are the pack’s where it spells them out, the tagger’s elsewhere', () => {
    expect(names('Serbia will answer, the lawyer Marta Ilvessen said.')).toEqual([
      { surface: 'Serbia', isKnown: true },
      { surface: 'Marta Ilvessen', isKnown: false },
    ]);
  });

  it('come apart at a possessive', () => {
    expect(names('The road runs through Serbia’s Sandzak.').map(({ surface }) => surface)).toContain(
      'Serbia',
    );
  });

  it('keep an event apart from its place', () => {
    const parade = openContents(
      sampleContents({
        entities: [
          sketchEntity({ title: 'Victory Day Parade', kind: 'event', names: ['Victory Day parade'] }),
          sketchEntity({ title: 'Moscow', kind: 'place' }),
        ],
      }),
    );
    const tokenized = tokenizeText('They attended the president’s Victory Day parade in Moscow.');
    const known = findNames(tokenized, parade, tagger).flatMap(
      ({ candidates }) => candidates[0]?.alias ?? [],
    );
    expect(known).toEqual(['Victory Day parade', 'Moscow']);
  });

  it('may be a single letter', () => {
    expect(names('He was writing on X about it.').map(({ surface }) => surface)).toEqual(['X']);
  });
});
