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
  readonly span?: readonly [number, number];
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

const isKnown = (gold: GoldMention, knowledge: KnowledgeBase): boolean =>
  gold.titles.some(title => knowledge.findEntity(title) !== undefined);

type Tally = {
  known: number;
  rightKnown: number;
  linked: number;
  right: number;
  unknown: number;
  wrongUnknown: number;
  titled: number;
};

const tallyText = (gold: GoldText, knowledge: KnowledgeBase, tally: Tally, errors: LinkingError[]): void => {
  const { mentions } = readText(gold.text, gold.published, knowledge);
  for (const each of gold.mentions) {
    const found = mentions.filter(
      mention => mention.start < each.end && each.start < mention.end && mention.entity,
    );
    const right = found.some(mention => isRight(each, mention));
    const inPack = isKnown(each, knowledge);
    if (each.titles.length > 0 || each.qid) tally.titled++;
    if (inPack) tally.known++;
    if (inPack && right) tally.rightKnown++;
    if (found.length > 0) tally.linked++;
    if (right) tally.right++;
    if (!inPack) tally.unknown++;
    if (!inPack && !right && found.some(mention => mention.start === each.start && mention.end === each.end))
      tally.wrongUnknown++;
    const said = found[0]?.entity?.title ?? '-';
    if (right || (found.length === 0 && !inPack)) continue;
    errors.push({
      kind: inPack ? (found.length > 0 ? 'wrong' : 'missed') : 'over',
      surface: each.surface,
      said,
      right: each.titles[0] ?? '-',
    });
  }
};

const scoreSet = (
  set: string,
  texts: readonly GoldText[],
  knowledge: KnowledgeBase,
  errors: LinkingError[],
): readonly Figure[] => {
  const tally = { known: 0, rightKnown: 0, linked: 0, right: 0, unknown: 0, wrongUnknown: 0, titled: 0 };
  for (const text of texts) tallyText(text, knowledge, tally, errors);
  const figure = (name: string, value: number): Figure => ({ area: 'linking', set, name, value });
  return [
    figure('titled mentions in the pack', share(tally.known, tally.titled)),
    figure('of those, linked rightly', share(tally.rightKnown, tally.known)),
    figure('links on gold mentions right', share(tally.right, tally.linked)),
    figure('names not in the pack linked to something', share(tally.wrongUnknown, tally.unknown)),
  ];
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
export const scoreLinking = async (
  knowledge: KnowledgeBase,
): Promise<{ readonly figures: readonly Figure[]; readonly errors: readonly LinkingError[] }> => {
  const errors: LinkingError[] = [];
  const figures = [
    ...scoreSet('today', await todayTexts(), knowledge, errors),
    ...scoreSet('gum-wikinews', await gumTexts(), knowledge, errors),
  ];
  return { figures, errors };
};
