import { readJsonLines } from './eval-folder.ts';
import { findNth, readToday } from './read-today.ts';

/** A gold mention: where it is and which titles or ids are right; none where it is not in any encyclopedia. */
export type GoldMention = {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly titles: readonly string[];
  readonly qid: string | null;
  /** True where a reader wants its background (today), or where summaries name it (GUM). */
  readonly isSalient: boolean;
};

/** A text with its gold mentions. */
export type GoldText = {
  readonly text: string;
  readonly published: string | null;
  readonly mentions: readonly GoldMention[];
};

const listOf = (also: string | readonly string[] | undefined): readonly string[] =>
  also === undefined ? [] : typeof also === 'string' ? [also] : also;

/** Today's news, marked by reading. */
export const readTodayTexts = async (): Promise<readonly GoldText[]> =>
  (await readToday()).map(page => ({
    text: page.text,
    published: page.published,
    mentions: page.mentions.flatMap(({ surface, nth, title, also, salient }) => {
      const start = findNth(page.text, surface, nth);
      const titles = title === null ? [] : [title, ...listOf(also)];
      return start < 0
        ? []
        : [{ start, end: start + surface.length, surface, titles, qid: null, isSalient: salient }];
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
    /** For each of five summaries: `s` where it names the entity, else `n`. */
    salience: string;
  }[];
};

/** The named mentions of GUM's Wikinews texts. */
export const readGumTexts = async (): Promise<readonly GoldText[]> =>
  (await readJsonLines<GumLine>('linking', 'gum-wikinews-train.jsonl')).map(line => ({
    text: line.text,
    published: line.dct ?? null,
    mentions: line.mentions
      .filter(mention => mention.named)
      .map(({ start, end, surface, title, salience }) => ({
        start,
        end,
        surface,
        titles: title ? [title.replaceAll('_', ' ')] : [],
        qid: null,
        isSalient: salience.includes('s'),
      })),
  }));

type WikiFairLine = {
  readonly text: string;
  readonly evaluationSpan: readonly [number, number];
  readonly mentions: readonly {
    start: number;
    end: number;
    surface: string;
    qid: string | null;
    label: string | null;
    type: string;
  }[];
};

/** What stands for a thing in a name: the set also marks quantities, dates and kinds of things. */
const NAME_TYPE = /PER|LOC|ORG|EVENT|WORK|BRAND/;

/** Short passages of Wikipedia with ids; titles there are Wikidata's labels. */
export const readWikiFairTexts = async (): Promise<readonly GoldText[]> =>
  (await readJsonLines<WikiFairLine>('linking', 'wiki-fair-v2.jsonl')).map(({ text, mentions }) => ({
    text,
    published: null,
    mentions: mentions
      .filter(({ type, surface }) => NAME_TYPE.test(type) && /\p{Lu}/u.test(surface))
      .map(({ start, end, surface, qid, label }) => ({
        start,
        end,
        surface,
        titles: label ? [label] : [],
        qid,
        isSalient: false,
      })),
  }));
