import type { TimelineEvent } from '../../core/model/event.ts';
import type { KnowledgeBase } from '../../core/model/knowledge-base.ts';
import { failure, type Result, success } from '../../core/model/result.ts';
import type { PackManifest } from './pack-format.ts';
import { remember } from './remember.ts';
import { checkContents, findSections, type Sections, wordsOf } from './sections.ts';
import { readStrings } from './string-table.ts';
import { viewEntities } from './view-entities.ts';
import { viewEvents } from './view-events.ts';
import { viewNames } from './view-names.ts';
import { filterHasWord } from './word-filter.ts';

/** An opened pack: all look-ups, and what it says of itself. */
export type Pack = KnowledgeBase & {
  readonly manifest: PackManifest;
  readonly eventCount: number;
  eventAt(index: number): TimelineEvent;
  findRow(title: string): number | undefined;
  /** True where the pack describes the entity; false where it has none, or only names it in its rows. */
  describes(title: string): boolean;
};

const readManifest = (section: Uint8Array): Result<PackManifest> => {
  try {
    return success(JSON.parse(new TextDecoder().decode(section)) as PackManifest);
  } catch {
    return failure('pack-damaged', 'The knowledge pack is damaged: its manifest cannot be read.');
  }
};

const viewPack = (sections: Sections, manifest: PackManifest): Pack => {
  const text = readStrings(wordsOf(sections.stringOffsets), sections.stringBytes);
  const entities = viewEntities(sections, text);
  const events = viewEvents(sections, { text, titleAt: entities.titleAt });
  const wordBits = wordsOf(sections.wordBits);
  const eventsOfRow = remember((row: number) => Array.from(entities.eventRows(row), events.eventAt));
  return {
    manifest,
    version: manifest.version,
    entityCount: entities.count,
    eventCount: events.count,
    names: viewNames(sections, text, entities),
    entityAt: entities.entityAt,
    eventAt: events.eventAt,
    findRow: entities.findRow,
    describes: title => {
      const row = entities.findRow(title);
      return row !== undefined && entities.isDescribed(row);
    },
    findEntity: title => {
      const row = entities.findRow(title);
      return row === undefined ? undefined : entities.entityAt(row);
    },
    eventsOf: title => {
      const row = entities.findRow(title);
      return row === undefined ? [] : eventsOfRow(row);
    },
    findEvent: id => {
      const row = events.findRow(id);
      return row === undefined ? undefined : events.eventAt(row);
    },
    isWord: word => filterHasWord(wordBits, word),
  };
};

/** Files up to this size are checked whole whenever they are opened: it takes less time than reading them. */
const CHECKED_WHOLE_BYTES = 16 * 1024 * 1024;

export type OpenOptions = {
  /** Also reads the whole of a large file, in time that grows with it, for damage anywhere in it. */
  readonly checkWhole?: boolean;
};

/**
 * Opens a pack over its bytes. Nothing is parsed: names and rows are found where they lie. Length, version, header and
 * manifest are always checked; the contents in files up to 16 MB, and in larger ones where that is asked for. Fails
 * with `pack-truncated`, `pack-damaged`, `pack-version` or `pack-not-a-pack`.
 */
export const openPack = (
  bytes: ArrayBuffer,
  { checkWhole = bytes.byteLength <= CHECKED_WHOLE_BYTES }: OpenOptions = {},
): Result<Pack> => {
  const found = findSections(bytes);
  if (!found.ok) return found;
  const checked = checkWhole ? checkContents(found.value) : found;
  if (!checked.ok) return checked;
  const { sections } = checked.value;
  const manifest = readManifest(sections.manifest);
  if (!manifest.ok) return manifest;
  return success(viewPack(sections, manifest.value));
};
