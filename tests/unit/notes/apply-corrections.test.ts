import { describe, expect, it } from 'vitest';
import type { Analysis, Mention } from '../../../lib/core/model/analysis.ts';
import { applyCorrections } from '../../../lib/core/notes/apply-corrections.ts';

const mention = (surface: string, title: string, start: number): Mention => ({
  start,
  end: start + surface.length,
  surface,
  kind: 'place',
  entity: { title, qid: null, label: title },
  confidence: 1,
  level: 'few',
  reasons: [],
});

const salient = (title: string, mentions: number) => ({
  title,
  qid: null,
  label: title,
  kind: 'place' as const,
  description: '',
  mentions,
  salience: 1,
});

const ANALYSIS: Analysis = {
  packVersion: 'p',
  mentions: [
    mention('Georgia', 'Georgia (country)', 0),
    mention('Georgia', 'Georgia (country)', 20),
    mention('Paris', 'Paris', 40),
  ],
  dates: [],
  entities: [salient('Georgia (country)', 2), salient('Paris', 1)],
  claims: [],
  repairs: [],
  timeline: [],
};

describe('corrections', () => {
  it('"not this" unlinks the words in its article, and nothing else', () => {
    const corrections = [
      { kind: 'not-this', articleId: 'a', surface: 'Georgia', title: 'Georgia (country)' } as const,
    ];
    const corrected = applyCorrections(ANALYSIS, corrections, 'a');
    expect(corrected.mentions.map(({ entity }) => entity?.title)).toEqual([undefined, undefined, 'Paris']);
    expect(corrected.mentions.map(({ level }) => level)).toEqual([null, null, 'few']);
    expect(corrected.entities.map(({ title }) => title)).toEqual(['Paris']);
    expect(applyCorrections(ANALYSIS, corrections, 'b')).toEqual(ANALYSIS);
  });

  it('"never" takes an entity off the page and leaves it in the lists', () => {
    const corrected = applyCorrections(ANALYSIS, [{ kind: 'never', title: 'Paris' }], 'a');
    expect(corrected.mentions.map(({ level }) => level)).toEqual(['few', 'few', null]);
    expect(corrected.entities).toEqual(ANALYSIS.entities);
  });
});
