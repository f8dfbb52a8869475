/** What the reader rejected: "not this" in one article, "never" everywhere. */
import type { Correction } from '../core/model/reading-rules.ts';
import type { Result } from '../core/model/result.ts';
import type { BackgrounderDatabase } from './backgrounder-database.ts';
import { runQuery } from './run-query.ts';

export type CorrectionStore = {
  readonly listCorrections: () => Promise<Result<readonly Correction[]>>;
  readonly addCorrections: (corrections: readonly Correction[]) => Promise<Result<null>>;
  readonly removeCorrection: (correction: Correction) => Promise<Result<null>>;
};

const keyOf = (correction: Correction): string =>
  correction.kind === 'never'
    ? JSON.stringify(['never', correction.title])
    : JSON.stringify(['not-this', correction.articleId, correction.surface, correction.title]);

/** Those that hold in one article: its own, and every "never". */
export const correctionsFor = (all: readonly Correction[], articleId: string): readonly Correction[] =>
  all.filter(each => each.kind === 'never' || each.articleId === articleId);

/** A store of corrections over `database`. */
export const createCorrectionStore = ({ corrections }: BackgrounderDatabase): CorrectionStore => ({
  listCorrections: () => runQuery(async () => (await corrections.toArray()).map(row => row.correction)),
  addCorrections: added =>
    runQuery(() =>
      corrections.bulkPut(added.map(correction => ({ key: keyOf(correction), correction }))).then(() => null),
    ),
  removeCorrection: correction => runQuery(() => corrections.delete(keyOf(correction)).then(() => null)),
});
