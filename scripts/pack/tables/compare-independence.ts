import { join } from 'node:path';
import { edtfAgree } from '../../../lib/core/dates/edtf.ts';
import type { SubjectFile } from '../../../lib/knowledge/authored/read-subject.ts';
import { faultAt, locatedEvents } from '../../../lib/knowledge/authored/subject-parts.ts';
import { differenceOf } from './compare-events.ts';
import type { Comparison } from './comparison.ts';
import { readTable } from './read-table.ts';

/** Dates of independence by the state's name in the World Factbook. */
export type IndependenceFacts = ReadonlyMap<string, string>;

/** Reads the dates of independence below `folder`. */
export const readIndependenceFacts = async (folder: string): Promise<IndependenceFacts> => {
  const rows = await readTable(join(folder, 'eval/facts/factbook.tsv'));
  return new Map(
    rows
      .filter(row => row.column('predicate') === 'independence' && row.column('date') !== '')
      .map(row => [row.column('subject'), row.column('date')]),
  );
};

/** Every authored declaration of independence beside the World Factbook, which may count from another act. */
export const compareIndependence = (
  files: readonly SubjectFile[],
  facts: IndependenceFacts,
): readonly Comparison[] =>
  locatedEvents(files)
    .filter(({ part }) => part.relation === 'declared-independence')
    .flatMap(event =>
      event.part.actor.map((title): Comparison => {
        const fact = facts.get(title);
        const said = `${title}, independence ${event.part.date}: the tables have ${fact ?? 'none'}`;
        const note = faultAt(event, ['date'], said);
        if (fact === undefined) return { what: 'independence', outcome: 'unknown', note };
        const outcome = edtfAgree(fact, event.part.date) ? 'confirmed' : differenceOf(event.part);
        return { what: 'independence', outcome, note };
      }),
    );
