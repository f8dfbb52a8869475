import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EVAL_FOLDER, readJsonLines } from './eval-folder.ts';

type GoldPage = { readonly id: string; readonly paragraphs: readonly string[] };

type MarkedMention = {
  readonly surface: string;
  readonly nth: number;
  readonly title: string | null;
  readonly also?: string | readonly string[];
  readonly type: string;
  readonly salient: boolean;
};

type MarkedClaim = { readonly from: string; readonly to: string; readonly worth: 0 | 1 };

type Marks = {
  readonly id: string;
  readonly published: string;
  readonly paragraphs?: number;
  readonly mentions: readonly MarkedMention[];
  readonly claims: readonly MarkedClaim[];
};

/** A page of today's news with its text and what a reader marked in it. */
export type MarkedPage = Marks & { readonly text: string };

/** Today's news, marked by reading: the nearest to what readers open. */
export const readToday = async (): Promise<readonly MarkedPage[]> => {
  const gold = await readJsonLines<GoldPage>('pages', 'gold.jsonl');
  const marks = await readJsonLines<Marks>('today', 'marks.jsonl');
  const seed = await readFile(join(EVAL_FOLDER, '..', 'articles', 'seed.txt'), 'utf8');
  const texts = new Map(gold.map(page => [page.id, page.paragraphs]));
  return marks.map(page => {
    const paragraphs = texts.get(page.id)?.slice(0, page.paragraphs ?? Number.POSITIVE_INFINITY);
    return { ...page, text: paragraphs ? paragraphs.join('\n\n') : seed };
  });
};

/** The offset of the `nth` occurrence of `surface`, counted from 0; -1 where there is none. */
export const findNth = (text: string, surface: string, nth: number): number => {
  let at = text.indexOf(surface);
  for (let count = 0; count < nth && at >= 0; count++) at = text.indexOf(surface, at + 1);
  return at;
};
