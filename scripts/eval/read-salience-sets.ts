import { readJsonLines } from './eval-folder.ts';
import { readToday } from './read-today.ts';

/** A text with how much each entity matters in it. */
export type RankedText = {
  readonly text: string;
  readonly published: string | null;
  /** The gain of each title; another right title has the same. */
  readonly gains: ReadonlyMap<string, number>;
  /** The gain of each entity once, also of those without a title. */
  readonly all: readonly number[];
};

type GumLine = {
  readonly dct: string;
  readonly text: string;
  readonly mentions: readonly {
    title: string | null;
    group: string | number;
    named: boolean;
    salience: string;
  }[];
};

const summariesWith = (salience: string): number => [...salience].filter(letter => letter === 's').length;

/** GUM's Wikinews: in how many of five summaries an entity stands; those never named are left out. */
export const readGumRanks = async (): Promise<readonly RankedText[]> =>
  (await readJsonLines<GumLine>('linking', 'gum-wikinews-train.jsonl')).map(({ text, dct, mentions }) => {
    const keyOf = (mention: GumLine['mentions'][number]): string =>
      mention.title?.replaceAll('_', ' ') ?? `group ${mention.group}`;
    const named = new Set(mentions.filter(each => each.named).map(keyOf));
    const gains = new Map<string, number>();
    for (const mention of mentions) {
      const key = keyOf(mention);
      if (named.has(key)) gains.set(key, Math.max(gains.get(key) ?? 0, summariesWith(mention.salience)));
    }
    return { text, published: dct ?? null, gains, all: [...gains.values()] };
  });

/** Today's news: 1 where a reader would want an entity's background. */
export const readTodayRanks = async (): Promise<readonly RankedText[]> =>
  (await readToday()).map(({ text, published, mentions }) => {
    const gains = new Map<string, number>();
    const entities = new Map<string, number>();
    for (const { surface, title, also = [], salient } of mentions) {
      const key = title ?? `untitled ${surface}`;
      const gain = Math.max(entities.get(key) ?? 0, salient ? 1 : 0);
      entities.set(key, gain);
      for (const name of [key, ...[also].flat()]) gains.set(name, Math.max(gains.get(name) ?? 0, gain));
    }
    return { text, published, gains, all: [...entities.values()] };
  });
