import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { inspectPack } from '../../../lib/knowledge/pack/inspect-pack.ts';
import type { Pack } from '../../../lib/knowledge/pack/open-pack.ts';
import { buildWikidataPack, type WikidataOptions } from '../../../scripts/pack/dump/build-wikidata-pack.ts';
import { visitLinks } from '../../../scripts/pack/dump/count-links.ts';
import { extractRecords } from '../../../scripts/pack/dump/extract-records.ts';
import { madeStream } from '../../../scripts/pack/dump/make-stream.ts';
import { NOTHING } from '../../../scripts/pack/dump/our-knowledge.ts';
import { scanDump } from '../../../scripts/pack/dump/scan-dump.ts';
import { COMPANY, dumpLines, madeItemJson, madeTerm, madeTime } from '../../support/made-items.ts';
import { sketchEntity, sketchEvent } from '../../support/sample-knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'wikidata-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let runs = 0;

const writeDump = (contents: string | Uint8Array, name = `dump-${runs++}.json`): string => {
  const file = join(folder, name);
  writeFileSync(file, contents);
  return file;
};

const build = async (dump: string, more: Partial<WikidataOptions> = {}) => {
  const out = join(folder, `${runs++}.pack`);
  const built = await buildWikidataPack({
    dump,
    top: 1000,
    out,
    folder: `${out}.work`,
    threads: 0,
    ours: NOTHING,
    words: ['her', 'the', 'works'],
    ...more,
  });
  if (!built.ok) throw new Error(built.error.message);
  return { ...built.value, bytes: readFileSync(out) };
};

const open = (bytes: Buffer): Pack => {
  const opened = inspectPack(new Uint8Array(bytes).buffer);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
};

const openDump = async (dump: string, more: Partial<WikidataOptions> = {}): Promise<Pack> =>
  open((await build(dump, more)).bytes);

const STREAM = [...madeStream(300)].join('');

const born = (date: string) => ({ P569: [{ mainsnak: madeTime(date), rank: 'normal' }] });

const SMALL = dumpLines([
  madeItemJson({
    id: 1,
    name: 'Lindi Vokri',
    claims: { ...born('1970-05-04'), P39: [madeTerm(4, '2001-02', '2003')] },
  }),
  madeItemJson({
    id: 2,
    name: 'Her',
    of: 11424,
    claims: { P577: [{ mainsnak: madeTime('2013'), rank: 'normal' }] },
  }),
  madeItemJson({ id: 3, name: 'Vokri Works', of: COMPANY, aliases: ['Works', 'VW Harbour'] }),
  madeItemJson({ id: 4, name: 'Mayor of Ovra', of: 4164871 }),
  madeItemJson({ id: 50, name: 'Nobody Linked', claims: { P463: [madeTerm(3, '1990-01-02')] } }),
]);

describe('a pack from a dump', () => {
  it('has an entity for each item and a row for each dated statement, in time order', async () => {
    const pack = await openDump(writeDump(SMALL, 'wikidata-20260105-all.json'));
    expect(pack.findEntity('Lindi Vokri')).toMatchObject({
      qid: 'Q1',
      kind: 'person',
      tier: 2,
      asOf: '2026-01',
    });
    expect(pack.eventsOf('Lindi Vokri').map(({ date, text, relation }) => [date, text, relation])).toEqual([
      ['1970-05-04', 'Lindi Vokri was born.', 'born'],
      ['2001-02', 'Lindi Vokri became Mayor of Ovra.', 'appointed'],
      ['2003', 'Lindi Vokri left office as Mayor of Ovra.', null],
    ]);
    expect(pack.eventsOf('Vokri Works')[0]).toMatchObject({
      roles: { actor: ['Nobody Linked'], object: ['Vokri Works'] },
      source: { title: 'Nobody Linked', url: 'https://en.wikipedia.org/wiki/Nobody_Linked' },
      checked: 'Wikidata statement, not compared with another text',
      origin: 'package',
    });
  });

  it('finds a name of common words, or an alias of one word, only with evidence', async () => {
    const { names } = await openDump(writeDump(SMALL));
    const formsOf = (...tokens: readonly string[]) => {
      let node: number | undefined = names.root;
      for (const token of tokens) node = node === undefined ? undefined : names.next(node, token);
      return node === undefined ? [] : names.candidates(node).map(({ form }) => form);
    };
    expect(formsOf('her')).toEqual(['short']);
    expect(formsOf('works')).toEqual(['short']);
    expect(formsOf('vw', 'harbour')).toEqual(['name']);
  });

  it('keeps the most linked-to', async () => {
    const pack = await openDump(writeDump(SMALL), { top: 2 });
    expect(pack.entityCount).toBe(2);
    expect(pack.findEntity('Vokri Works')).toBeDefined();
    expect(pack.findEntity('Mayor of Ovra')).toBeDefined();
  });

  it('is the same, byte for byte, from one thread or several, plain or compressed', async () => {
    const plain = await build(writeDump(STREAM, 'a-20260105.json'));
    const threaded = await build(writeDump(gzipSync(STREAM), 'b-20260105.json.gz'), { threads: 2 });
    expect(plain.manifest.counts.entities).toBe(300);
    expect(threaded.bytes.equals(plain.bytes)).toBe(true);
  }, 30_000);

  it('is the same from what the line filters gave for parts of the dump', async () => {
    const parts = mkdtempSync(join(folder, 'parts-'));
    const lines = STREAM.split('\n');
    const halves = [lines.slice(0, 150), lines.slice(150)].map(half => Buffer.from(half.join('\n')));
    const records = halves.flatMap(half => extractRecords(half).records);
    const links = halves.flatMap(half => {
      const counts = new Map<number, number>();
      visitLinks(half, item => counts.set(item, (counts.get(item) ?? 0) + 1));
      return [...counts].map(([item, count]) => `${item}\t${count}`);
    });
    writeFileSync(join(parts, 'records.jsonl'), `${records.join('\n')}\n`);
    writeFileSync(join(parts, 'counts.tsv'), `${links.join('\n')}\n`);
    const whole = await build(writeDump(STREAM), { top: 100, asOf: '2026-01' });
    const joined = await build(parts, { top: 100, asOf: '2026-01' });
    expect(joined.manifest.counts.entities).toBe(100);
    expect(joined.bytes.equals(whole.bytes)).toBe(true);
  });

  it('lets what is ours win: entities by id and title, names, and rows that tell the same', async () => {
    const ours = {
      sources: [],
      entities: [
        sketchEntity({
          title: 'Lindi Vokri (mayor)',
          label: 'Vokri',
          qid: 'Q1',
          kind: 'person',
          description: 'Our line',
        }),
        sketchEntity({ title: 'Vokri Works', qid: 'Q99', kind: 'other', description: 'Not that one' }),
      ],
      events: [
        sketchEvent({
          id: 'our-birth',
          date: '1970-05-04',
          relation: 'born',
          roles: { actor: ['Lindi Vokri (mayor)'] },
        }),
      ],
    };
    const pack = await openDump(writeDump(SMALL), { ours });
    expect(pack.findEntity('Lindi Vokri')).toBeUndefined();
    expect(pack.findEntity('Lindi Vokri (mayor)')).toMatchObject({ description: 'Our line', tier: 2 });
    expect(pack.eventsOf('Lindi Vokri (mayor)').map(({ id }) => id)).toEqual([
      'our-birth',
      'wd-Q1-P39-Q4-2001-02-start',
      'wd-Q1-P39-Q4-2003-end',
    ]);
    expect(pack.findEntity('Vokri Works')).toMatchObject({ qid: 'Q99', description: 'Not that one' });
    expect(pack.manifest.name).toBe('Backgrounder and Wikidata');
  });

  it('says what is wrong with a dump that is none', async () => {
    const options = {
      top: 1,
      threads: 0,
      ours: NOTHING,
      words: [],
      out: join(folder, 'x.pack'),
      folder: join(folder, 'x'),
    };
    const missing = await buildWikidataPack({ ...options, dump: join(folder, 'missing.json') });
    const empty = await buildWikidataPack({ ...options, dump: writeDump('<!doctype html>\n') });
    expect(missing).toMatchObject({ ok: false, error: { code: 'dump-unreadable' } });
    expect(empty).toMatchObject({ ok: false, error: { code: 'dump-empty' } });
  });
});

