import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openPack } from '../../../lib/knowledge/pack/open-pack.ts';

const FILE = new URL('../../fixtures/record/sentences.jsonl', import.meta.url);
const PACK = new URL('../../../public/pack/backgrounder.pack', import.meta.url);

const PARTS = ['date', 'actor', 'object', 'quantity', 'polarity'] as const;

const SENTENCE = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^r\d{3}$/)),
  text: v.pipe(v.string(), v.minLength(20)),
  published: v.pipe(v.string(), v.isoDate()),
  claim: v.pipe(v.string(), v.minLength(15)),
  events: v.pipe(v.array(v.string()), v.minLength(1)),
  expected: v.picklist(['agrees', 'differs', 'silent']),
  differs: v.nullable(v.picklist(PARTS)),
  class: v.picklist(['true', 'changed', 'trap', 'non-claim']),
  why: v.pipe(v.string(), v.minLength(5)),
  accept: v.optional(v.array(v.pipe(v.string(), v.regex(/^(agrees|differs(:\w+)?|silent)$/)))),
});

type Sentence = v.InferOutput<typeof SENTENCE>;

const EXPECTED_OF: Readonly<Record<Sentence['class'], Sentence['expected']>> = {
  true: 'agrees',
  changed: 'differs',
  trap: 'silent',
  'non-claim': 'silent',
};

const sentences: readonly Sentence[] = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map(line => v.parse(SENTENCE, JSON.parse(line)));

const countOf = (keep: (sentence: Sentence) => boolean): number => sentences.filter(keep).length;

const repeated = (values: readonly string[], most: number): string[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > most).map(([value]) => value);
};

describe('the sentences for the record', () => {
  it('have ids and texts of their own', () => {
    expect(
      repeated(
        sentences.map(({ id }) => id),
        1,
      ),
    ).toEqual([]);
    expect(
      repeated(
        sentences.map(({ text }) => text),
        1,
      ),
    ).toEqual([]);
  });

  it('mark a claim that stands once in the text', () => {
    const unclear = sentences.filter(({ text, claim }) => text.split(claim).length !== 2);
    expect(unclear.map(({ id }) => id)).toEqual([]);
  });

  it('expect what their class means, with a part where something differs', () => {
    const wrong = sentences.filter(
      sentence =>
        sentence.expected !== EXPECTED_OF[sentence.class] ||
        (sentence.differs === null) === (sentence.expected === 'differs'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('are many in every class, and of every part', () => {
    expect(countOf(sentence => sentence.class === 'true')).toBeGreaterThanOrEqual(200);
    expect(countOf(sentence => sentence.class === 'changed')).toBeGreaterThanOrEqual(200);
    expect(countOf(sentence => sentence.expected === 'silent')).toBeGreaterThanOrEqual(120);
    for (const part of PARTS) {
      expect(
        countOf(({ differs }) => differs === part),
        part,
      ).toBeGreaterThanOrEqual(20);
    }
  });

  it('spread over the events: at most three sentences each', () => {
    expect(
      repeated(
        sentences.flatMap(({ events }) => events),
        3,
      ),
    ).toEqual([]);
  });

  it.skipIf(!existsSync(PACK))('name events of the pack', () => {
    const bytes = new Uint8Array(readFileSync(PACK));
    const pack = openPack(bytes.buffer);
    if (!pack.ok) throw new Error(pack.error.message);
    const { findEvent } = pack.value;
    const unknown = sentences.flatMap(({ events }) => events).filter(id => findEvent(id) === undefined);
    expect(unknown).toEqual([]);
  });
});
