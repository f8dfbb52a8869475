import type { Tagger } from '../../lib/core/mentions/tagger/open-tagger.ts';
import { TAGGED_KINDS } from '../../lib/core/mentions/tagger/tag-set.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { tokenizeText } from '../../lib/core/text/tokenize-text.ts';
import { findNth, readToday } from '../eval/read-today.ts';
import type { MarkedText } from './read-training.ts';

/** Precision, recall and F1 of typed, exact spans, in per cent with one decimal. */
export type Score = { readonly precision: number; readonly recall: number; readonly f1: number };

const percent = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;

type SpokenText = { readonly text: string; readonly keys: ReadonlySet<string> };

const scoreKeys = (texts: readonly SpokenText[], tagger: Tagger, knowledge: KnowledgeBase): Score => {
  const tally = { right: 0, said: 0, gold: 0 };
  for (const { text, keys } of texts) {
    const read = tokenizeText(text);
    const names = tagger.tag(read, knowledge);
    tally.said += names.length;
    tally.gold += keys.size;
    for (const { firstToken, endToken, kind } of names) {
      const span = `${read.tokens[firstToken]?.start} ${read.tokens[endToken - 1]?.end}`;
      if (keys.has(`${span} ${kind}`)) tally.right++;
    }
  }
  const { right, said, gold } = tally;
  return {
    precision: percent(right, said),
    recall: percent(right, gold),
    f1: percent(2 * right, said + gold),
  };
};

/** Scores held-out sentences, each read by itself. */
export const scoreTexts = (texts: readonly MarkedText[], tagger: Tagger, knowledge: KnowledgeBase): Score =>
  scoreKeys(
    texts.map(({ text, spans }) => ({
      text,
      keys: new Set(spans.map(({ start, end, kindIndex }) => `${start} ${end} ${TAGGED_KINDS[kindIndex]}`)),
    })),
    tagger,
    knowledge,
  );

/** Scores the tagger alone on today's news, whole articles; works count as other names. */
export const scoreToday = async (tagger: Tagger, knowledge: KnowledgeBase): Promise<Score> => {
  const pages = await readToday();
  const texts = pages.map(({ text, mentions }) => ({
    text,
    keys: new Set(
      mentions.flatMap(({ surface, nth, type }) => {
        const start = findNth(text, surface, nth);
        return start < 0 ? [] : [`${start} ${start + surface.length} ${type === 'work' ? 'other' : type}`];
      }),
    ),
  }));
  return scoreKeys(texts, tagger, knowledge);
};