describe('a run that is stopped', () => {
  const small = { threads: 0, keptEveryBytes: 1000, batchBytes: 1000 };
  const recordsIn = (work: string): string => readFileSync(join(work, 'records.jsonl'), 'utf8');

  it.each([0, 1])(
    'goes on from where it was, with the same result (%d threads)',
    async threads => {
      const dump = writeDump([...madeStream(3000)].join(''));
      const whole = await scanDump({ ...small, dump, folder: join(folder, `whole-${threads}`) });
      const work = join(folder, `stopped-${threads}`);
      let lines = 0;
      const stopped = scanDump({
        ...small,
        threads,
        dump,
        folder: work,
        onProgress: state => {
          lines = state.lines;
          if (lines > 250) throw new Error('stopped');
        },
      });
      await expect(stopped).rejects.toThrow('stopped');
      const seen: number[] = [];
      const resumed = await scanDump({
        ...small,
        threads,
        dump,
        folder: work,
        onProgress: state => seen.push(state.lines),
      });
      expect(seen[0]).toBeGreaterThan(lines);
      expect(resumed.state).toMatchObject({ lines: 3002, records: 3000, isDone: true });
      expect(recordsIn(work)).toBe(recordsIn(join(folder, `whole-${threads}`)));
      const items = Array.from({ length: 5000 }, (_, item) => item);
      expect(items.map(resumed.countOf)).toEqual(items.map(whole.countOf));
    },
    30_000,
  );

  it('keeps what could be read of a compressed dump that is cut short, and says so', async () => {
    const cut = gzipSync(STREAM).subarray(0, 12_000);
    const { state } = await scanDump({ ...small, dump: writeDump(cut), folder: join(folder, 'cut') });
    expect(state.broken).not.toBe('');
    expect(state.isDone).toBe(false);
    expect(state.records).toBeGreaterThan(10);
    expect(state.faults).toBe(0);
    expect(state.lines).toBe(state.records + 1);
  });
});

const RECORDED = join(import.meta.dirname, '../../../../shared/eval/wikimedia/wikidata');

describe.skipIf(!existsSync(RECORDED))('recorded items', () => {
  const lines = () =>
    readdirSync(RECORDED).flatMap(file =>
      Object.values(JSON.parse(readFileSync(join(RECORDED, file), 'utf8')).entities).map(item =>
        JSON.stringify(item),
      ),
    );

  it('become entities with dated rows, and a sound pack', async () => {
    const { scan, bytes } = await build(writeDump(dumpLines(lines())));
    const pack = open(bytes);
    expect(scan).toMatchObject({ faults: 0, records: lines().length });
    expect(pack.findEntity('Douglas Adams')).toMatchObject({ qid: 'Q42', kind: 'person' });
    expect(pack.eventsOf('Douglas Adams').map(({ date, relation }) => [date, relation])).toEqual([
      ['1952-03-11', 'born'],
      ['2001-05-11', 'died'],
    ]);
    expect(pack.findEntity('Germany')).toMatchObject({ qid: 'Q183', kind: 'place' });
  });
});
