import { describe, expect, it } from 'vitest';
import { linkNames } from '../../../lib/core/linking/link-names.ts';
import { findNames } from '../../../lib/core/mentions/find-names.ts';
import { tokenizeText } from '../../../lib/core/text/tokenize-text.ts';
import { samplePack } from '../../support/sample-knowledge.ts';

const pack = samplePack();

/** What each name of a text was linked to: `surface → title`, or `surface → ?`. */
const read = (text: string): readonly string[] => {
  const tokenized = tokenizeText(text);
  return linkNames(tokenized, findNames(tokenized, pack), pack).map(
    ({ surface, entity }) => `${surface} → ${entity?.title ?? '?'}`,
  );
};

describe('names', () => {
  it('are linked whatever diacritics they are written with', () => {
    expect(read('He met Aleksandar Vucic there.')).toEqual(['Aleksandar Vucic → Aleksandar Vučić']);
  });

  it('stand without the office before them', () => {
    expect(
      read(
        'Yesterday European Commission President Ursula von der Leyen met Serbian President Aleksandar Vučić.',
      ),
    ).toEqual([
      'European Commission → European Commission',
      'Ursula von der Leyen → Ursula von der Leyen',
      'Serbian → Serbia',
      'Aleksandar Vučić → Aleksandar Vučić',
    ]);
  });

  it('leave out what an office is of', () => {
    expect(read('They met Secretary of State Ana Novak there.')).toEqual(['Ana Novak → ?']);
  });

  it('stand without the possessive', () => {
    expect(read('It was Serbia’s choice.')).toEqual(['Serbia → Serbia']);
  });

  it('need the case that the pack has', () => {
    expect(read('They told us that the US agreed.')).toEqual(['US → United States']);
  });

  it('of towns are not linked where they are a surname', () => {
    expect(read('The writer Ana Novak came. Later Novak left.')).toEqual(['Ana Novak → ?', 'Novak → ?']);
  });

  it('of a person stand for the person when only the surname is given', () => {
    expect(read('It was Aleksandar Vučić who came. Vučić said no.')).toEqual([
      'Aleksandar Vučić → Aleksandar Vučić',
      'Vučić → Aleksandar Vučić',
    ]);
  });

  it('of a person stand for the person also before the full name, as in a headline', () => {
    expect(read('It was about Vučić. Aleksandar Vučić came.')[0]).toBe('Vučić → Aleksandar Vučić');
  });

  it('keep the particles of a surname', () => {
    expect(read('It was Ursula von der Leyen who came. Then von der Leyen left.').at(-1)).toBe(
      'von der Leyen → Ursula von der Leyen',
    );
  });

  it('that two people share mean neither', () => {
    expect(read('It was Aleksandar Vučić and Andrej Vučić who came. Then Vučić left.').at(-1)).toBe(
      'Vučić → ?',
    );
  });

  it('in short form need evidence', () => {
    expect(read('Then X was solved.')).toEqual(['X → ?']);
    expect(read('He was writing on X about it.')).toEqual(['X → Twitter']);
  });

  it('of unknown bodies are not cut to the part that is known', () => {
    expect(read('She works at the Serbia Innovation Fund now.')).toEqual(['Serbia Innovation Fund → ?']);
  });

  it('do not begin with the ordinary word that opens a sentence', () => {
    expect(read('Notably, Serbia agreed. Talks were in Serbia.')).toEqual([
      'Serbia → Serbia',
      'Serbia → Serbia',
    ]);
  });

  it('are never read inside handles', () => {
    expect(read('Follow @Serbia_official now.')).toEqual([]);
  });
});
