import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePack } from '../../../lib/knowledge/pack/write-pack.ts';
import { sampleContents } from '../../support/sample-knowledge.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

let folder = '';
let pack = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
  pack = join(folder, 'sample.pack');
  writeFileSync(pack, writePack(sampleContents()).bytes);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const writeInput = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const annotate = (args: readonly string[], input = '') => {
  const result = spawnSync('npx', ['tsx', 'scripts/annotate.ts', '--knowledge', pack, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  const lines = result.stdout.split('\n').filter(line => line !== '');
  return { status: result.status, stderr: result.stderr, lines: () => lines.map(line => JSON.parse(line)) };
};

const TEXT = 'Kosovo declared independence from Serbia in 2008. Aleksandar Vučić spoke on Tuesday.';

describe('annotate', { timeout: 30_000 }, () => {
  it('reads a text file as it is, with offsets into it', () => {
    const { status, lines } = annotate(['--published', '2025-11-05', '--timings', writeInput('a.txt', TEXT)]);
    expect(status).toBe(0);
    const [document] = lines();
    expect(document).toMatchObject({ text: TEXT, published: '2025-11-05', title: '' });
    expect(document.mentions[0]).toMatchObject({
      surface: 'Kosovo',
      entity: { title: 'Kosovo', qid: 'Q1246' },
      level: 'few',
    });
    for (const { start, end, surface } of document.mentions) expect(TEXT.slice(start, end)).toBe(surface);
    expect(document.dates).toContainEqual(
      expect.objectContaining({ surface: 'Tuesday', value: '2025-11-04' }),
    );
    expect(document.claims[0].record).toEqual({
      status: 'agrees',
      differs: null,
      events: ['kosovo-declares-independence'],
    });
    expect(Object.keys(document.timings).toSorted()).toEqual([
      'claimsMs',
      'datesMs',
      'extractMs',
      'linkMs',
      'recognizeMs',
      'timelineMs',
    ]);
  });

  it('extracts the article of a page', () => {
    const paragraphs = Array.from(
      { length: 6 },
      () => `<p>${TEXT} It was a long day of talks and of speeches.</p>`,
    ).join('');
    const html = `<html lang="en"><head><title>Talks</title><meta property="article:published_time" content="2025-11-05T10:00:00Z"></head><body><nav>Home</nav><article><h1>Talks</h1>${paragraphs}</article></body></html>`;
    const [document] = annotate([writeInput('a.html', html)]).lines();
    expect(document.title).toBe('Talks');
    expect(document.published).toContain('2025-11-05');
    expect(document.text).not.toContain('Home');
    expect(document.text.startsWith('Kosovo declared')).toBe(true);
  });

  it('answers each line of a stream in order, and says which could not be read', () => {
    const input = [
      JSON.stringify({ id: 'one', text: TEXT }),
      'not json',
      JSON.stringify({ id: 'three' }),
      JSON.stringify({ id: 'four', text: 'Serbia.', published: '2025-11-05' }),
    ].join('\n');
    const { status, lines } = annotate(['--jsonl', '-'], input);
    expect(status).toBe(1);
    expect(lines().map(({ id, error }) => [id, error?.code])).toEqual([
      ['one', undefined],
      ['line 2', 'bad-json'],
      ['three', 'bad-document'],
      ['four', undefined],
    ]);
  });

  it('scores every sentence with --all-claims', () => {
    const [document] = annotate(
      ['--all-claims', '-'],
      'Kosovo declared independence from Serbia in 2008. Is it so? We hope so.',
    ).lines();
    expect(document.claims.length).toBeGreaterThanOrEqual(3);
    expect(document.claims.at(-1).level).toBeNull();
  });

  it('lists the pack', () => {
    const titles = annotate(['--list-entities'])
      .lines()
      .map(({ title }) => title);
    expect(titles).toContain('Kosovo');
    expect(annotate(['--list-events']).lines()[0]).toMatchObject({
      id: 'kosovo-declares-independence',
      origin: 'written',
    });
  });

  it('tells wrong usage and missing files apart', () => {
    expect(annotate(['--wrong']).status).toBe(2);
    expect(annotate([]).status).toBe(2);
    expect(annotate(['--published', 'yesterday', '-']).status).toBe(2);
    const missing = annotate([join(folder, 'missing.txt')]);
    expect(missing.status).toBe(1);
    expect(missing.lines()[0].error.code).toBe('unreadable-file');
  });

  it('refuses a pack that is cut short', () => {
    const cut = join(folder, 'cut.pack');
    writeFileSync(cut, writePack(sampleContents()).bytes.subarray(0, 400));
    const { status, stderr } = annotate(['--knowledge', cut, '-'], TEXT);
    expect(status).toBe(1);
    expect(stderr).toContain('cut short');
  });

  it('answers whatever text there is', () => {
    const texts = [
      '',
      'a'.repeat(300_000),
      '\uD800 and \uDFFF',
      'A B '.repeat(20_000),
      '\u0301'.repeat(50_000),
    ];
    const { status, lines } = annotate(
      ['--jsonl', '-'],
      texts.map((text, id) => JSON.stringify({ id, text })).join('\n'),
    );
    expect(status).toBe(0);
    expect(lines().map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4']);
  });
});
