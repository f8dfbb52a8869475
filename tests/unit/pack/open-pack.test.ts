import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../lib/core/text/fold-name.ts';
import { openPack } from '../../../lib/knowledge/pack/open-pack.ts';
import { writePack } from '../../../lib/knowledge/pack/write-pack.ts';
import {
  getEntity,
  openContents,
  sampleContents,
  samplePack,
  sketchEntity,
} from '../../support/sample-knowledge.ts';

const bytesOf = (): Uint8Array => writePack(sampleContents()).bytes;

const errorOf = (bytes: Uint8Array): string | undefined => {
  const opened = openPack(bytes.slice().buffer);
  return opened.ok ? undefined : opened.error.code;
};

describe('a pack', () => {
  it('gives back what was written', () => {
    const pack = samplePack();
    expect(getEntity(pack, 'Serbia')).toMatchObject({ qid: 'Q403', kind: 'place', tier: 2, prominence: 0.9 });
    expect(pack.findEntity('Atlantis')).toBeUndefined();
    expect(pack.eventsOf('Serbia').map(({ id }) => id)).toEqual([
      'kosovo-declares-independence',
      'serbia-applies',
    ]);
    expect(pack.findEvent('kosovo-declares-independence')).toMatchObject({
      date: '2008-02-17',
      relation: 'declared-independence',
      roles: { actor: ['Kosovo'], object: ['Serbia'] },
      entities: ['Kosovo', 'Serbia'],
    });
  });

  it('finds every name that was written, by its folded tokens', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[A-Z][a-zčé]{1,8}( [A-Z][a-z]{1,6}){0,3}$/), {
          minLength: 1,
          maxLength: 40,
        }),
        names => {
          const pack = openContents(
            sampleContents({
              entities: names.map(name =>
                sketchEntity({ title: `The ${name} entity`, label: name, kind: 'other' }),
              ),
            }),
          );
          for (const name of names) {
            let node: number | undefined = pack.names.root;
            for (const token of foldName(name)) node = node && pack.names.next(node, token);
            expect(pack.names.candidates(node ?? 0).map(({ alias }) => alias)).toContain(name);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps phrases out of the names that are looked for in a text', () => {
    const pack = openContents(
      sampleContents({ entities: [sketchEntity({ title: 'War', kind: 'event', names: ['war in Kosovo'] })] }),
    );
    expect(pack.names.next(pack.names.root, 'war')).toBeDefined();
    expect(getEntity(pack, 'War').aliases).toContain('war in Kosovo');
    expect(pack.names.next(pack.names.next(pack.names.root, 'war') ?? 0, 'in')).toBeUndefined();
  });

  it('knows its words', () => {
    const pack = samplePack();
    expect(pack.isWord('country')).toBe(true);
    expect(pack.isWord('counattempt')).toBe(false);
  });

  it('has the same bytes each time it is written', () => {
    expect(bytesOf()).toEqual(bytesOf());
  });
});

describe('a bad pack', () => {
  it('is refused where it is cut short, wherever', () => {
    const bytes = bytesOf();
    for (const length of [0, 3, 8, 20, 100, bytes.length - 4, bytes.length - 1]) {
      expect(errorOf(bytes.subarray(0, length))).toBe('pack-truncated');
    }
  });

  it('is refused where a byte was changed', () => {
    const bytes = bytesOf();
    fc.assert(
      fc.property(fc.integer({ min: 16, max: bytes.length - 1 }), at => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ 0x55;
        expect(errorOf(changed)).toBe('pack-damaged');
      }),
      { numRuns: 50 },
    );
  });

  it('is refused where it is of another version, or no pack at all', () => {
    const other = bytesOf();
    other[4] = 99;
    expect(errorOf(other)).toBe('pack-version');
    expect(errorOf(new TextEncoder().encode('<!doctype html><p>Not found</p> '))).toBe('pack-not-a-pack');
  });
});
