import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../lib/core/text/fold-name.ts';
import { openPack } from '../../../lib/knowledge/pack/open-pack.ts';
import { wikipediaAddress } from '../../../lib/knowledge/pack/wikipedia-address.ts';
import { writePack } from '../../../lib/knowledge/pack/write-pack.ts';
import {
  getEntity,
  openContents,
  sampleContents,
  samplePack,
  sketchEntity,
  sketchEvent,
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

  it('has the same bytes each time it is written, and another version for other contents', () => {
    expect(bytesOf()).toEqual(bytesOf());
    const { version } = writePack(sampleContents()).manifest;
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    const other = { ...sampleContents(), words: ['other'] };
    expect(writePack(other).manifest.version).not.toBe(version);
  });

  it('gives back addresses that follow from the title, and others', () => {
    const title = 'Café (film), 50% & more';
    const wikipedia = { title, url: wikipediaAddress(title) };
    const other = { title, url: 'https://example.org/other' };
    const pack = openContents(
      sampleContents({
        events: [
          sketchEvent({ id: 'a', date: '2010', source: wikipedia }),
          sketchEvent({ id: 'b', date: '2011', source: other }),
        ],
      }),
    );
    expect(pack.findEvent('a')?.source).toEqual(wikipedia);
    expect(pack.findEvent('b')?.source).toEqual(other);
  });

  it('gives every entity its own rows in time order, and finds each by title and id, whatever they are called', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 2, maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }),
        (titles, pairs) => {
          const at = (index: number): string => titles[index % titles.length] ?? '';
          const events = pairs.map(([a, b], index) =>
            sketchEvent({ id: `e${index}`, date: '2010', roles: { actor: [at(a)], object: [at(b)] } }),
          );
          const pack = openContents({
            name: 'made',
            words: [],
            sources: [],
            entities: titles.map(title => sketchEntity({ title, kind: 'other' })),
            events,
          });
          for (const title of titles) {
            expect(pack.findEntity(title)?.title).toBe(title);
            const own = events.filter(event => event.entities.includes(title)).map(({ id }) => id);
            expect(pack.eventsOf(title).map(({ id }) => id)).toEqual(own);
          }
          for (const { id } of events) expect(pack.findEvent(id)?.id).toBe(id);
          expect(pack.findEvent('none')).toBeUndefined();
        },
      ),
      { numRuns: 40 },
    );
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

  it('is refused at once where its header or manifest was changed, however large it is', () => {
    const bytes = bytesOf();
    const manifestEnd =
      256 + new TextEncoder().encode(JSON.stringify(writePack(sampleContents()).manifest)).length;
    fc.assert(
      fc.property(fc.integer({ min: 16, max: manifestEnd - 1 }), at => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ 0x55;
        const opened = openPack(changed.buffer, { checkWhole: false });
        expect(opened).toMatchObject({ ok: false, error: { code: 'pack-damaged' } });
      }),
      { numRuns: 100 },
    );
  });

  it('is opened without a look at its contents where that is asked for, and refused where they are checked', () => {
    const changed = bytesOf().slice();
    const last = changed.length - 20;
    changed[last] = (changed[last] ?? 0) ^ 1;
    expect(openPack(changed.buffer, { checkWhole: false }).ok).toBe(true);
    expect(openPack(changed.buffer, { checkWhole: true })).toMatchObject({
      ok: false,
      error: { code: 'pack-damaged', message: expect.stringContaining('wordBits') },
    });
  });

  it('is refused where it is longer than it was written', () => {
    const longer = new Uint8Array(bytesOf().length + 16);
    longer.set(bytesOf());
    expect(errorOf(longer)).toBe('pack-damaged');
  });

  it('is refused where it is of another version, or no pack at all', () => {
    const other = bytesOf();
    other[4] = 99;
    expect(errorOf(other)).toBe('pack-version');
    expect(errorOf(new TextEncoder().encode('<!doctype html><p>Not found</p> '))).toBe('pack-not-a-pack');
  });
});
