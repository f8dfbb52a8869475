import type { EntityTier } from '../../../lib/core/model/entity.ts';
import { ownRows } from '../../../lib/core/timeline/own-rows.ts';
import { FULL_TIMELINE_EVENTS } from '../../../lib/knowledge/authored/count-knowledge.ts';
import { firstNumbers, type ItemSet } from './choose-items.ts';
import { type ChosenItems, createChosenItems } from './chosen-items.ts';
import type { Precedence } from './our-knowledge.ts';
import { readLines } from './read-lines.ts';
import { parseSlim, type SlimRecord } from './slim-record.ts';
import { statementEvent } from './statement-event.ts';
import { createStatementRows, type StatementRow, type StatementRows } from './statement-rows.ts';

/** The records of a file that were chosen, once each and in its order. */
export async function* chosenRecords(file: string, set: ItemSet): AsyncIterable<SlimRecord> {
  for await (const line of readLines(file)) if (set.has(firstNumbers(line)[0])) yield parseSlim(line);
}

type Source = { readonly file: string; readonly set: ItemSet; readonly ours: Precedence };

/** The chosen items; one that is ours has our title, and one whose title stands for another of ours is left out. */
export const collectItems = async (
  { file, set, ours }: Source,
  countOf: (item: number) => number,
): Promise<ChosenItems> => {
  const chosen = createChosenItems();
  for await (const { id, title, label } of chosenRecords(file, set)) {
    const same = ours.find(`Q${id}`, title);
    if (same === 'displaced' || chosen.find(id) !== undefined) continue;
    chosen.add({ id, title: same?.title ?? title, label: same?.label ?? label, links: countOf(id) });
  }
  return chosen;
};

const rowsOfRecord = (record: SlimRecord, chosen: ChosenItems): readonly StatementRow[] => {
  const subject = chosen.find(record.id);
  if (subject === undefined) return [];
  return record.statements.flatMap(([property, item, start, end]) => {
    const target = item === 0 ? undefined : chosen.find(item);
    if (item !== 0 && target === undefined) return [];
    const row = { property, subject, target };
    return [
      ...(start === '' ? [] : [{ ...row, date: start, isEnd: false }]),
      ...(end === '' ? [] : [{ ...row, date: end, isEnd: true }]),
    ];
  });
};

const keyOf = ({ property, target, date, isEnd }: StatementRow): string =>
  `${property} ${target} ${date} ${isEnd}`;

const distinctRows = (rows: readonly StatementRow[]): readonly StatementRow[] => [
  ...new Map(rows.map(row => [keyOf(row), row])).values(),
];

export type CollectedRows = { readonly rows: StatementRows; readonly tierOf: (row: number) => EntityTier };

/** The rows of all chosen items, without those that tell what ours tell; and how much is known of each item. */
export const collectRows = async (
  { file, set, ours }: Source,
  chosen: ChosenItems,
  asOf: string,
): Promise<CollectedRows> => {
  const rows = createStatementRows();
  const counts = new Uint32Array(chosen.count());
  const isSeen = new Uint8Array(chosen.count());
  const add = (row: StatementRow): void => {
    const event = statementEvent(row, chosen, asOf);
    const title = chosen.titleAt(row.subject);
    if (!event || (ours.isOurs(title) && ours.tells(event, title))) return;
    rows.add(row);
    for (const each of new Set([row.subject, row.target ?? row.subject]))
      counts[each] = (counts[each] ?? 0) + 1;
  };
  for await (const record of chosenRecords(file, set)) {
    const at = chosen.find(record.id);
    if (at === undefined || isSeen[at] === 1) continue;
    isSeen[at] = 1;
    for (const row of distinctRows(rowsOfRecord(record, chosen))) add(row);
  }
  return {
    rows,
    tierOf: row => {
      const title = chosen.titleAt(row);
      const events = (counts[row] ?? 0) + ownRows(ours.rowsOf(title), title).length;
      if (events >= FULL_TIMELINE_EVENTS) return 1;
      return events > 0 ? 2 : 3;
    },
  };
};
