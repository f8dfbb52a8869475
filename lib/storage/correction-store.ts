/** What the reader knows better than the program. */
import { type CorrectedPlace, type Correction, isInScope } from '../core/model/correction.ts';
import type { Result } from '../core/model/result.ts';
import { correctionKey } from '../core/notes/correction-schema.ts';
import type { BackgrounderDatabase } from './backgrounder-database.ts';
import { runQuery } from './run-query.ts';

export type CorrectionStore = {
  readonly listCorrections: () => Promise<Result<readonly Correction[]>>;
  /** Keeps corrections; one about the same thing is replaced. */
  readonly addCorrections: (corrections: readonly Correction[]) => Promise<Result<null>>;
  readonly removeCorrection: (correction: Correction) => Promise<Result<null>>;
};

/** Those that hold in one place. */
export const correctionsFor = (all: readonly Correction[], place: CorrectedPlace): readonly Correction[] =>
  all.filter(({ scope }) => isInScope(scope, place));

/** A store of corrections over `database`. */
export const createCorrectionStore = ({ corrections }: BackgrounderDatabase): CorrectionStore => ({
  listCorrections: () => runQuery(async () => (await corrections.toArray()).map(row => row.correction)),
  addCorrections: added =>
    runQuery(() =>
      corrections
        .bulkPut(added.map(correction => ({ key: correctionKey(correction), correction })))
        .then(() => null),
    ),
  removeCorrection: correction =>
    runQuery(() => corrections.delete(correctionKey(correction)).then(() => null)),
});
