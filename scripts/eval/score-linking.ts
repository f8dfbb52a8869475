import type { Mention } from '../../lib/core/model/analysis.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { readJsonLines } from './eval-folder.ts';
import { type Figure, share } from './figures.ts';
import { readText } from './read-article.ts';
import { findNth, readToday } from './read-today.ts';

/** A gold mention: where it is and which titles or ids are right; none where it is not in any encyclopedia. */
type GoldMention = {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly titles: readonly string[];
  readonly qid: string | null;
};

type GoldText = {
  readonly text: string;
  readonly published: string | null;
  readonly mentions: readonly GoldMention[];
};

/** What was wrong, for `--show`. */
export type LinkingError = {
  readonly kind: string;
  readonly surface: string;
  readonly said: string;
  readonly right: string;
};

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
  readonly isTitled: boolean;
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
    isTitled: gold.titles.length > 0 || gold.qid !== null,
    inPack: isKnown(gold, knowledge),
    isLinked: right || found.some(mention => speaksOf(mention, gold)),
    isRight: right,
    isExact: found.some(mention => mention.start === gold.start && mention.end === gold.end),
    said: found[0]?.entity?.title ?? '-',
    gold,
  };
};

const toErrors = ({ inPack, isLinked, isRight: right, said, gold }: Judgement): LinkingError[] => {
  if (right || (!isLinked && !inPack)) return [];
  const kind = !inPack ? 'over' : isLinked ? 'wrong' : 'missed';
  return [{ kind, surface: gold.surface, said, right: gold.titles[0] ?? '-' }];
};

type SetScore = { readonly figures: readonly Figure[]; readonly errors: readonly LinkingError[] };

const scoreSet = (set: string, texts: readonly GoldText[], knowledge: KnowledgeBase): SetScore => {
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
        'titled mentions in the pack',
        share(
          known,
          count(each => each.isTitled),
        ),
      ),
      figure(
        'of those, linked rightly',
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

const listOf = (also: string | readonly string[] | undefined): readonly string[] =>
  also === undefined ? [] : typeof also === 'string' ? [also] : also;

const todayTexts = async (): Promise<readonly GoldText[]> =>
  (await readToday()).map(page => ({
    text: page.text,
    published: page.published,
    mentions: page.mentions.flatMap(({ surface, nth, title, also }) => {
      const start = findNth(page.text, surface, nth);
      const titles = title === null ? [] : [title, ...listOf(also)];
      return start < 0 ? [] : [{ start, end: start + surface.length, surface, titles, qid: null }];
    }),
  }));

type GumLine = {
  readonly dct: string;
  readonly text: string;
  readonly mentions: readonly {
    start: number;
    end: number;
    surface: string;
    title: string | null;
    named: boolean;
  }[];
};

const gumTexts = async (): Promise<readonly GoldText[]> =>
  (await readJsonLines<GumLine>('linking', 'gum-wikinews-train.jsonl')).map(line => ({
    text: line.text,
    published: line.dct ?? null,
    mentions: line.mentions
      .filter(mention => mention.named)
      .map(({ start, end, surface, title }) => ({
        start,
        end,
        surface,
        titles: title ? [title.replaceAll('_', ' ')] : [],
        qid: null,
      })),
  }));

/** Linking on today's news and on GUM's Wikinews: by title, with span overlap. */
export const scoreLinking = async (knowledge: KnowledgeBase): Promise<SetScore> => {
  const sets = [
    scoreSet('today', await todayTexts(), knowledge),
    scoreSet('gum-wikinews', await gumTexts(), knowledge),
  ];
  return { figures: sets.flatMap(set => set.figures), errors: sets.flatMap(set => set.errors) };
};
