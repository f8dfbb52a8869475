/**
 * A pack from the public dump of Wikidata (https://www.wikidata.org/wiki/Wikidata:Database_download), in bounded memory:
 * scan (links and records, once over the dump), choose the most linked-to, then from the records alone: items, rows in
 * time order, the pack. What is ours wins.
 */
import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { compareEdtf } from '../../../lib/core/dates/edtf.ts';
import type { TimelineEvent } from '../../../lib/core/model/event.ts';
import type { PackSource } from '../../../lib/core/model/pack-description.ts';
import { failure, type Result, success } from '../../../lib/core/model/result.ts';
import { createPackWriter, type PackWriter } from '../../../lib/knowledge/pack/create-pack-writer.ts';
import type { PackManifest } from '../../../lib/knowledge/pack/pack-format.ts';
import { chooseItems, type ItemSet } from './choose-items.ts';
import type { ChosenItems } from './chosen-items.ts';
import { type CollectedRows, chosenRecords, collectItems, collectRows } from './collect-rows.ts';
import { dumpEntity } from './dump-entity.ts';
import { createFileSpools } from './file-spool.ts';
import { createPrecedence, type OurKnowledge, type Precedence } from './our-knowledge.ts';
import { type DumpScan, isPartsFolder, readParts } from './read-parts.ts';
import { scanDump } from './scan-dump.ts';
import type { ScanState } from './scan-state.ts';
import { statementEvent } from './statement-event.ts';
import { writeBlocks } from './write-blocks.ts';

export type WikidataOptions = {
  /** The dump, plain or gzipped; `-` for standard input; or a folder with what the line filters gave. */
  readonly dump: string;
  readonly top: number;
  readonly out: string;
  /** Where records and counts are kept, for the next run or for another `top`. */
  readonly folder: string;
  readonly threads: number;
  /** Month of the dump; taken from its name, else from its newest item. */
  readonly asOf?: string;
  readonly ours: OurKnowledge;
  readonly words: readonly string[];
  readonly onProgress?: (state: ScanState) => void;
};

export type WikidataPack = { readonly manifest: PackManifest; readonly scan: ScanState };

const monthOfName = (dump: string): string | undefined => {
  const [, year, month] = /(?:^|\D)(20\d\d)-?(0[1-9]|1[0-2])-?(?:[0-3]\d)(?:\D|$)/.exec(basename(dump)) ?? [];
  return year === undefined ? undefined : `${year}-${month}`;
};

const sourceOf = (asOf: string): PackSource => ({
  name: 'Wikidata',
  what: `entities and dated statements of the dump of ${asOf}`,
  licence: 'CC0-1.0',
  url: 'https://www.wikidata.org',
});

type Chosen = {
  readonly file: string;
  readonly set: ItemSet;
  readonly ours: Precedence;
  readonly chosen: ChosenItems;
  readonly asOf: string;
};

const writeEntities = async (
  writer: PackWriter,
  { file, set, ours, chosen, asOf }: Chosen,
  {
    options,
    collected,
  }: {
    readonly options: WikidataOptions;
    readonly collected: CollectedRows;
  },
): Promise<void> => {
  const words = new Set(options.words);
  const written = new Uint8Array(chosen.count());
  const rowOfOurs = new Map<string, number>();
  for (let row = 0; row < written.length; row++) {
    const title = chosen.titleAt(row);
    if (ours.isOurs(title)) rowOfOurs.set(title, row);
  }
  for (const entity of options.ours.entities) {
    const row = rowOfOurs.get(entity.title);
    writer.addEntity(row === undefined ? entity : { ...entity, tier: collected.tierOf(row) });
  }
  for await (const record of chosenRecords(file, set)) {
    const row = chosen.find(record.id);
    if (row === undefined || written[row] === 1 || ours.isOurs(chosen.titleAt(row))) continue;
    written[row] = 1;
    const links = chosen.linksAt(row);
    writer.addEntity(dumpEntity(record, { links, tier: collected.tierOf(row), asOf, words, ours }));
  }
};

function* dumpEvents({ chosen, asOf }: Chosen, { rows }: CollectedRows): Iterable<TimelineEvent> {
  for (const row of rows.inTimeOrder()) {
    const event = statementEvent(row, chosen, asOf);
    if (event) yield event;
  }
}

/** Both in time order, ours first where they are equal. */
function* inTimeOrder(
  ours: readonly TimelineEvent[],
  others: Iterable<TimelineEvent>,
): Iterable<TimelineEvent> {
  let next = 0;
  for (const other of others) {
    for (let own = ours[next]; own && compareEdtf(own.date, other.date) <= 0; own = ours[next]) {
      yield own;
      next++;
    }
    yield other;
  }
  yield* ours.slice(next);
}

const writeDump = async (
  options: WikidataOptions,
  { state, countOf, records: file, release }: DumpScan,
  asOf: string,
): Promise<PackManifest> => {
  const ours = createPrecedence(options.ours);
  const set = await chooseItems(file, {
    top: options.top,
    count: state.records,
    countOf,
  });
  const chosen = await collectItems({ file, set, ours }, countOf);
  release();
  const all: Chosen = { file, set, ours, chosen, asOf };
  const collected = await collectRows(all, chosen, asOf);
  const spools = createFileSpools(options.folder);
  try {
    const writer = createPackWriter(spools.create);
    await writeEntities(writer, all, { options, collected });
    for (const event of inTimeOrder(options.ours.events, dumpEvents(all, collected))) writer.addEvent(event);
    const { manifest, blocks } = writer.finish({
      name: options.ours.entities.length > 0 ? 'Backgrounder and Wikidata' : 'Wikidata',
      words: options.words,
      sources: [...options.ours.sources.filter(({ name }) => name !== 'Wikidata'), sourceOf(asOf)],
    });
    writeBlocks(options.out, blocks());
    return manifest;
  } finally {
    spools.remove();
  }
};

/** Builds the pack into `out`. Fails with `dump-unreadable`, `dump-undated`, or `dump-empty`. */
export const buildWikidataPack = async (options: WikidataOptions): Promise<Result<WikidataPack>> => {
  const { dump, folder, threads, onProgress } = options;
  mkdirSync(folder, { recursive: true });
  const scanning = isPartsFolder(dump)
    ? readParts(dump)
    : scanDump({ dump, folder, threads, ...(onProgress ? { onProgress } : {}) });
  const scan = await scanning.catch((error: Error) => error);
  if (scan instanceof Error) return failure('dump-unreadable', `Cannot read ${dump}: ${scan.message}`);
  if (scan.state.records === 0) {
    return failure('dump-empty', `${dump} holds no item with an English article; a line is an item in JSON.`);
  }
  const asOf = options.asOf ?? monthOfName(dump) ?? scan.state.newestMonth;
  if (asOf === '') {
    return failure(
      'dump-undated',
      'Neither the name of the dump nor its items say of when it is: add --as-of YYYY-MM.',
    );
  }
  return success({ manifest: await writeDump(options, scan, asOf), scan: scan.state });
};
