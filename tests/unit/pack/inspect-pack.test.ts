import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../../lib/knowledge/pack/hash.ts';
import { inspectPack } from '../../../lib/knowledge/pack/inspect-pack.ts';
import { HEADER_WORDS, type PackContents, SECTION_WORDS } from '../../../lib/knowledge/pack/pack-format.ts';
import { SECTION_NAMES } from '../../../lib/knowledge/pack/sections.ts';
import { writePack } from '../../../lib/knowledge/pack/write-pack.ts';
import { sampleContents, sketchEntity, sketchEvent } from '../../support/sample-knowledge.ts';

const bytesOf = (contents: PackContents): ArrayBuffer => writePack(contents).bytes.slice().buffer;

const faultOf = (bytes: ArrayBuffer): string => {
  const inspected = inspectPack(bytes);
  return inspected.ok ? 'sound' : `${inspected.error.code} ${inspected.error.message}`;
};

const KOSOVO = { actor: ['Kosovo'] };

const HEADER_BYTES = 256;

const sectionsOf = (
  words: Uint32Array,
): readonly (readonly [place: number, offset: number, length: number])[] =>
  Array.from({ length: SECTION_NAMES.length }, (_, index) => {
    const place = HEADER_WORDS + index * SECTION_WORDS;
    return [place, words[place + 1] ?? 0, words[place + 2] ?? 0];
  });

/** Changes one word of the contents and makes the checksums fit again, as someone with bad intent would. */
const forge = (bytes: ArrayBuffer, at: number, value: number): ArrayBuffer => {
  const words = new Uint32Array(bytes.slice(0));
  words[at] = value;
  for (const [place, offset, length] of sectionsOf(words)) {
    const end = offset + length;
    if (end <= words.buffer.byteLength)
      words[place + 3] = checksumOf(new Uint8Array(words.buffer, offset, length));
  }
  words[3] = checksumOf(new Uint8Array(words.buffer, 16, HEADER_BYTES - 16));
  return words.buffer;
};

describe('a pack of unknown origin', () => {
  it('passes where it is sound', () => {
    expect(faultOf(bytesOf(sampleContents()))).toBe('sound');
  });

  it.each([
    ['a script for a source', { source: { title: 'x', url: 'javascript:alert(1)' } }],
    ['a plain http source', { source: { title: 'x', url: 'http://example.org/' } }],
    ['no date', { date: '2008-13-45' }],
    ['a text without end', { text: 'a'.repeat(501) }],
    ['marks that turn the direction', { text: 'In 2008 \u202e8002 nI' }],
    ['a month that is none', { asOf: 'yesterday' }],
  ])('is refused for %s', (_, part) => {
    const events = [sketchEvent({ id: 'a', date: '2008', roles: KOSOVO, ...part })];
    expect(faultOf(bytesOf(sampleContents({ events })))).toContain('pack-unsound');
  });

  it('is refused for a description that is too long, and says whose', () => {
    const entities = [sketchEntity({ title: 'Novi', kind: 'place', description: 'a'.repeat(301) })];
    expect(faultOf(bytesOf(sampleContents({ entities })))).toMatch(/pack-unsound.*“Novi”, description/);
  });

  it('never runs without end or throws, whatever number was changed', () => {
    const bytes = bytesOf(sampleContents());
    const last = bytes.byteLength / 4 - 1;
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: last }),
        fc.integer({ min: 0, max: 0xffff_ffff }),
        (at, value) => {
          const inspected = inspectPack(forge(bytes, at, value));
          if (!inspected.ok) return;
          const { names, entityAt } = inspected.value;
          for (const token of ['serbia', 'european', 'x', 'nothing']) {
            const node = names.next(names.root, token);
            for (const { entityIndex } of node === undefined ? [] : names.candidates(node))
              entityAt(entityIndex);
          }
          inspected.value.eventsOf('Serbia');
        },
      ),
      { numRuns: 400 },
    );
  });
});
