import { describe, expect, it } from 'vitest';
import { assignLevels } from '../../../lib/core/linking/highlight-levels.ts';
import type { LinkedMention } from '../../../lib/core/linking/link-names.ts';
import { isPainted } from '../../../lib/core/model/analysis.ts';
import { samplePack } from '../../support/sample-knowledge.ts';

const pack = samplePack();

const mention = (start: number, title: string | null): LinkedMention => ({
  start,
  end: start + 5,
  surface: 'x',
  kind: 'place',
  entity: title === null ? null : { title, qid: null, label: title },
  confidence: 0.95,
  reasons: [],
});

const levels = (mentions: readonly LinkedMention[], headingAt: number) =>
  assignLevels(
    mentions,
    [
      { start: 0, end: headingAt - 2, kind: 'paragraph' },
      { start: headingAt, end: headingAt + 10, kind: 'heading' },
    ],
    title => pack.findEntity(title),
  ).map(({ level }) => level);

describe('highlights', () => {
  it('are painted once a section, and again after a heading', () => {
    expect(levels([mention(0, 'Serbia'), mention(20, 'Serbia'), mention(110, 'Serbia')], 100)).toEqual([
      'few',
      'all',
      'few',
    ]);
  });

  it('are never painted for a name that is not known', () => {
    expect(levels([mention(0, null)], 100)).toEqual([null]);
    expect(isPainted(null, 'all')).toBe(false);
  });

  it('grow with the amount that the reader chose', () => {
    expect(isPainted('few', 'few')).toBe(true);
    expect(isPainted('normal', 'few')).toBe(false);
    expect(isPainted('normal', 'all')).toBe(true);
  });
});
