import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SubjectFile } from '../../../lib/knowledge/authored/read-subject.ts';
import type { PackageEntity } from '../package-entity.ts';
import { compareEvents } from './compare-events.ts';
import { compareIds, readIdFacts } from './compare-ids.ts';
import { compareIndependence, readIndependenceFacts } from './compare-independence.ts';
import { compareLives, readLifeFacts } from './compare-lives.ts';
import { compareTerms } from './compare-terms.ts';
import type { Comparison } from './comparison.ts';
import { readEventFacts } from './event-facts.ts';
import { readTermFacts } from './term-facts.ts';

type Compared = { readonly files: readonly SubjectFile[]; readonly packages: readonly PackageEntity[] };

/**
 * Compares the authored facts with the tables in `folder` (`facts/` and `eval/facts/` below it); undefined where
 * they are not there, as on a machine that has only the repository.
 */
export const compareWithTables = async (
  folder: string,
  { files, packages }: Compared,
): Promise<readonly Comparison[] | undefined> => {
  if (!existsSync(join(folder, 'facts')) || !existsSync(join(folder, 'eval/facts'))) return undefined;
  return [
    ...compareTerms(files, await readTermFacts(folder)),
    ...compareLives(files, await readLifeFacts(folder)),
    ...compareIndependence(files, await readIndependenceFacts(folder)),
    ...compareEvents(files, await readEventFacts(folder)),
    ...compareIds(files, await readIdFacts(folder, packages)),
  ];
};
