import type { Mention } from '../../lib/core/model/analysis.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { type Figure, share } from './figures.ts';
import { readText } from './read-article.ts';
import {
  type GoldMention,
  type GoldText,
  readGumTexts,
  readTodayTexts,
  readWikiFairTexts,
} from './read-linking-sets.ts';
import type { Scores, ScoringError } from './scoring-error.ts';

const isRight = (gold: GoldMention, mention: Mention): boolean =>
  mention.entity !== null &&
  (gold.titles.includes(mention.entity.title) || (gold.qid !== null && gold.qid === mention.entity.qid));

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** A link inside a longer noun phrase speaks of a part of it, unless it covers at least half. */
const speaksOf = (mention: Mention, gold: GoldMention): boolean =>
  2 * overlap(mention, gold) >= Math.max(gold.end - gold.start, mention.end - mention.start);

const isKnown = (gold: GoldMention, knowledge: KnowledgeBase): boolean =>
  gold.titles.some(title => knowledge.findEntity(title) !== undefined);

/** What was said of one gold mention. */
type Judgement = {
  readonly inPack: boolean;
  readonly isLinked: boolean;
  readonly isRight: boolean;
  readonly isExact: boolean;
  readonly said: string;
  readonly gold: GoldMention;
};

const judge = (gold: GoldMention, mentions: readonly Mention[], knowledge: KnowledgeBase): Judgement => {
  const found = mentions.filter(mention => overlap(mention, gold) > 0 && mention.entity !== null);
  const right = found.some(mention => isRight(gold, mention));
  return {
    inPack: isKnown(gold, knowledge),
    isLinked: right || found.some(mention => speaksOf(mention, gold)),
    isRight: right,
    isExact: found.some(mention => mention.start === gold.start && mention.end === gold.end),
    said: found[0]?.entity?.title ?? '-',
    gold,
  };
};

const toErrors = ({ inPack, isLinked, isRight: right, said, gold }: Judgement): ScoringError[] => {
  if (right || (!isLinked && !inPack)) return [];
  const kind = !inPack ? 'over' : isLinked ? 'wrong' : 'missed';
  const what = `“${gold.surface}” was linked to ${said}, should be ${gold.titles[0] ?? '-'}`;
  return [{ area: 'linking', kind, what }];
};

const scoreSet = (set: string, texts: readonly GoldText[], knowledge: KnowledgeBase): Scores<Figure> => {
  const judged = texts.flatMap(text => {
    const { mentions } = readText(text.text, text.published, knowledge);
    return text.mentions.map(gold => judge(gold, mentions, knowledge));
  });
  const count = (test: (each: Judgement) => boolean): number => judged.filter(test).length;
  const known = count(each => each.inPack);
  const figure = (name: string, value: number): Figure => ({ area: 'linking', set, name, value });
  return {
    figures: [
      figure(
        'mentions in the pack linked rightly',
        share(
          count(each => each.inPack && each.isRight),
          known,
        ),
      ),
      figure(
        'links on gold mentions right',
        share(
          count(each => each.isRight),
          count(each => each.isLinked),
        ),
      ),
      figure(
        'names not in the pack linked to something',
        share(
          count(each => !each.inPack && !each.isRight && each.isExact),
          judged.length - known,
        ),
      ),
    ],
    errors: judged.flatMap(toErrors),
  };
};

/** Linking on today's news and on GUM's Wikinews by title, on short passages by id, with span overlap. */
export const scoreLinking = async (knowledge: KnowledgeBase): Promise<Scores<Figure>> => {
  const sets = [
    scoreSet('today', await readTodayTexts(), knowledge),
    scoreSet('gum-wikinews', await readGumTexts(), knowledge),
    scoreSet('wiki-fair', await readWikiFairTexts(), knowledge),
  ];
  return { figures: sets.flatMap(set => set.figures), errors: sets.flatMap(set => set.errors) };
};
