import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createPackWriter } from '../../../lib/knowledge/pack/create-pack-writer.ts';
import { checksumOf, createChecksum } from '../../../lib/knowledge/pack/hash.ts';
import { createMemorySpool, createWordSpool } from '../../../lib/knowledge/pack/spool.ts';
import { createWordList } from '../../../lib/knowledge/pack/word-list.ts';
import { writePack } from '../../../lib/knowledge/pack/write-pack.ts';
import { createFileSpools } from '../../../scripts/pack/dump/file-spool.ts';
import { sampleContents } from '../../support/sample-knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-writer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wordsOf = (chunks: Iterable<Uint8Array>): readonly number[] =>
  [...chunks].flatMap(chunk => [...new Uint32Array(chunk.slice().buffer)]);

describe('lists of integers', () => {
  const many = Array.from({ length: 70_000 }, (_, index) => (index * 7919) >>> 0);

  it('give back what was pushed, over several pages', () => {
    const list = createWordList();
    for (const word of many) list.push(word);
    list.set(66_000, 5);
    expect(list.length()).toBe(many.length);
    expect(list.get(66_000)).toBe(5);
    expect(list.get(many.length)).toBe(0);
    expect(wordsOf(list.chunks())).toEqual(many.with(66_000, 5));
  });

  it.each([
    ['memory', () => createMemorySpool()],
    ['a file', () => createFileSpools(folder).create()],
  ])('come back from %s, as often as they are asked for', (_, createSpool) => {
    const spool = createWordSpool(createSpool());
    for (const word of many) spool.push(word);
    expect(wordsOf(spool.chunks())).toEqual(many);
    expect(wordsOf(spool.chunks())).toEqual(many);
  });
});

describe('a checksum', () => {
  it('is the same in pieces, and another for any changed byte', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.nat(12),
        fc.nat(),
        (bytes, cut, changed) => {
          const whole = checksumOf(bytes);
          const pieces = createChecksum();
          pieces.add(bytes.subarray(0, cut * 16));
          pieces.add(bytes.subarray(cut * 16));
          expect(pieces.value()).toBe(whole);
          const at = changed % bytes.length;
          expect(checksumOf(bytes.with(at, (bytes[at] ?? 0) ^ 0x10))).not.toBe(whole);
        },
      ),
    );
  });
});

describe('a pack that is written through files', () => {
  it('is the one that is written in memory, and leaves no files', () => {
    const spools = createFileSpools(folder);
    const writer = createPackWriter(spools.create);
    const contents = sampleContents();
    for (const entity of contents.entities) writer.addEntity(entity);
    for (const event of contents.events) writer.addEvent(event);
    const { blocks } = writer.finish(contents);
    const written = Buffer.concat([...blocks()]);
    expect(written.equals(writePack(contents).bytes)).toBe(true);
    const before = readdirSync(folder).length;
    spools.remove();
    expect(readdirSync(folder).length).toBe(before - 1);
  });

  it('names the title that a row speaks of and no entity has', () => {
    const contents = sampleContents();
    const [event] = contents.events;
    const writer = createPackWriter();
    expect(() => event && writer.addEvent(event)).toThrow('No entity has the title "Kosovo".');
  });
});
