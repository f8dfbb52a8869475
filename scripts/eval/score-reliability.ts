import type { Mention } from '../../lib/core/model/analysis.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { readText } from './read-article.ts';
import { type GoldText, readGumTexts, readTodayTexts, readWikiFairTexts } from './read-linking-sets.ts';

/** Lower bounds of the bands of confidence; the last one ends at 1. */
const BANDS = [0, 0.65, 0.75, 0.8, 0.85, 0.9, 0.95] as const;

type Tally = { links: number; right: number; confidence: number };

const isSame = (mention: Mention, gold: { start: number; end: number }): boolean =>
  mention.start < gold.end && gold.start < mention.end;

/** For a link on a name that somebody marked, whether it is right; undefined where nobody marked one. */
const judge = (mention: Mention, { mentions }: GoldText): boolean | undefined => {
  const { entity } = mention;
  const marked = mentions.filter(gold => isSame(mention, gold));
  const isExact = marked.some(gold => gold.start === mention.start && gold.end === mention.end);
  if (!entity || marked.length === 0) return undefined;
  const isRight = marked.some(
    ({ titles, qid }) => titles.includes(entity.title) || (qid !== null && qid === entity.qid),
  );
  return isRight || isExact ? isRight : undefined;
};

const tallyLinks = (texts: readonly GoldText[], knowledge: KnowledgeBase): readonly Tally[] => {
  const tallies = BANDS.map((): Tally => ({ links: 0, right: 0, confidence: 0 }));
  for (const text of texts) {
    for (const mention of readText(text.text, text.published, knowledge).mentions) {
      const isRight = judge(mention, text);
      const tally = tallies[BANDS.findLastIndex(from => mention.confidence >= from)];
      if (isRight === undefined || !tally) continue;
      tally.links += 1;
      tally.right += isRight ? 1 : 0;
      tally.confidence += mention.confidence;
    }
  }
  return tallies;
};

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(0).padStart(4);

/** How sure links were and how many of them were right: one line for each band of confidence that has links. */
export const reliabilityTable = async (knowledge: KnowledgeBase): Promise<readonly string[]> => {
  const texts = [...(await readTodayTexts()), ...(await readGumTexts()), ...(await readWikiFairTexts())];
  return tallyLinks(texts, knowledge).flatMap(({ links, right, confidence }, band) => {
    if (links === 0) return [];
    const bounds = `${(BANDS[band] ?? 0).toFixed(2)}–${(BANDS[band + 1] ?? 1).toFixed(2)}`;
    return [
      `${bounds}  ${String(links).padStart(5)} links, sure to ${percent(confidence, links)} %, right ${percent(right, links)} %`,
    ];
  });
};
